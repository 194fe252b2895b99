import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locale';
import { loadMessages } from '@/lib/i18n/messages';
import { NOTIFICATION_PARAMS } from '@/services/notifications/kinds';
import { renderMessage, renderShort } from '@/services/notifications/render';

const at = '2026-11-23T05:00:00.000Z';
const booked = (sensitive: boolean) => ({
  kind: 'appointment-booked',
  params: { sensitive, values: { number: 'K7M-2PQ', at, doctor: 'Сейтова А. Б.', room: '214' } },
});

describe('a message to a person', () => {
  it.each(LOCALES)('has words for every kind in %s, and no others', async (locale) => {
    const { notifications } = await loadMessages(locale);
    const kinds = typeof notifications === 'object' ? notifications.kinds : undefined;
    expect(Object.keys(typeof kinds === 'object' ? kinds : {}).sort()).toEqual(
      Object.keys(NOTIFICATION_PARAMS).sort(),
    );
  });

  it('says day and time in the reader’s language and the country’s zone', async () => {
    expect((await renderMessage('kk', booked(false))).title).toBe('Қабылдауға жазылдыңыз: 23 қараша, 10:00');
    expect((await renderMessage('ru', booked(false))).title).toBe('Вы записаны на приём: 23 ноября, 10:00');
    expect((await renderMessage('en', booked(false))).body).toContain('Room: 214.');
  });

  it('gives a Kazakh deadline its ending', async () => {
    const filed = {
      kind: 'request-filed',
      params: { sensitive: false, values: { number: 'K7M-2PQ', by: at } },
    };
    expect((await renderMessage('kk', filed)).body).toBe('Емхана 23 қараша, 10:00-ге дейін жауап береді.');
  });

  it.each(LOCALES)('about a sensitive service names nothing, in %s', async (locale) => {
    const short = await renderShort(locale, booked(true), 'https://emhana.kz/m');
    const { title, body } = await renderMessage(locale, booked(true));
    for (const text of [short, title, body]) expect(text).not.toMatch(/K7M|Сейтова|214|10:00/);
  });

  it('of a kind that this version does not know is still a message', async () => {
    const unknown = { kind: 'from-the-future', params: {} };
    expect((await renderMessage('ru', unknown)).title).toBe('В Емхане для вас есть новое сообщение');
  });
});
