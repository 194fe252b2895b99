/**
 * The signature of a document, judged anew from the stored bytes as of the moment it was given. The evidence of that
 * moment is kept beside it: where the lists of today say nothing of that day, what was found then stands.
 */
import { z } from 'zod';
import { CODE_STATES, type Fragment, type SigningCode } from '@/lib/signing/codes';
import { FRAGMENTS, type FragmentName, type Fragments } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';
import { checkArchived } from '@/services/signatures/archive-signature';
import type { PortalTrust } from '@/services/signatures/trust';
import type { FrozenResult } from './frozen-result';
import { readMark, type SignatureMark } from './stored-signature';

export interface CheckedSignature {
  /** `absent`: the act wants one and there is none. `none`: none is due. */
  state: 'valid' | 'invalid' | 'undetermined' | 'absent' | 'none';
  by: SignatureMark | null;
  fragments: Record<FragmentName, Fragment> | null;
}

const fragmentSchema = z.object({
  state: z.enum(['valid', 'invalid', 'undetermined']),
  code: z.string().refine((code): code is SigningCode => Object.hasOwn(CODE_STATES, code)),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
const storedSchema = z.object({ revocation: fragmentSchema });

export async function checkSignatureOf(
  row: { bytes: Uint8Array; cms: Uint8Array | null; verdict: unknown; archive?: unknown; at: Date },
  document: FrozenResult | null,
  trust: PortalTrust | null,
  now: Date,
): Promise<CheckedSignature> {
  const due = document?.signature ?? 'none';
  if (!row.cms) return { state: due === 'none' ? 'none' : 'absent', by: null, fragments: null };
  const by = readMark(row.verdict);
  if (!trust) return { state: 'undetermined', by, fragments: null };
  const verdict = await verify({
    cms: row.cms,
    content: row.bytes,
    at: row.at,
    trust: trust.trust,
    revocation: trust.revocation,
    policy: { purpose: 'sign', ...(by?.bin ? { expected: { bin: by.bin } } : {}) },
  });
  const fragments = fragmentsOf(verdict);
  if (fragments.revocation.state === 'undetermined' && row.archive) {
    const kept = await checkArchived(row.archive, {
      content: row.bytes,
      now,
      policy: { purpose: 'sign', maxSigners: 5 },
      portal: trust,
    });
    if (kept.proof.state === 'valid') Object.assign(fragments, fragmentsOf(kept.verdict));
  }
  if (fragments.revocation.state === 'undetermined') {
    const then = storedSchema.safeParse(row.verdict).data?.revocation;
    if (then) fragments.revocation = { state: then.state, code: then.code, params: then.params ?? {} };
  }
  const states = FRAGMENTS.map((name) => fragments[name].state);
  const state = states.includes('invalid')
    ? 'invalid'
    : states.includes('undetermined')
      ? 'undetermined'
      : 'valid';
  return { state, by, fragments };
}

const fragmentsOf = (verdict: Fragments): Record<FragmentName, Fragment> => ({
  integrity: verdict.integrity,
  chain: verdict.chain,
  dates: verdict.dates,
  revocation: verdict.revocation,
  keyUse: verdict.keyUse,
  identity: verdict.identity,
});
