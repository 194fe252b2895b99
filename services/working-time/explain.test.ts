import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';
import { acceptance } from './acceptance';
import { deadline } from './deadline';
import { explain } from './explain';
import type { ExplanationLine } from './explanation';
import { holidayNames } from './holiday-names';
import { atMost, within } from './limit';
import { aktau, almaty, at } from './test-places';

const say = async (lines: ExplanationLine[], locale: Locale) =>
  explain(lines, locale, await translatorFor(locale, 'working-time')).map(({ text }) => text);

const afterCutOff = () =>
  acceptance(at('2026-12-15 18:05'), almaty, { cutOff: { beforeClosing: { value: 2, unit: 'hours' } } });

describe('a call after the cut-off on the eve of a holiday, in words', () => {
  test('in Kazakh', async () => {
    expect(await say(afterCutOff().explanation, 'kk')).toEqual([
      'Өтініш 2026 жылғы 15 желтоқсанда сағат 18:05-те түсті.',
      'Өтініш қабылдау 2026 жылғы 15 желтоқсанда сағат 18:00-де аяқталды, емхана сағат 20:00-де жабылады.',
      '2026 жылғы 16 желтоқсан – Тәуелсіздік күні, жұмыс істемейтін күн, есепке кірмейді.',
      'Өтініш 2026 жылғы 17 желтоқсанда сағат 08:00-де қабылданды деп есептеледі.',
    ]);
  });

  test('in Russian', async () => {
    expect(await say(afterCutOff().explanation, 'ru')).toEqual([
      'Обращение поступило 15 декабря 2026 г. в 18:05.',
      'Приём обращений 15 декабря 2026 г. закончился в 18:00, поликлиника закрывается в 20:00.',
      '16 декабря 2026 г. – День Независимости, нерабочий день, не засчитывается.',
      'Обращение считается принятым 17 декабря 2026 г. в 08:00.',
    ]);
  });

  test('in English', async () => {
    expect((await say(afterCutOff().explanation, 'en'))[1]).toBe(
      'On 15 December 2026 requests were accepted until 18:00; the clinic closes at 20:00.',
    );
  });
});

test('lunch and counted time in Kazakh take the endings of the spoken numbers', async () => {
  const { explanation } = deadline({
    ...aktau,
    limit: atMost(30, 'minutes'),
    from: at('2026-11-23 12:40'),
    clock: 'working-hours',
  });
  expect(await say(explanation, 'kk')).toEqual([
    'Мерзім 2026 жылғы 23 қарашада сағат 12:40-та басталады.',
    '2026 жылғы 23 қарашада сағат 12:40-тан 13:00-ге дейін 20 мин есептелді.',
    '2026 жылғы 23 қарашада сағат 13:00-ден 14:30-ға дейінгі үзіліс есепке кірмейді.',
    '2026 жылғы 23 қарашада сағат 14:30-дан 14:40-қа дейін 10 мин есептелді.',
    'Мерзім 2026 жылғы 23 қарашада сағат 14:40-та бітеді.',
  ]);
});

/** One line of each kind; the type makes a kind without a sentence fail to compile. */
const everyKind: { [Code in ExplanationLine['code']]: Extract<ExplanationLine, { code: Code }> } = {
  received: { code: 'received', params: { day: '2026-11-23', time: '10:00' } },
  'around-the-clock': { code: 'around-the-clock', params: {} },
  'before-opening': { code: 'before-opening', params: { day: '2026-11-23', opens: '08:00' } },
  'after-closing': { code: 'after-closing', params: { day: '2026-11-23', closes: '20:00' } },
  'after-cut-off': { code: 'after-cut-off', params: { day: '2026-11-23', cutOff: '18:00', closes: '20:00' } },
  accepted: { code: 'accepted', params: { day: '2026-11-23', time: '10:00' } },
  start: { code: 'start', params: { day: '2026-11-23', time: '10:00' } },
  counted: { code: 'counted', params: { day: '2026-11-23', from: '10:00', to: '10:04', minutes: 4.5 } },
  'counted-continuously': { code: 'counted-continuously', params: { minutes: 90 } },
  'break-skipped': { code: 'break-skipped', params: { day: '2026-11-23', from: '13:00', to: '14:00' } },
  'night-skipped': {
    code: 'night-skipped',
    params: { day: '2026-11-23', closes: '20:00', nextDay: '2026-11-24', opens: '08:00' },
  },
  'weekend-skipped': { code: 'weekend-skipped', params: { day: '2026-11-22', weekday: 'sunday' } },
  'holiday-skipped': { code: 'holiday-skipped', params: { day: '2026-12-16', holiday: 'independence-day' } },
  'substitute-skipped': {
    code: 'substitute-skipped',
    params: { day: '2026-03-24', holiday: 'nauryz', holidayDay: '2026-03-21' },
  },
  'moved-day-off-skipped': {
    code: 'moved-day-off-skipped',
    params: { day: '2022-08-29', source: 'a resolution' },
  },
  'closed-day-skipped': { code: 'closed-day-skipped', params: { day: '2026-11-23' } },
  'moved-working-day': { code: 'moved-working-day', params: { day: '2022-08-27', source: 'a resolution' } },
  'start-day-not-counted': { code: 'start-day-not-counted', params: { day: '2026-11-23' } },
  'working-day-counted': {
    code: 'working-day-counted',
    params: { day: '2026-11-24', weekday: 'tuesday', number: 1 },
  },
  'calendar-days-counted': {
    code: 'calendar-days-counted',
    params: { days: 30, firstDay: '2026-11-24', day: '2026-12-23' },
  },
  'months-counted': { code: 'months-counted', params: { months: 3, day: '2027-02-23' } },
  'month-is-shorter': { code: 'month-is-shorter', params: { day: '2027-02-28' } },
  'same-day': { code: 'same-day', params: { day: '2026-11-23' } },
  'clock-put-back': { code: 'clock-put-back', params: { day: '2024-02-29', minutes: 60 } },
  'clock-put-forward': { code: 'clock-put-forward', params: { day: '2004-03-28', minutes: 60 } },
  end: { code: 'end', params: { day: '2026-11-23', time: '10:10' } },
};

test.each(LOCALES)('every kind of line is a whole sentence in %s', async (locale) => {
  for (const line of Object.values(everyKind)) {
    const [text] = await say([line], locale);
    expect(text, line.code).toMatch(/^[\p{Lu}\d].*(\.|\d{4}|г\.)$/su);
    expect(text, line.code).not.toMatch(/[{}]|working-time|\.\.$/);
  }
});

test('holidays have names in three languages', () => {
  for (const names of Object.values(holidayNames)) {
    for (const locale of LOCALES) expect(names[locale]).not.toBe('');
  }
});

test('working days are told one by one', async () => {
  const { explanation } = deadline({
    ...aktau,
    limit: within(1, 'working-days'),
    from: at('2026-11-20 10:00'),
    clock: 'working-hours',
  });
  expect(await say(explanation, 'kk')).toEqual([
    'Мерзім 2026 жылғы 20 қарашада сағат 10:00-де басталады.',
    'Мерзім басталған күн (2026 жылғы 20 қараша) есепке кірмейді.',
    '2026 жылғы 21 қараша, сенбі – демалыс күні, есепке кірмейді.',
    '2026 жылғы 22 қараша, жексенбі – демалыс күні, есепке кірмейді.',
    '2026 жылғы 23 қараша, дүйсенбі – 1-жұмыс күні.',
    'Мерзім 2026 жылғы 23 қарашада сағат 18:30-да бітеді.',
  ]);
});
