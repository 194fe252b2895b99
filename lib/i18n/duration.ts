/** Durations as words, small enough for the browser: forms come from the messages, the choice from Intl. */
export interface PluralForms {
  one: string;
  few: string;
  many: string;
  other: string;
}

type Units = { minute: PluralForms; hour: PluralForms };

/** `{n}` and `{time}` are filled in. */
export interface DurationWords {
  short: Units;
  long: Units;
  /** "{time} left" */
  left: string;
  /** "{time} late" */
  late: string;
  underMinute: string;
  /** Late by less than a minute. */
  justLate: string;
}

export type LeftState = 'late' | 'soon' | 'today' | 'later';

const MINUTE = 60_000;

/** Up to a quarter of an hour is soon; beyond twelve hours a day and a time say more than a number of hours. */
export function leftState(leftMs: number): LeftState {
  if (leftMs <= 0) return 'late';
  if (leftMs <= 15 * MINUTE) return 'soon';
  return leftMs <= 12 * 60 * MINUTE ? 'today' : 'later';
}

/** Whole minutes; from three hours on whole hours. Rounded down while waiting, so that nobody counts on too much. */
export function durationText(
  ms: number,
  length: 'short' | 'long',
  words: DurationWords,
  locale: string,
): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE);
  if (minutes < 1) return words.underMinute;
  const plural = new Intl.PluralRules(locale);
  const say = (n: number, forms: PluralForms) => {
    const form = plural.select(n);
    return (form === 'zero' || form === 'two' ? forms.other : forms[form]).replace('{n}', String(n));
  };
  const units = words[length];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return say(minutes, units.minute);
  if (hours >= 3 || rest === 0) return say(hours, units.hour);
  return `${say(hours, units.hour)} ${say(rest, units.minute)}`;
}

/** The whole phrase. `at` is used for another day; lateness is said shortly, where case endings do not change. */
export function leftText(
  leftMs: number,
  at: string,
  length: 'short' | 'long',
  words: DurationWords,
  locale: string,
): string {
  switch (leftState(leftMs)) {
    case 'late':
      return leftMs > -MINUTE
        ? words.justLate
        : words.late.replace('{time}', durationText(leftMs, 'short', words, locale));
    case 'later':
      return at;
    default: {
      const time = durationText(leftMs, length, words, locale);
      return length === 'short' ? time : words.left.replace('{time}', time);
    }
  }
}
