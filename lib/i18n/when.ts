import { kazakhDative, kazakhLocative } from '@/lib/i18n/kazakh-dative';
import type { Locale } from '@/lib/i18n/locale';

const KEYS = {
  at: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday', other: 'onDay' },
  happens: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday', other: 'onDay' },
  by: { today: 'byToday', tomorrow: 'byTomorrow', yesterday: 'byYesterday', other: 'byOnDay' },
} as const;

type Bound = keyof typeof KEYS;

/** A word joiner: no line ends between the time and its ending. */
const together = (ended: string): string => ended.replace('-', '-\u2060');

const ENDINGS: Readonly<Record<Bound, (clock: string) => string>> = {
  at: (clock) => clock,
  by: (clock) => together(kazakhDative(clock)),
  happens: (clock) => together(kazakhLocative(clock)),
};

type Key = (typeof KEYS)[Bound][keyof (typeof KEYS)[Bound]];

interface Moment {
  /** Translator of the `time` namespace. */
  t: (key: Key, values: { time: string; day: string }) => string;
  locale: Locale;
  at: Date;
  now: Date;
  zone: string;
  /** `at`: "today 15:00"; `by`: "by 15:00 today", "бүгін 15:00-ге дейін"; `happens`, before a verb: "бүгін 15:00-де". */
  bound?: Bound;
}

/** "today 15:00", "tomorrow 10:00", "12 March, 10:00": a moment as a person would say it, in the clinic's zone. */
export function when({ t, locale, at, now, zone, bound = 'at' }: Moment): string {
  const clock = clockTime(at, zone);
  const time = locale === 'kk' ? ENDINGS[bound](clock) : clock;
  const days = dayNumber(at, zone) - dayNumber(now, zone);
  const day = dayText(locale, at, zone, isoDay(at, zone).slice(0, 4) !== isoDay(now, zone).slice(0, 4));
  const keys = KEYS[bound];
  if (days === 0) return t(keys.today, { time, day });
  if (days === 1) return t(keys.tomorrow, { time, day });
  if (days === -1) return t(keys.yesterday, { time, day });
  return t(keys.other, { time, day });
}

/** 24 hours, two digits: 09:05. */
export const clockTime = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);

/** "12 наурыз", "12 марта", "12 March", with the year where asked, the word for it whole: "2026 жылғы 12 наурыз", "12 марта 2026 года". */
export const dayText = (locale: Locale, at: Date, zone: string, withYear = true): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: zone,
  })
    .format(at)
    .replace(' ж. ', ' жылғы ')
    .replace(/ г\.$/, ' года');

/** 2026-11-21, the day in the zone. */
export const isoDay = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zone,
  }).format(at);

const dayNumber = (at: Date, zone: string) => Date.parse(isoDay(at, zone)) / 86_400_000;
