import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';
import { at } from './test-places';
import { sayTimeLeft, timeLeft } from './time-left';

const say = async (due: string, now: string, locale: Locale) =>
  sayTimeLeft(timeLeft(at(due), at(now), 'Asia/Aqtau'), locale, await translatorFor(locale, 'working-time'));

describe('time left in words', () => {
  test.each([
    ['2026-11-23 10:10', '2026-11-23 10:05:01', '4 мин қалды', 'Осталось 4 мин', '4 min left'],
    [
      '2026-11-23 10:10',
      '2026-11-23 10:10',
      'Бір минуттан аз қалды',
      'Осталось меньше минуты',
      'Less than a minute left',
    ],
    ['2026-11-23 12:30', '2026-11-23 10:10', '2 сағ 20 мин қалды', 'Осталось 2 ч 20 мин', '2 h 20 min left'],
    [
      '2026-11-23 18:30',
      '2026-11-23 10:10',
      'Бүгін сағат 18:30-ға дейін',
      'Сегодня до 18:30',
      'Today by 18:30',
    ],
    [
      '2026-11-24 10:00',
      '2026-11-23 10:10',
      'Ертең сағат 10:00-ге дейін',
      'Завтра до 10:00',
      'Tomorrow by 10:00',
    ],
    [
      '2026-11-25 18:30',
      '2026-11-23 10:10',
      '2026 жылғы 25 қараша, сәрсенбі, сағат 18:30-ға дейін',
      'среда, 25 ноября 2026 г., до 18:30',
      'Wednesday, 25 November 2026, by 18:30',
    ],
    ['2026-11-23 10:10', '2026-11-23 10:10:01', '1 мин кешікті', 'Просрочено на 1 мин', '1 min late'],
    ['2026-11-23 10:10', '2026-11-23 13:11', '3 сағ кешікті', 'Просрочено на 3 ч', '3 h late'],
    ['2026-11-20 10:10', '2026-11-22 13:11', '2 күн кешікті', 'Просрочено на 2 дня', '2 days late'],
  ])('due %s, now %s: %s', async (due, now, kazakh, russian, english) => {
    expect(await say(due, now, 'kk')).toBe(kazakh);
    expect(await say(due, now, 'ru')).toBe(russian);
    expect(await say(due, now, 'en')).toBe(english);
  });
});

test('urgency follows the clock, and the due moment itself is in time', () => {
  const urgency = (due: string, now: string) => timeLeft(at(due), at(now), 'Asia/Aqtau').urgency;
  expect(urgency('2026-11-23 10:10', '2026-11-23 10:10')).toBe('soon');
  expect(urgency('2026-11-23 10:10', '2026-11-23 10:10:00.001')).toBe('overdue');
  expect(urgency('2026-11-23 18:00', '2026-11-23 10:10')).toBe('today');
  expect(urgency('2026-11-24 08:00', '2026-11-23 10:10')).toBe('later');
});
