/** What a signing session is made of, as its columns keep it. */
import { z } from 'zod';
import { OWNER_KINDS } from '@/lib/signing/oids';

/** What a signature is wanted for. The use case of each decides what follows. */
export const PURPOSES = [
  'file-draft',
  'sign-in',
  'staff-sign-in',
  'second-factor',
  'sign-results',
  'answer-complaint',
  'consent',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const purposeSchema = z.enum(PURPOSES);

export const wordsSchema = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
export type Words = z.infer<typeof wordsSchema>;

export const policySchema = z.object({
  use: z.enum(['sign', 'authenticate']),
  /** One is enough; left out: anybody's. */
  ownerKinds: z.array(z.enum(Object.values(OWNER_KINDS))).optional(),
});
export type SessionPolicy = z.infer<typeof policySchema>;

export const documentsSchema = z
  .array(
    z.object({
      name: wordsSchema,
      /** What a person reads on the phone before signing. */
      meta: z.array(z.object({ name: z.string(), value: z.string() })),
      mediaType: z.string(),
      /** base64 */
      bytes: z.string(),
    }),
  )
  .min(1)
  .max(50);
export type SessionDocument = z.infer<typeof documentsSchema>[number];

export const detailSchema = z.record(z.string(), z.string());
export const signaturesSchema = z.array(z.string());

export const bytesOfDocument = ({ bytes }: Pick<SessionDocument, 'bytes'>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(bytes, 'base64'));
