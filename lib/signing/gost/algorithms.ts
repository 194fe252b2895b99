/** Kazakhstan's GOST family as rows of the table of algorithms. */
import type { Digest, SignatureCheck } from '@/lib/signing/algorithms';
import { GOST_FAMILIES, type GostFamily } from '@/lib/signing/gost/curves';
import { readGostPublicKey, verifyGost } from '@/lib/signing/gost/keys';

const families: readonly GostFamily[] = Object.values(GOST_FAMILIES);

const check =
  (family: GostFamily): SignatureCheck =>
  async ({ publicKey, digest, data, signature }) => {
    if (publicKey.algorithm !== family.keyOid) return 'invalid';
    if (digest !== undefined && digest !== family.digestOid) return 'unsupported';
    // A key that is no point of its curve throws, which the caller takes for a signature that does not fit.
    return verifyGost(readGostPublicKey(publicKey.spki), data, signature) ? 'valid' : 'invalid';
  };

export const gostDigests: readonly [string, Digest][] = families.map((family) => [
  family.digestOid,
  { kind: 'strong', of: async (data) => family.digest(data) },
]);

/** Messages name the signature by its own identifier or, as Java signers do, by the key's. */
export const gostSignatures: readonly [string, SignatureCheck][] = families.flatMap(
  (family): [string, SignatureCheck][] => [
    [family.signatureOid, check(family)],
    [family.keyOid, check(family)],
  ],
);
