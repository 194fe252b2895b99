import { describe, expect, it } from 'vitest';
import { checkWeek, type WeekDraft, type WeekFacts, type WeekRow } from './check-week';

const row = (more: Partial<WeekRow> = {}): WeekRow => ({
  weekday: 1,
  starts: '08:00',
  ends: '12:00',
  kind: 'appointments',
  slotMinutes: 20,
  room: '12',
  ...more,
});

const facts = (more: Partial<WeekFacts> = {}): WeekFacts => ({
  today: '2026-11-20',
  clinicHours: new Map(),
  others: [],
  ...more,
});

const draft = (rows: WeekRow[], more: Partial<WeekDraft> = {}): WeekDraft => ({
  validFrom: '2026-11-23',
  validUntil: null,
  rows,
  ...more,
});

function errorsOf(...args: Parameters<typeof checkWeek>): [string, string | undefined][] {
  const outcome = checkWeek(...args);
  if (outcome.ok) return [];
  return [outcome.refusal, ...(outcome.also ?? [])].map(({ code, field }) => [code, field]);
}

function warningsOf(...args: Parameters<typeof checkWeek>): [string, string][] {
  const outcome = checkWeek(...args);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.warnings.map(({ code, field }) => [code, field]);
}

describe('a weekly template is refused, field by field,', () => {
  it('when it overlaps itself', () => {
    const rows = [row(), row({ weekday: 2 }), row({ starts: '11:40', ends: '14:00' })];
    expect(errorsOf(draft(rows), facts())).toEqual([['schedule-overlaps', 'rows.2.starts']]);
  });

  it('but not when one stretch begins as another ends', () => {
    expect(errorsOf(draft([row(), row({ starts: '12:00', ends: '14:00' })]), facts())).toEqual([]);
  });

  it('when it ends before it starts, in one row or as a whole', () => {
    const rows = [row({ ends: '08:00' }), row({ weekday: 2, ends: '07:00' })];
    expect(errorsOf(draft(rows, { validUntil: '2026-11-22' }), facts())).toEqual([
      ['schedule-ends-before-start', 'validUntil'],
      ['schedule-ends-before-start', 'rows.0.ends'],
      ['schedule-ends-before-start', 'rows.1.ends'],
    ]);
  });

  it('when a break lies outside its hours or runs backwards', () => {
    expect(errorsOf(draft([row({ breakFrom: '07:00', breakTo: '08:30' })]), facts())).toEqual([
      ['schedule-break-outside', 'rows.0.breakFrom'],
    ]);
    expect(errorsOf(draft([row({ breakFrom: '10:00', breakTo: '09:00' })]), facts())).toEqual([
      ['schedule-ends-before-start', 'rows.0.breakTo'],
    ]);
    expect(errorsOf(draft([row({ breakFrom: '10:00' })]), facts())).toEqual([
      ['schedule-time', 'rows.0.breakTo'],
    ]);
  });

  it('when a slot is no length of a visit, or longer than the stretch', () => {
    expect(
      errorsOf(draft([row({ slotMinutes: 3 }), row({ weekday: 2, slotMinutes: 7.5 })]), facts()),
    ).toEqual([
      ['schedule-slot-length', 'rows.0.slotMinutes'],
      ['schedule-slot-length', 'rows.1.slotMinutes'],
    ]);
    expect(errorsOf(draft([row({ ends: '08:15' })]), facts())).toEqual([
      ['schedule-slot-too-long', 'rows.0.slotMinutes'],
    ]);
  });

  it('when it would begin in the past, or its times are no times', () => {
    expect(errorsOf(draft([row()], { validFrom: '2026-11-19' }), facts())).toEqual([
      ['schedule-in-the-past', 'validFrom'],
    ]);
    expect(errorsOf(draft([row({ starts: '8:00', ends: '25:00' }), row({ weekday: 9 })]), facts())).toEqual([
      ['schedule-time', 'rows.0.starts'],
      ['schedule-time', 'rows.0.ends'],
      ['schedule-weekday', 'rows.1.weekday'],
    ]);
  });
});

describe('a weekly template is accepted with a warning', () => {
  it('when a slot does not divide the hours', () => {
    expect(warningsOf(draft([row({ ends: '12:10' })]), facts())).toEqual([
      ['slot-remainder', 'rows.0.slotMinutes'],
    ]);
  });

  it('when it lies outside the clinic’s hours', () => {
    const clinicHours = new Map([
      [1, { opens: '09:00', closes: '18:00' } as const],
      [7, null],
    ]);
    expect(warningsOf(draft([row(), row({ weekday: 7 })]), facts({ clinicHours }))).toEqual([
      ['outside-clinic-hours', 'rows.0.starts'],
      ['clinic-closed-that-weekday', 'rows.1.weekday'],
    ]);
  });

  it('when two doctors would sit in one room', () => {
    const block = {
      weekday: 1,
      starts: '11:00',
      ends: '13:00',
      kind: 'appointments',
      slotMinutes: 20,
    } as const;
    const others = [{ doctorName: 'Ахметова А.', block: { ...block, room: '12' } }];
    expect(warningsOf(draft([row()]), facts({ others }))).toEqual([['room-shared', 'rows.0.room']]);
    expect(warningsOf(draft([row({ room: null })]), facts({ others }))).toEqual([]);
  });
});

it('a break makes two blocks', () => {
  const outcome = checkWeek(draft([row({ breakFrom: '10:00', breakTo: '10:20' })]), facts());
  expect(outcome.ok && outcome.value.blocks.map(({ starts, ends }) => [starts, ends])).toEqual([
    ['08:00', '10:00'],
    ['10:20', '12:00'],
  ]);
});
