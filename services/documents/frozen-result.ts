/** What a document says, frozen: every line in the three languages, as it was when it was given. */
import { z } from 'zod';
import type { PersonName } from '@/lib/names/format';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import type { Result } from '@/services/regulations/language/ending';
import type { Locale } from '@/services/regulations/language/text';
import { type FactSource, factOf } from '@/services/requests/facts-of-request';
import { addDays, addMonths, type Day, isDay } from '@/services/working-time/day';
import type { Limit } from '@/services/working-time/limit';
import { dayInWords, dayWithWeekday } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';
import type { DocumentCode } from './document-code';
import { signatureOfResult } from './signature-due';

const words = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
export type Words = z.infer<typeof words>;

/** Stored bytes are read by it again: what is not of this shape was not written by the portal. */
export const frozenResultSchema = z.object({
  kind: z.enum(['emhana-result', 'emhana-refusal']),
  /** Of version 1: without layout, signatories and signature. */
  version: z.union([z.literal(1), z.literal(2)]),
  code: z.string(),
  number: z.string(),
  regulation: z.string(),
  regulationVersion: z.string(),
  /** Its name in the regulation; of a refusal, that of the ground. */
  result: z.string(),
  form: z.enum(['electronic-document', 'paper-document', 'view-mode']),
  /** Which signature it is given with. */
  signature: z.enum(['none', 'seal', 'personal']).default('none'),
  /** Health data that hides itself: the check page names neither the document nor whose it is. */
  sensitive: z.boolean(),
  title: words,
  issuer: z.object({ id: z.string(), name: words, address: words }),
  issuedAt: z.iso.datetime(),
  zone: z.string(),
  validUntil: z.string().optional(),
  /** Initials, all that the check page shows of a name. */
  holder: z.string().optional(),
  layout: z
    .object({
      form: z.enum(['in-act', 'elsewhere', 'free']),
      blank: words.optional(),
      bilingual: z.literal('side-by-side').optional(),
      parts: z.array(z.object({ title: words, lines: z.array(z.string()) })),
    })
    .optional(),
  /** Whose hand or stamp the act wants, in its order; `role` is empty for the clinic itself. */
  signatories: z
    .array(z.object({ role: words.nullable(), stamp: z.boolean(), electronic: z.boolean() }))
    .default([]),
  lines: z.array(z.object({ name: z.string(), label: words, value: words })),
});
export type FrozenResult = z.infer<typeof frozenResultSchema>;

export interface ResultToFreeze {
  code: DocumentCode;
  regulationVersion: string;
  result: Result<string>;
  source: Omit<FactSource, 'locale'>;
  issuer: FrozenResult['issuer'];
  at: Date;
}

export function frozenResult({
  code,
  regulationVersion,
  result,
  source,
  issuer,
  at,
}: ResultToFreeze): FrozenResult {
  const { regulation, recipient, clinic } = source;
  const form = documentForm(result);
  if (!form) throw new Error(`${regulation.id}: the result "${result.name}" is no document`);
  const validUntil = result.validity && lastDay(result.validity.limit, localDay(at, clinic.zone));
  const { layout } = result;
  return {
    kind: 'emhana-result',
    version: 2,
    code,
    number: source.number,
    regulation: regulation.id,
    regulationVersion,
    result: result.name,
    form,
    signature: signatureOfResult(result).kind,
    sensitive: regulation.privacy.sensitive,
    title: { ...result.title },
    issuer,
    issuedAt: at.toISOString(),
    zone: clinic.zone,
    ...(validUntil ? { validUntil } : {}),
    ...(recipient ? { holder: initials(recipient) } : {}),
    ...(layout
      ? {
          layout: {
            form: layout.form,
            ...(layout.blank ? { blank: { ...layout.blank } } : {}),
            ...(layout.bilingual ? { bilingual: layout.bilingual } : {}),
            parts: (layout.parts ?? []).map(({ title, fields }) => ({
              title: { ...title },
              lines: [...fields],
            })),
          },
        }
      : {}),
    signatories: (result.signatories ?? []).map(({ by, seal = false, eds = false }) => ({
      role: by === 'clinic' ? null : { ...ACTOR_NAMES[by] },
      stamp: seal,
      electronic: eds,
    })),
    lines: result.fields.flatMap(({ name, label, from }) => {
      const value = inEach((locale) => {
        const fact = factOf(from, {
          ...source,
          clinic: { ...clinic, name: issuer.name[locale], address: issuer.address[locale] },
          locale,
        });
        return inWords(fact, locale, from.startsWith('appointed.'));
      });
      return value.kk === '' ? [] : [{ name, label: { ...label }, value }];
    }),
  };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

/** Days and moments as people write them, the day of a visit with its weekday; the rest as it is. */
function inWords(fact: string, locale: Locale, weekday: boolean): string {
  if (isDay(fact)) return (weekday ? dayWithWeekday : dayInWords)(fact, locale);
  const [, day = '', time = ''] = MOMENT.exec(fact) ?? [];
  return isDay(day) ? `${dayInWords(day, locale)}, ${time}` : fact;
}

/** Results that are spoken or done are no documents; information to view is kept as one and can be checked. */
export function documentForm({ form }: Pick<Result<string>, 'form'>): FrozenResult['form'] | null {
  return form === 'electronic-document' || form === 'paper-document' || form === 'view-mode' ? form : null;
}

/** Whether the document tells the agreed time, and so another one is due when that moves. */
export const tellsTheTime = ({ fields }: Pick<Result<string>, 'fields'>): boolean =>
  fields.some(({ from }) => from.startsWith('appointed.'));

/** The last day on which it holds, counted from the day after it was given; none for limits that are no days. */
export function lastDay({ value, unit }: Limit, given: Day): Day | null {
  if (unit === 'months') return addMonths(given, value);
  if (unit === 'calendar-days') return addDays(given, value);
  return unit === 'same-day' ? given : null;
}

export const inEach = (say: (locale: Locale) => string): Words => ({
  kk: say('kk'),
  ru: say('ru'),
  en: say('en'),
});

export const initials = ({ surname, givenName, patronymic }: PersonName): string =>
  [surname, givenName, patronymic]
    .flatMap((part) => (part ? [`${(Array.from(part.trim())[0] ?? '').toLocaleUpperCase('kk')}.`] : []))
    .join(' ');

/** What the portal wrote, read back from stored bytes. */
export const readFrozenResult = (bytes: Uint8Array): FrozenResult =>
  frozenResultSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
