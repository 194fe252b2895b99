/**
 * A limit is what an act prints: a value, a unit and a bound. It is never turned into milliseconds, because
 * "1 working day" and "24 hours" are different promises.
 */
export const limitUnits = [
  'minutes',
  'hours',
  'calendar-days',
  'working-days',
  'months',
  'same-day',
] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** `as-printed`: the act gives a bare number, with neither "not more than" nor "within". */
export const limitBounds = ['at-most', 'within', 'as-printed'] as const;
export type LimitBound = (typeof limitBounds)[number];

export type MeasuredUnit = Exclude<LimitUnit, 'same-day'>;

export interface Limit {
  /** A positive whole number; 0 for `same-day`. */
  readonly value: number;
  readonly unit: LimitUnit;
  readonly bound: LimitBound;
}

export function atMost(value: number, unit: MeasuredUnit): Limit {
  return measured(value, unit, 'at-most');
}

export function within(value: number, unit: MeasuredUnit): Limit {
  return measured(value, unit, 'within');
}

export function asPrinted(value: number, unit: MeasuredUnit): Limit {
  return measured(value, unit, 'as-printed');
}

/** "On the day of application": until the end of that calendar day. */
export function sameDay(bound: LimitBound = 'within'): Limit {
  return { value: 0, unit: 'same-day', bound };
}

function measured(value: number, unit: MeasuredUnit, bound: LimitBound): Limit {
  if (!Number.isInteger(value) || value <= 0)
    throw new RangeError(`A limit of ${value} ${unit} says nothing`);
  return { value, unit, bound };
}
