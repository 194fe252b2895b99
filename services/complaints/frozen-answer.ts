/** The answer that the head signs: frozen once, shown as it is, stored as it is. */
import { z } from 'zod';
import { freeze } from '@/lib/signing/canonical';
import type { Regulation } from '@/services/regulations/language/regulation';
import { LEVELS, VERDICTS } from './complaint';

const FORMAT = 'emhana-complaint-answer/1';

/** How long frozen bytes wait for a signature. */
export const ANSWER_MINUTES = 60;

export const frozenAnswerSchema = z.object({
  format: z.literal(FORMAT),
  nonce: z.string(),
  frozenAt: z.iso.datetime(),
  complaint: z.object({
    number: z.string(),
    level: z.enum(LEVELS),
    registeredAt: z.string(),
    what: z.string(),
    demand: z.string(),
  }),
  request: z.object({ number: z.string(), regulation: z.string(), service: z.string() }),
  clinic: z.object({ id: z.uuid(), name: z.string() }),
  complainant: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  text: z.string(),
  reopen: z.object({ step: z.string(), title: z.string() }).optional(),
  signatory: z.object({ name: z.string(), role: z.literal('head-of-clinic') }),
});
export type FrozenAnswer = z.infer<typeof frozenAnswerSchema>;

export const freezeAnswer = async (answer: Omit<FrozenAnswer, 'format'>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array((await freeze({ format: FORMAT, ...answer })).bytes);

/** The portal wrote these bytes itself. */
export const readFrozenAnswer = (bytes: Uint8Array): FrozenAnswer =>
  frozenAnswerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));

export const stepTitle = (regulation: Regulation, name: string) =>
  regulation.steps.find((step) => step.name === name)?.title;
