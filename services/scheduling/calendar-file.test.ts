import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from './calendar-file';

const entry: CalendarEntry = {
  uid: '0193-request',
  sequence: 2,
  startsAt: new Date('2026-11-23T03:00:00Z'),
  endsAt: new Date('2026-11-23T03:20:00Z'),
  at: new Date('2026-11-20T06:00:00Z'),
  summary: 'Дәрігерге жазылу: терапевт; 12-кабинет, 2-қабат',
  location: 'Ақтау, 3-шағынаудан',
  reminder: { minutes: 60, words: 'Бір сағаттан кейін қабылдау' },
};

const eventIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const found = calendar.getFirstSubcomponent('vevent');
  if (!found) throw new Error('no event');
  return { event: new ICAL.Event(found), found, calendar };
};

describe('the calendar file of an appointment', () => {
  it('says the instants in UTC and the words as given, Kazakh letters and commas included', () => {
    const { event } = eventIn(calendarFile(entry));
    expect(event.startDate.toJSDate()).toEqual(entry.startsAt);
    expect(event.endDate.toJSDate()).toEqual(entry.endsAt);
    expect(event.summary).toBe(entry.summary);
    expect(event.location).toBe(entry.location);
    expect(calendarFile(entry)).toContain('DTSTART:20261123T030000Z');
  });

  it('keeps its identity and counts its versions, so that a moved appointment replaces the old one', () => {
    const { event, found } = eventIn(calendarFile(entry));
    expect(event.uid).toBe('0193-request@emhana.kz');
    expect(event.sequence).toBe(2);
    expect(found.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('takes a cancelled appointment out of the calendar', () => {
    const { calendar, found } = eventIn(calendarFile({ ...entry, cancelled: true }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(found.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('never folds a line beyond 75 octets, as RFC 5545 asks', () => {
    for (const line of calendarFile({ ...entry, description: 'ә'.repeat(400) }).split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
