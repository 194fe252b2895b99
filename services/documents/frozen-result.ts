/** What a result says, frozen: every line in the three languages, as it was when it was given. Pure. */
import { z } from 'zod';
import type { PersonName } from '@/lib/names/format';
import type { Result } from '@/services/regulations/language/regulation';
import type { Locale } from '@/services/regulations/language/text';
import { type FactSource, factOf } from '@/services/requests/facts-of-request';
import { addDays, addMonths, type Day, isDay } from '@/services/working-time/day';
import type { Limit } from '@/services/working-time/limit';
import { dayWithWeekday } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';
import type { DocumentCode } from './document-code';

const words = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
type Words = z.infer<typeof words>;

/** Stored bytes are read by it again: what is not of this shape was not written by the portal. */
export const frozenResultSchema = z.object({
  kind: z.literal('emhana-result'),
  version: z.literal(1),
  code: z.string(),
  number: z.string(),
  regulation: z.string(),
  regulationVersion: z.string(),
  result: z.string(),
  form: z.enum(['electronic-document', 'paper-document']),
  /** Health data that hides itself: the check page names neither the document nor whose it is. */
  sensitive: z.boolean(),
  title: words,
  issuer: z.object({ id: z.string(), name: words, address: words }),
  issuedAt: z.iso.datetime(),
  zone: z.string(),
  validUntil: z.string().optional(),
  /** Initials, all that the check page shows of a name. */
  holder: z.string().optional(),
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
  return {
    kind: 'emhana-result',
    version: 1,
    code,
    number: source.number,
    regulation: regulation.id,
    regulationVersion,
    result: result.name,
    form,
    sensitive: regulation.privacy.sensitive,
    title: { ...result.title },
    issuer,
    issuedAt: at.toISOString(),
    zone: clinic.zone,
    ...(validUntil ? { validUntil } : {}),
    ...(recipient ? { holder: initials(recipient) } : {}),
    lines: result.fields.flatMap(({ name, label, from }) => {
      const value = inEach((locale) => {
        const fact = factOf(from, {
          ...source,
          clinic: { ...clinic, name: issuer.name[locale], address: issuer.address[locale] },
          locale,
        });
        return isDay(fact) ? dayWithWeekday(fact, locale) : fact;
      });
      return value.kk === '' ? [] : [{ name, label: { ...label }, value }];
    }),
  };
}

/** Results that are spoken, shown or done are no documents. */
export const documentForm = ({ form }: Pick<Result<string>, 'form'>): FrozenResult['form'] | null =>
  form === 'electronic-document' || form === 'paper-document' ? form : null;

/** Whether the document tells the agreed time, and so another one is due when that moves. */
export const tellsTheTime = ({ fields }: Pick<Result<string>, 'fields'>): boolean =>
  fields.some(({ from }) => from.startsWith('appointed.'));

/** The last day on which it holds, counted from the day after it was given; none for limits that are no days. */
export function lastDay({ value, unit }: Limit, given: Day): Day | null {
  if (unit === 'months') return addMonths(given, value);
  if (unit === 'calendar-days') return addDays(given, value);
  return unit === 'same-day' ? given : null;
}

const inEach = (say: (locale: Locale) => string): Words => ({ kk: say('kk'), ru: say('ru'), en: say('en') });

export const initials = ({ surname, givenName, patronymic }: PersonName): string =>
  [surname, givenName, patronymic]
    .flatMap((part) => (part ? [`${(Array.from(part.trim())[0] ?? '').toLocaleUpperCase('kk')}.`] : []))
    .join(' ');
