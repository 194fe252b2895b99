import { describe, expect, it } from 'vitest';
import { asPrinted, sameDay, within } from '@/services/working-time/limit';
import { documentForm, initials, lastDay } from './frozen-result';
import { statusOf } from './status';

const open = { end: null, displaced: false, validUntil: null, today: '2026-11-23' } as const;

describe('the status of a document', () => {
  it('is valid on its last day and expired on the next', () => {
    expect(statusOf({ ...open, validUntil: '2026-11-23' })).toEqual({ kind: 'valid' });
    expect(statusOf({ ...open, validUntil: '2026-11-22' })).toEqual({ kind: 'expired', on: '2026-11-22' });
  });

  it('says that it was revoked rather than that it has expired', () => {
    const end = { kind: 'revoked', reason: 'request-withdrawn', on: '2026-11-20' } as const;
    expect(statusOf({ ...open, end, displaced: true, validUntil: '2026-11-01' })).toEqual(end);
    expect(statusOf({ ...open, displaced: true })).toEqual({ kind: 'displaced' });
  });

  it('counts the last day from the day it was given: ten days (almaty-2-337/5/9), months, the same day', () => {
    expect(lastDay(asPrinted(10, 'calendar-days'), '2026-11-23')).toBe('2026-12-03');
    expect(lastDay(within(3, 'months'), '2026-11-30')).toBe('2027-02-28');
    expect(lastDay(sameDay(), '2026-11-23')).toBe('2026-11-23');
  });
});

describe('what a document shows of a name', () => {
  it('is its initials, without a patronymic too', () => {
    expect(initials({ surname: 'Өмірбек', givenName: 'әлия', patronymic: null })).toBe('Ө. Ә.');
  });

  it('belongs to papers and electronic documents, not to what is said or done', () => {
    expect(documentForm({ form: 'oral-answer' })).toBeNull();
    expect(documentForm({ form: 'paper-document' })).toBe('paper-document');
  });
});
