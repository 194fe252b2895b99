import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locale';
import { NOTIFICATION_PARAMS, type NotificationKind } from '@/services/notifications/kinds';
import { renderLetter, renderMessage, renderShort } from '@/services/notifications/render';
import { codeText } from '@/services/one-time-codes/send-code';
import { REGULATIONS } from '@/services/regulations/catalogue';

const PRIVATE = REGULATIONS.filter(({ privacy }) => privacy.sensitive);

/** Words by which anybody who glances at a phone would know what it is about. */
const TELLING =
  /АИТВ|ВИЧ|HIV|ЖИТС|СПИД|AIDS|туберкул|фтизи|tubercul|\bTB\b|психи|psychi|mental|нарко|narco|анықтама|справк|certificate|келісім анықтама/i;

const AT = '2026-11-23T05:00:00.000Z';
const SAMPLE: Readonly<Record<string, string>> = {
  number: 'K7PM-3RXW',
  reference: 'K7PM-3RXW',
  at: AT,
  by: AT,
  doctor: 'Сейтова А. Б.',
  room: '214',
  name: 'Оспанова Дана',
  device: 'Chrome, Android',
  phone: '+77010000000',
};

const messageOf = (kind: NotificationKind, sensitive: boolean) => ({
  kind,
  params: {
    sensitive,
    values: Object.fromEntries(
      Object.keys(NOTIFICATION_PARAMS[kind].shape).map((key) => [key, SAMPLE[key] ?? 'x']),
    ),
  },
});

describe.each(LOCALES)('messages in %s', (locale) => {
  const kinds = Object.keys(NOTIFICATION_PARAMS) as NotificationKind[];

  it.each(kinds)(
    'of the kind %s name no private service, whether the portal calls it one or not',
    async (kind) => {
      for (const sensitive of [true, false]) {
        const message = messageOf(kind, sensitive);
        const link = 'https://emhana.kz/kk/messages';
        const { title, body } = await renderMessage(locale, message);
        const { subject, text } = await renderLetter(locale, message, link);
        for (const said of [title, body, subject, text, await renderShort(locale, message, link)]) {
          expect(said).not.toMatch(TELLING);
          for (const { title: service } of PRIVATE) expect(said).not.toContain(service[locale]);
        }
      }
    },
  );

  it.each(['consent', 'phone', 'recovery'])(
    'that carry a code for %s say what it is for and no more',
    async (purpose) => {
      const said = await codeText(locale, purpose, '123456');
      expect(said).toContain('123456');
      expect(said).not.toMatch(TELLING);
    },
  );
});

it('eleven regulations hide themselves: HIV, TB, psychiatry, narcology of every act', () => {
  expect(PRIVATE.map(({ service }) => service)).toEqual(
    expect.arrayContaining([
      'hiv-test',
      'tb-certificate',
      'psychiatric-certificate',
      'narcology-certificate',
    ]),
  );
  expect(PRIVATE).toHaveLength(11);
});
