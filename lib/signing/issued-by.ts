import { type AlgorithmRegistry, checkSignature, type SignatureAnswer } from '@/lib/signing/algorithms';
import type { Bytes } from '@/lib/signing/bytes';
import type { Certificate } from '@/lib/signing/certificate';
import type { AlgorithmIdentifier } from '@/lib/signing/der';

export interface Sealed {
  tbs: Bytes;
  signatureAlgorithm: AlgorithmIdentifier;
  signature: Bytes;
}

type Answers = WeakMap<Sealed, WeakMap<Certificate, Promise<SignatureAnswer>>>;

const known = new WeakMap<AlgorithmRegistry, Answers>();

/**
 * Whether the issuer's key sealed this certificate or list. Read once, never changed, so the answer is remembered for
 * as long as both objects live: an authority's list of megabytes is not hashed again for every question.
 */
export function checkIssuedBy(
  registry: AlgorithmRegistry,
  sealed: Sealed,
  issuer: Certificate,
): Promise<SignatureAnswer> {
  const answers: Answers = known.get(registry) ?? new WeakMap();
  known.set(registry, answers);
  const byIssuer = answers.get(sealed) ?? new WeakMap<Certificate, Promise<SignatureAnswer>>();
  answers.set(sealed, byIssuer);
  const remembered = byIssuer.get(issuer);
  if (remembered) return remembered;
  const { tbs, signatureAlgorithm, signature } = sealed;
  const answer = checkSignature(registry, signatureAlgorithm.oid, {
    publicKey: issuer.publicKey,
    ...(signatureAlgorithm.parameters ? { parameters: signatureAlgorithm.parameters } : {}),
    data: tbs,
    signature,
  });
  byIssuer.set(issuer, answer);
  return answer;
}
