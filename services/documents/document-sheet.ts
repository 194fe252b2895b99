/** A document as it is shown, on a page and in a PDF alike: one content. Its own words: messages `documents.sheet`. */
import { translatorFor } from '@/lib/i18n/translator';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import { toDay } from '@/services/working-time/day';
import { dayInWords, momentInWords } from '@/services/working-time/words';
import { isZoneId, type ZoneId } from '@/services/working-time/zone';
import { type FrozenResult, inEach, type Words } from './frozen-result';
import type { SignatureMark } from './stored-signature';

export interface SheetLine {
  name: string;
  label: Words;
  value: Words;
}

export interface DocumentSheet {
  title: Words;
  from: Words;
  /** The form's own name, where the act says it. */
  blank: Words | null;
  sideBySide: boolean;
  parts: { title: Words | null; lines: SheetLine[] }[];
  /** Who signs by hand, and where a stamp belongs. */
  hands: { who: Words; stamp: boolean }[];
  signature: { title: Words; lines: SheetLine[] } | null;
  notes: Words[];
}

type Say = (key: string) => Words;
const same = (text: string): Words => ({ kk: text, ru: text, en: text });

export async function documentSheet(
  document: FrozenResult,
  mark: SignatureMark | null,
): Promise<DocumentSheet> {
  const say = await inThree();
  const { issuer, layout, lines, signatories, zone } = document;
  if (!isZoneId(zone)) throw new Error(`A document was issued in a zone the portal does not know: ${zone}`);
  const grouped = new Set(layout?.parts.flatMap((part) => part.lines));
  const of = (names: readonly string[]) =>
    names.flatMap((name) => lines.find((line) => line.name === name) ?? []);
  return {
    title: document.title,
    from: inEach((locale) => `${issuer.name[locale]}, ${issuer.address[locale]}`),
    blank: layout?.blank ?? null,
    sideBySide: layout?.bilingual === 'side-by-side',
    parts: [
      { title: null, lines: lines.filter(({ name }) => !grouped.has(name)) },
      ...(layout?.parts ?? []).map((part) => ({ title: part.title, lines: of(part.lines) })),
      { title: null, lines: given(document, say, zone) },
    ].filter((part) => part.lines.length > 0),
    hands: signatories
      .filter(({ electronic }) => !electronic)
      .map(({ role, stamp }) => ({ who: role ?? say('clinicStamp'), stamp })),
    signature: mark ? { title: say('signed'), lines: signatureLines(mark, say, zone) } : null,
    notes: notesOf(document, say),
  };
}

function given({ issuedAt, validUntil }: FrozenResult, say: Say, zone: ZoneId): SheetLine[] {
  const at = new Date(issuedAt);
  return [
    { name: '@issued', label: say('issued'), value: inEach((locale) => momentInWords(at, zone, locale)) },
    ...(validUntil
      ? [
          {
            name: '@validUntil',
            label: say('validUntil'),
            value: inEach((locale) => dayInWords(toDay(validUntil), locale)),
          },
        ]
      : []),
  ];
}

export function signatureLines(mark: SignatureMark, say: Say, zone: ZoneId): SheetLine[] {
  const role = mark.role && isActor(mark.role) ? ACTOR_NAMES[mark.role] : null;
  const who = role ? inEach((locale) => `${mark.name}, ${role[locale]}`) : same(mark.name);
  const lines: [string, Words | null][] = [
    ['signer', who],
    ['signerKind', say(mark.kind === 'seal' ? 'kindSeal' : 'kindPersonal')],
    ['organisation', mark.kind === 'personal' && mark.organisation ? same(mark.organisation) : null],
    ['bin', mark.bin ? same(mark.bin) : null],
    ['serial', same(mark.serial)],
    ['signedAt', inEach((locale) => momentInWords(new Date(mark.at), zone, locale))],
  ];
  return lines.flatMap(([name, value]) => (value ? [{ name: `@${name}`, label: say(name), value }] : []));
}

function notesOf({ layout, form, signatories, kind }: FrozenResult, say: Say): Words[] {
  const notes: Words[] = [];
  if (!layout) notes.push(say('notTheBlank'));
  if (layout?.form === 'elsewhere') notes.push(say('formElsewhere'));
  if (form === 'view-mode') notes.push(say('viewOnly'));
  const byHand = signatories.some(({ electronic }) => !electronic);
  if (form === 'paper-document') notes.push(say(byHand ? 'paperWithHands' : 'paper'));
  if (kind === 'emhana-refusal' && form === 'electronic-document') notes.push(say('refusalKept'));
  return notes;
}

const isActor = (role: string): role is keyof typeof ACTOR_NAMES => Object.hasOwn(ACTOR_NAMES, role);

export async function inThree(): Promise<Say> {
  const namespace = 'documents.sheet';
  const [kk, ru, en] = [
    await translatorFor('kk', namespace),
    await translatorFor('ru', namespace),
    await translatorFor('en', namespace),
  ];
  return (key) => ({ kk: kk(key), ru: ru(key), en: en(key) });
}
