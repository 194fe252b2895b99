/** Whose signature stands under a document, as it was judged when it was given. Kept beside the verdict's fragments. */
import { z } from 'zod';
import type { Verdict } from '@/lib/signing/verdict';
import { keptVerdict } from '@/services/requests/check-signature';

export const signatureMarkSchema = z.object({
  kind: z.enum(['seal', 'personal']),
  /** The organisation of a seal; of a person, the short name. */
  name: z.string(),
  /** The actor of the regulation for whom the person signed. */
  role: z.string().optional(),
  organisation: z.string().optional(),
  bin: z.string().optional(),
  serial: z.string(),
  /** The last instant of the certificate. */
  until: z.iso.datetime().optional(),
  at: z.iso.datetime(),
});
export type SignatureMark = z.infer<typeof signatureMarkSchema>;

const storedSchema = z.object({ mark: signatureMarkSchema });

export const readMark = (verdict: unknown): SignatureMark | null =>
  storedSchema.safeParse(verdict).data?.mark ?? null;

export function markOf(
  { signer }: Verdict,
  who: { kind: 'seal' } | { kind: 'personal'; name: string; role: string },
  at: Date,
): SignatureMark {
  if (!signer) throw new Error('A signature was judged good and nobody signed it');
  const { organisation, bin, certificateSerial: serial } = signer;
  return {
    kind: who.kind,
    name: who.kind === 'seal' ? (organisation ?? signer.commonName ?? '') : who.name,
    ...(who.kind === 'personal' ? { role: who.role } : {}),
    ...(organisation ? { organisation } : {}),
    ...(bin ? { bin } : {}),
    serial,
    until: signer.notAfter.toISOString(),
    at: at.toISOString(),
  };
}

export const storedVerdict = (verdict: Verdict, mark: SignatureMark, at: Date) => ({
  ...keptVerdict(verdict, at),
  mark,
});
