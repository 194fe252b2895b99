/**
 * The document that is signed: frozen once, shown as it is, stored as it is. Everything the clinic will act upon is in
 * it, in values for machines and in words for the one who signs.
 */
import { z } from 'zod';
import { fullName } from '@/lib/names/format';
import { printPhone } from '@/lib/phones/phone';
import { freeze } from '@/lib/signing/canonical';
import { versionOf } from '@/services/regulations/catalogue';
import type { Field } from '@/services/regulations/language/form';
import type { Locale } from '@/services/regulations/language/text';
import type { AnswerValue, Appointed } from '@/services/workflow/case';
import { askedFields } from './draft-pages';
import type { OpenDraft } from './load-draft';

const FORMAT = 'emhana-request/1';

/** How long frozen bytes wait for a signature. Longer, and what they promise of times would be stale. */
export const FROZEN_MINUTES = 30;

const answerSchema = z.object({
  name: z.string(),
  label: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  shown: z.string(),
});

const personSchema = z.object({ iin: z.string().nullable(), name: z.string() });

export const frozenRequestSchema = z.object({
  format: z.literal(FORMAT),
  nonce: z.string(),
  frozenAt: z.iso.datetime(),
  draft: z.uuid(),
  language: z.enum(['kk', 'ru', 'en']),
  regulation: z.object({ id: z.string(), version: z.string(), title: z.string() }),
  channel: z.literal('portal'),
  clinic: z.object({ id: z.uuid(), name: z.string() }),
  applicant: personSchema.extend({ acts: z.string() }),
  recipient: personSchema.extend({ birthDate: z.string() }),
  answers: z.array(answerSchema),
  time: z
    .object({ booking: z.uuid(), doctor: z.string(), startsAt: z.string(), endsAt: z.string() })
    .optional(),
});
export type FrozenRequest = z.infer<typeof frozenRequestSchema>;

export interface ToFreeze {
  draft: OpenDraft;
  clinicName: string;
  locale: Locale;
  nonce: string;
  at: Date;
  appointed?: Appointed | undefined;
}

export function frozenRequest(input: ToFreeze): FrozenRequest {
  const { draft, clinicName, locale, nonce, at, appointed } = input;
  const { regulation, recipient, self, applicant, read, facts } = draft;
  return {
    format: FORMAT,
    nonce,
    frozenAt: at.toISOString(),
    draft: draft.id,
    language: locale,
    regulation: { id: regulation.id, version: versionOf(regulation), title: regulation.title[locale] },
    channel: 'portal',
    clinic: { id: draft.clinicId, name: clinicName },
    applicant: { iin: self.iin, name: fullName(self), acts: applicant },
    recipient: { iin: recipient.iin, name: fullName(recipient), birthDate: recipient.birthDate },
    answers: askedFields(regulation, facts, read.answers).flatMap((field) => {
      const value = read.answers[field.name];
      if (value === undefined) return [];
      return [
        { name: field.name, label: field.label[locale], value, shown: shownAnswer(field, value, locale) },
      ];
    }),
    ...(appointed
      ? {
          time: {
            booking: appointed.bookingId,
            doctor: appointed.doctorName,
            startsAt: appointed.startsAt,
            endsAt: appointed.endsAt,
          },
        }
      : {}),
  };
}

export const freezeRequest = async (input: ToFreeze): Promise<Uint8Array> =>
  (await freeze(frozenRequest(input))).bytes;

/** The portal wrote these bytes itself. */
export const readFrozen = (bytes: Uint8Array): FrozenRequest =>
  frozenRequestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));

export const isStale = ({ frozenAt }: FrozenRequest, now: Date): boolean =>
  now.getTime() - Date.parse(frozenAt) > FROZEN_MINUTES * 60_000;

const YES_NO = {
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
} as const;

/** An answer as a person reads it. */
export function shownAnswer(field: Field<string>, value: AnswerValue, locale: Locale): string {
  if (typeof value === 'boolean') return YES_NO[value ? 'yes' : 'no'][locale];
  if (field.kind === 'phone' && typeof value === 'string') return printPhone(value);
  return field.options?.find((option) => option.value === value)?.label[locale] ?? String(value);
}
