import { describe, expect, it } from 'vitest';
import { clauseHref } from '@/lib/i18n/clause-href';
import { durationText, leftText } from '@/lib/i18n/duration';
import { kazakhDative, kazakhLocative } from '@/lib/i18n/kazakh-dative';
import type { Locale } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';
import { when } from '@/lib/i18n/when';

const zone = 'Asia/Almaty';
const now = new Date('2026-03-12T05:00:00Z');
const say = async (locale: Locale, iso: string, bound: 'at' | 'by' | 'happens' = 'at') =>
  when({ t: await translatorFor(locale, 'time'), locale, at: new Date(iso), now, zone, bound });

describe('a moment in words', () => {
  it('is said by the clinic’s clock and calendar', async () => {
    expect(await say('kk', '2026-03-12T10:00:00Z')).toBe('бүгін 15:00');
    expect(await say('kk', '2026-03-12T19:30:00Z')).toBe('ертең 00:30');
    expect(await say('ru', '2026-03-13T05:05:00Z')).toBe('завтра в 10:05');
    expect(await say('en', '2026-03-20T05:00:00Z')).toBe('20 March, 10:00');
    expect(await say('ru', '2027-01-05T05:00:00Z')).toMatch(/^5 января 2027/);
  });

  it('before a verb takes the locative in Kazakh', async () => {
    expect(await say('kk', '2026-03-12T10:00:00Z', 'happens')).toBe('бүгін 15:00-\u2060де');
    expect(await say('ru', '2026-03-13T05:05:00Z', 'happens')).toBe('завтра в 10:05');
  });

  it('as a deadline takes the ending that Kazakh asks for', async () => {
    expect(await say('kk', '2026-03-12T05:40:00Z', 'by')).toBe('бүгін 10:40-\u2060қа дейін');
    expect(await say('kk', '2026-03-12T10:00:00Z', 'by')).toBe('бүгін 15:00-\u2060ге дейін');
    expect(await say('en', '2026-03-12T05:40:00Z', 'by')).toBe('by 10:40 today');
    expect(kazakhDative('9:30')).toBe('9:30-ға');
    expect(kazakhLocative('20:00')).toBe('20:00-де');
    expect(kazakhLocative('18:05')).toBe('18:05-те');
    expect(kazakhLocative('10:40')).toBe('10:40-та');
    expect(kazakhDative('18:05')).toBe('18:05-ке');
    expect(kazakhDative('3')).toBe('3-ке');
  });
});

describe('time left in words', () => {
  const forms = (one: string, few: string, many: string) => ({ one, few, many, other: few });
  const words = {
    short: { minute: forms('{n} мин', '{n} мин', '{n} мин'), hour: forms('{n} ч', '{n} ч', '{n} ч') },
    long: {
      minute: forms('{n} минута', '{n} минуты', '{n} минут'),
      hour: forms('{n} час', '{n} часа', '{n} часов'),
    },
    left: 'ещё {time}',
    late: 'опоздание {time}',
    underMinute: 'меньше минуты',
    justLate: 'срок только что вышел',
  };
  const minutes = (n: number) => n * 60_000;

  it('is rounded down, so that nobody counts on time that is not there', () => {
    expect(durationText(minutes(4) + 59_000, 'long', words, 'ru')).toBe('4 минуты');
    expect(durationText(minutes(61), 'long', words, 'ru')).toBe('1 час 1 минута');
    expect(durationText(minutes(5 * 60 + 40), 'long', words, 'ru')).toBe('5 часов');
  });

  it('says when it is late, and beyond twelve hours says the day', () => {
    expect(leftText(minutes(-12), 'завтра', 'long', words, 'ru')).toBe('опоздание 12 мин');
    expect(leftText(-500, 'завтра', 'long', words, 'ru')).toBe('срок только что вышел');
    expect(leftText(minutes(30), 'завтра', 'long', words, 'ru')).toBe('ещё 30 минут');
    expect(leftText(minutes(13 * 60), 'завтра в 10:00', 'short', words, 'ru')).toBe('завтра в 10:00');
  });
});

describe('the address of a clause', () => {
  it('leads into the regulation reader', () => {
    expect(clauseHref('kk', 'mangystau-302/1/8.1')).toBe('/kk/regulations/mangystau-302/1#8.1');
    expect(clauseHref('ru', 'eko-314-2015/9.6')).toBe('/ru/regulations/eko-314-2015#9.6');
    expect(clauseHref('en', 'almaty-2-337/1/annex-1.action-3')).toBe(
      '/en/regulations/almaty-2-337/1#annex-1.action-3',
    );
  });
});
