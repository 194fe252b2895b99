import { type AlgorithmRegistry, checkSignature } from '@/lib/signing/algorithms';
import { bytesOf, sameBytes } from '@/lib/signing/bytes';
import type { Certificate } from '@/lib/signing/certificate';
import type { SignedMessage, SignerInfo } from '@/lib/signing/cms';
import { type Fragment, fragment, type SigningCode } from '@/lib/signing/codes';

/** Whether this signer's key signed these very bytes. `expected`: the server's own copy, where it has one. */
export async function checkIntegrity(
  signer: SignerInfo,
  leaf: Certificate,
  message: SignedMessage,
  expected: Uint8Array | undefined,
  algorithms: AlgorithmRegistry,
): Promise<Fragment> {
  const content = message.content ?? expected;
  if (!content) return fragment('content-missing');
  if (expected && !sameBytes(content, expected)) return fragment('tampered');
  const attributes = signer.signedAttributes;
  if (!attributes?.messageDigest || !attributes.contentType) return fragment('attributes-missing');

  const digest = algorithms.digests.get(signer.digest);
  const reference = attributes.signingCertificate;
  const referenceDigest = reference && algorithms.digests.get(reference.digest);
  if (!digest || (reference && !referenceDigest)) return fragment('unsupported-algorithm');
  if (digest.kind === 'weak' || referenceDigest?.kind === 'weak') return fragment('weak-algorithm');

  if (attributes.contentType !== message.contentType) return fragment('tampered');
  if (!sameBytes(attributes.messageDigest, await digest.of(bytesOf(content)))) return fragment('tampered');
  // Binds the signature to this very certificate, so that another one over the same key cannot take its place.
  if (reference && !sameBytes(reference.hash, (await referenceDigest?.of(leaf.der)) ?? []))
    return fragment('tampered');

  const answer = await checkSignature(algorithms, signer.signatureAlgorithm.oid, {
    publicKey: leaf.publicKey,
    ...(signer.signatureAlgorithm.parameters ? { parameters: signer.signatureAlgorithm.parameters } : {}),
    digest: signer.digest,
    data: attributes.der,
    signature: signer.signature,
  });
  const CODES = {
    valid: 'intact',
    invalid: 'tampered',
    weak: 'weak-algorithm',
    unsupported: 'unsupported-algorithm',
  } as const satisfies Record<typeof answer, SigningCode>;
  return fragment(CODES[answer]);
}
