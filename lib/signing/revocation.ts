/**
 * Whether a certificate was still good is asked of a source: lists (CRL), or the authority itself (OCSP). A source checks
 * the signature of its own evidence; where it cannot tell it says so, and the caller must decide.
 */
import type { AlgorithmRegistry } from '@/lib/signing/algorithms';
import type { Certificate } from '@/lib/signing/certificate';
import { type Fragment, fragment } from '@/lib/signing/codes';

export interface RevocationQuestion {
  certificate: Certificate;
  issuer: Certificate;
  at: Date;
  algorithms: AlgorithmRegistry;
}

export type RevocationAnswer =
  | { state: 'good'; by: 'crl' | 'ocsp'; producedAt: Date; evidence: readonly Uint8Array[] }
  | {
      state: 'revoked';
      by: 'crl' | 'ocsp';
      revokedAt: Date;
      suspended: boolean;
      evidence: readonly Uint8Array[];
    }
  /** `why` is for logs and the health page. */
  | { state: 'unknown'; why: string };

export interface RevocationSource {
  statusOf(question: RevocationQuestion): Promise<RevocationAnswer>;
}

/** Asks each until one knows; a source that breaks counts as one that does not know. */
export const firstToKnow = (...sources: readonly RevocationSource[]): RevocationSource => ({
  async statusOf(question) {
    const reasons: string[] = [];
    for (const source of sources) {
      const answer = await ask(source, question);
      if (answer.state !== 'unknown') return answer;
      reasons.push(answer.why);
    }
    return { state: 'unknown', why: reasons.join('; ') };
  },
});

async function ask(source: RevocationSource, question: RevocationQuestion): Promise<RevocationAnswer> {
  try {
    return await source.statusOf(question);
  } catch (error) {
    return { state: 'unknown', why: error instanceof Error ? error.message : 'the source broke' };
  }
}

export interface RevocationResult {
  fragment: Fragment;
  evidence: Uint8Array[];
}

/** Every certificate of the chain below the pinned one. The first link is the signer's own. */
export async function checkRevocation(
  path: readonly Certificate[],
  at: Date,
  source: RevocationSource,
  algorithms: AlgorithmRegistry,
): Promise<RevocationResult> {
  const evidence: Uint8Array[] = [];
  let doubt: Fragment | undefined;
  for (const [index, certificate] of path.entries()) {
    const issuer = path[index + 1];
    if (!issuer) break;
    const answer = await ask(source, { certificate, issuer, at, algorithms });
    if (answer.state === 'unknown') {
      doubt ??= fragment('revocation-unknown');
      continue;
    }
    evidence.push(...answer.evidence);
    if (answer.state === 'revoked') {
      const code = index > 0 ? 'authority-revoked' : answer.suspended ? 'suspended' : 'revoked';
      return { fragment: fragment(code, { date: answer.revokedAt.toISOString().slice(0, 10) }), evidence };
    }
  }
  return { fragment: doubt ?? fragment('not-revoked'), evidence };
}
