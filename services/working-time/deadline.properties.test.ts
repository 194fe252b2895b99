/** What must hold for any limit, start and timetable, tried on random ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptance } from './acceptance';
import { defaultCalendarData } from './calendar-data';
import { type ClinicHours, type DayHours, openingsOf, type Place } from './clinic-hours';
import { addDays, type Day, timeFromMinutes, type Weekday, weekdays } from './day';
import { type DeadlineInput, deadline } from './deadline';
import { countedMinutes } from './explanation';
import { type Limit, limitUnits } from './limit';
import { localDay, zones } from './zone';

const dayHours: fc.Arbitrary<DayHours> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
  .map((quarters) => [...quarters].sort((a, b) => a - b).map((quarter) => timeFromMinutes(quarter * 15)))
  .map((times) => {
    const inner = times.slice(1, -1);
    const breaks = inner.flatMap((from, index) => {
      const to = inner[index + 1];
      return index % 2 === 0 && to ? [{ from, to }] : [];
    });
    return { opens: times[0] ?? '08:00', closes: times.at(-1) ?? '20:00', breaks };
  });

const clinicHours: fc.Arbitrary<ClinicHours> = fc
  .record({
    days: fc.dictionary(fc.constantFrom<Weekday>(...weekdays), dayHours, { minKeys: 1 }),
    worksOnHolidays: fc.boolean(),
  })
  .map(({ days, worksOnHolidays }) => ({ weekly: days, worksOnHolidays }));

/** From 2023 to 2027, with the days around Almaty's change of 2024 drawn often. */
const instant = fc.oneof(
  fc.date({ min: new Date('2023-01-01'), max: new Date('2027-06-01'), noInvalidDate: true }),
  fc.date({
    min: new Date('2024-02-28T12:00:00Z'),
    max: new Date('2024-03-02'),
    noInvalidDate: true,
  }),
);

const place: fc.Arbitrary<Place> = fc.record({
  hours: clinicHours,
  zone: fc.constantFrom(...zones),
  calendar: fc.constant(defaultCalendarData),
});

const limit: fc.Arbitrary<Limit> = fc
  .record({ unit: fc.constantFrom(...limitUnits), value: fc.integer({ min: 1, max: 40 }) })
  .map(({ unit, value }) => ({ value: unit === 'same-day' ? 0 : value, unit, bound: 'at-most' }));

const minutesLimit: fc.Arbitrary<Limit> = fc
  .integer({ min: 1, max: 900 })
  .map((value) => ({ value, unit: 'minutes', bound: 'at-most' }));

const clock = fc.constantFrom<DeadlineInput['clock']>('working-hours', 'continuous');

/** Open milliseconds between two instants, summed another way than the engine does. */
function openBetween(from: Date, to: Date, where: Place): number {
  let sum = 0;
  for (
    let day: Day = addDays(localDay(from, where.zone), -1);
    day <= localDay(to, where.zone);
    day = addDays(day, 1)
  ) {
    for (const { start, end } of openingsOf(day, where)) {
      sum += Math.max(0, Math.min(end.getTime(), to.getTime()) - Math.max(start.getTime(), from.getTime()));
    }
  }
  return sum;
}

describe('any deadline', () => {
  test('is never earlier for a later start', () => {
    fc.assert(
      fc.property(
        place,
        limit,
        clock,
        instant,
        fc.integer({ min: 0, max: 4 * 86_400_000 }),
        (where, l, c, at, wait) => {
          const input = { ...where, limit: l, clock: c };
          const later = new Date(at.getTime() + wait);
          expect(deadline({ ...input, from: later }).due.getTime()).toBeGreaterThanOrEqual(
            deadline({ ...input, from: at }).due.getTime(),
          );
        },
      ),
    );
  });

  test('is never before its start', () => {
    fc.assert(
      fc.property(place, limit, clock, instant, (where, l, c, from) => {
        expect(deadline({ ...where, limit: l, clock: c, from }).due >= from).toBe(true);
      }),
    );
  });

  test('is never earlier for a longer limit', () => {
    fc.assert(
      fc.property(place, limit, clock, instant, (where, l, c, from) => {
        fc.pre(l.unit !== 'same-day');
        const input = { ...where, clock: c, from };
        const longer = deadline({ ...input, limit: { ...l, value: l.value + 1 } });
        expect(longer.due >= deadline({ ...input, limit: l }).due).toBe(true);
      }),
    );
  });

  test('is never earlier when a holiday is added', () => {
    fc.assert(
      fc.property(place, limit, instant, fc.integer({ min: 0, max: 20 }), (where, l, from, days) => {
        const date = addDays(localDay(from, where.zone), days);
        const calendar = {
          ...where.calendar,
          moved: [...where.calendar.moved, { date, to: 'off', source: 'a decree of the test' } as const],
        };
        const input = { ...where, limit: l, from, clock: 'working-hours' } as const;
        // Closing hours differ by weekday, so that a term in working days is compared by its day.
        const [before, after] = [deadline(input).due, deadline({ ...input, calendar }).due];
        expect(localDay(after, where.zone) >= localDay(before, where.zone)).toBe(true);
        if (l.unit !== 'working-days') expect(after >= before).toBe(true);
      }),
    );
  });

  test('counts the same instants whatever zone change lies between', () => {
    fc.assert(
      fc.property(place, minutesLimit, instant, (where, l, from) => {
        const { due } = deadline({ ...where, limit: l, from, clock: 'continuous' });
        expect(due.getTime() - from.getTime()).toBe(l.value * 60_000);
      }),
    );
  });
});

describe('a limit in working minutes', () => {
  test('has exactly its minutes of open time between start and due', () => {
    fc.assert(
      fc.property(place, minutesLimit, instant, (where, l, from) => {
        const { due } = deadline({ ...where, limit: l, from, clock: 'working-hours' });
        expect(openBetween(from, due, where)).toBe(l.value * 60_000);
      }),
    );
  });

  test('never ends outside opening hours', () => {
    fc.assert(
      fc.property(place, minutesLimit, instant, (where, l, from) => {
        const { due } = deadline({ ...where, limit: l, from, clock: 'working-hours' });
        const day = localDay(new Date(due.getTime() - 1), where.zone);
        expect(openingsOf(day, where).some(({ start, end }) => start < due && due <= end)).toBe(true);
      }),
    );
  });

  test('is explained by lines that add up to it', () => {
    fc.assert(
      fc.property(place, minutesLimit, instant, clock, (where, l, from, c) => {
        const { explanation } = deadline({ ...where, limit: l, from, clock: c });
        expect(countedMinutes(explanation)).toBeCloseTo(l.value, 6);
        expect(explanation[0]?.code).toBe('start');
        expect(explanation.at(-1)?.code).toBe('end');
      }),
    );
  });
});

describe('acceptance', () => {
  const rules = { cutOff: { beforeClosing: { value: 1, unit: 'hours' } } } as const;
  /** Eight hours at least, so that no day is shorter than its cut-off. */
  const longDays = place.filter(({ hours }) =>
    Object.values(hours.weekly).every(
      ({ opens, closes, breaks }) =>
        !breaks?.length && Number(closes.slice(0, 2)) - Number(opens.slice(0, 2)) > 2,
    ),
  );

  test('falls in opening hours, not before the request, and is accepted again at once', () => {
    fc.assert(
      fc.property(longDays, instant, (where, at) => {
        const { acceptedAt, postponed } = acceptance(at, where, rules);
        expect(acceptedAt >= at).toBe(true);
        expect(postponed).toBe(acceptedAt > at);
        expect(acceptance(acceptedAt, where, rules).acceptedAt).toEqual(acceptedAt);
      }),
    );
  });

  test('is never earlier for a later request', () => {
    fc.assert(
      fc.property(longDays, instant, fc.integer({ min: 0, max: 86_400_000 }), (where, at, wait) => {
        const later = acceptance(new Date(at.getTime() + wait), where, rules).acceptedAt;
        expect(later >= acceptance(at, where, rules).acceptedAt).toBe(true);
      }),
    );
  });
});
