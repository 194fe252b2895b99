import { describe, expect, it } from 'vitest';
import { regulationById } from '@/services/regulations/catalogue';
import type { Appointed, Case, OpenStep } from '@/services/workflow/case';
import { byNeed, situationOf } from './situation';

const regulation = regulationById('almaty-2-337/2');
const NOW = new Date('2026-11-23T05:00:00Z');
const time = (startsAt: string): Appointed => ({
  bookingId: 'b',
  doctorId: 'd',
  doctorName: 'Оспанова Д.',
  speciality: 'cardiologist',
  kind: 'appointments',
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 20 * 60_000).toISOString(),
});
const step = (name: string, due: string): OpenStep => ({
  name,
  actor: 'registry-specialist',
  since: NOW.toISOString(),
  due,
  deadlines: [],
});
const state = (over: Partial<Case>): Case => ({
  regulation: 'almaty-2-337/2',
  channel: 'portal',
  applicant: 'self',
  recipientAge: 41,
  status: 'open',
  filedAt: NOW.toISOString(),
  acceptedAt: NOW.toISOString(),
  acceptance: [],
  answers: {},
  registers: {},
  step: null,
  appointed: null,
  done: [],
  results: [],
  ...over,
});
const of = (over: Partial<Case>, displaced = false) => situationOf(regulation, state(over), displaced, NOW);

const AHEAD = time('2026-11-24T05:00:00.000Z');
const waiting = (due: string) => of({ step: step('register-request', due) });
const coming = of({ step: step('appointment', AHEAD.endsAt), appointed: AHEAD });

describe('where a request stands, as the person hears it', () => {
  it('waits on the clinic until its deadline, and is late after it, not at it', () => {
    expect(waiting(NOW.toISOString())).toMatchObject({ kind: 'with-clinic', late: false });
    expect(waiting('2026-11-23T04:59:59.999Z')).toMatchObject({ kind: 'with-clinic', late: true });
  });

  it('waits for the opening where it was filed while the clinic is closed', () => {
    const later = '2026-11-24T03:00:00.000Z';
    expect(of({ acceptedAt: later, step: step('register-request', later) })).toMatchObject({
      kind: 'waits-for-opening',
      acceptedAt: new Date(later),
    });
  });

  it('is coming until the agreed time is over, then being recorded', () => {
    expect(coming.kind).toBe('coming');
    const over = time('2026-11-23T04:40:00.000Z');
    expect(of({ step: step('appointment', over.endsAt), appointed: over }).kind).toBe('being-recorded');
  });

  it('is displaced before anything else, but only while it is open', () => {
    expect(of({ step: step('appointment', AHEAD.endsAt), appointed: AHEAD }, true).kind).toBe('displaced');
    expect(of({ status: 'withdrawn', appointed: AHEAD }, true).kind).toBe('withdrawn');
  });

  it('ends in the last result that was given', () => {
    const results = [
      { name: 'appointment-certificate', at: NOW.toISOString() },
      { name: 'care-at-appointment', at: NOW.toISOString() },
    ];
    expect(of({ status: 'completed', results })).toMatchObject({ result: { name: 'care-at-appointment' } });
  });

  it('is listed by what needs the person: lost times, then the nearest deadlines, then what is agreed', () => {
    const displaced = of({ step: step('appointment', AHEAD.endsAt), appointed: AHEAD }, true);
    const [soon, later] = [waiting('2026-11-23T05:10:00Z'), waiting('2026-11-23T05:30:00Z')];
    expect([coming, later, soon, displaced].sort(byNeed)).toEqual([displaced, soon, later, coming]);
  });
});
