/** The frozen result as a PDF in Kazakh and Russian. Every word of its own comes from messages `documents.sheet`. */
import { translatorFor } from '@/lib/i18n/translator';
import { type Both, renderSheet } from '@/lib/pdf/sheet';
import { toDay } from '@/services/working-time/day';
import { dayInWords, momentInWords } from '@/services/working-time/words';
import { isZoneId } from '@/services/working-time/zone';
import type { FrozenResult } from './frozen-result';

export async function renderResult(
  document: FrozenResult,
  { publicUrl }: { publicUrl: string },
): Promise<Uint8Array> {
  const say = await inBoth();
  const { code, number, title, issuer, lines, form, zone, validUntil } = document;
  const at = new Date(document.issuedAt);
  if (!isZoneId(zone)) throw new Error(`A document was issued in a zone the portal does not know: ${zone}`);
  const page = `${publicUrl.replace(/\/+$/, '')}/kk/check`;
  return renderSheet({
    title,
    from: { kk: `${issuer.name.kk}, ${issuer.address.kk}`, ru: `${issuer.name.ru}, ${issuer.address.ru}` },
    rows: [
      ...lines,
      {
        label: say('issued'),
        value: { kk: momentInWords(at, zone, 'kk'), ru: momentInWords(at, zone, 'ru') },
      },
      ...(validUntil
        ? [
            {
              label: say('validUntil'),
              value: { kk: dayInWords(toDay(validUntil), 'kk'), ru: dayInWords(toDay(validUntil), 'ru') },
            },
          ]
        : []),
    ],
    notes: [say('notTheBlank'), ...(form === 'paper-document' ? [say('paperIsGiven')] : [])],
    foot: [
      { label: say('number'), value: number },
      { label: say('code'), value: code },
      { label: say('page'), value: page.replace(/^https?:\/\//, '') },
    ],
    qr: { text: `${page}/${code}`, alt: say('qr') },
    at,
  });
}

async function inBoth(): Promise<(key: string) => Both> {
  const [kk, ru] = [
    await translatorFor('kk', 'documents.sheet'),
    await translatorFor('ru', 'documents.sheet'),
  ];
  return (key) => ({ kk: kk(key), ru: ru(key) });
}
