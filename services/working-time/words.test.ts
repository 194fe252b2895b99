import { expect, test } from 'vitest';
import { timeFromMinutes } from './day';
import { withEnding } from './kazakh-endings';
import { at } from './test-places';
import {
  dayInCase,
  dayInWords,
  dayWithoutYear,
  dayWithWeekday,
  durationInWords,
  momentInWords,
} from './words';

test('dates are written as official papers write them', () => {
  expect(dayInWords('2026-11-23', 'kk')).toBe('2026 жылғы 23 қараша');
  expect(dayInWords('2026-11-23', 'ru')).toBe('23 ноября 2026 г.');
  expect(dayInWords('2026-11-23', 'en')).toBe('23 November 2026');
  expect(dayWithWeekday('2026-11-23', 'kk')).toBe('2026 жылғы 23 қараша, дүйсенбі');
  expect(dayWithWeekday('2026-11-23', 'ru')).toBe('понедельник, 23 ноября 2026 г.');
  expect(dayWithoutYear('2026-03-05', 'kk')).toBe('5 наурыз');
});

test('times are on the 24-hour clock of the clinic’s zone', () => {
  expect(momentInWords(at('2026-11-23 18:05'), 'Asia/Aqtau', 'kk')).toBe('2026 жылғы 23 қараша, сағат 18:05');
  expect(momentInWords(new Date('2024-02-29T12:00:00Z'), 'Asia/Almaty', 'ru')).toBe(
    '29 февраля 2024 г., 18:00',
  );
});

test('Kazakh months and times take the ending of the word as it is spoken', () => {
  expect(dayInCase('2026-11-23', 'at', 'kk')).toBe('2026 жылғы 23 қарашада');
  expect(dayInCase('2026-09-01', 'until', 'kk')).toBe('2026 жылғы 1 қыркүйекке');
  expect(dayInCase('2026-10-01', 'from', 'kk')).toBe('2026 жылғы 1 қазаннан');
  expect(withEnding('18:05', 'at')).toBe('18:05-те');
  expect(withEnding('20:00', 'until')).toBe('20:00-ге');
  expect(withEnding('08:10', 'from')).toBe('08:10-нан');
  expect(withEnding('09:50', 'until')).toBe('09:50-ге');
  expect(withEnding('24:00', 'until')).toBe('24:00-ге');
  for (let minute = 0; minute < 1440; minute += 1) {
    expect(withEnding(timeFromMinutes(minute), 'at')).toMatch(/-[дт][ае]$/);
  }
});

test('durations are abbreviated', () => {
  expect(durationInWords(90, 'kk')).toBe('1 сағ 30 мин');
  expect(durationInWords(4.5, 'ru')).toBe('4 мин 30 с');
  expect(durationInWords(0, 'en')).toBe('0 min');
});
