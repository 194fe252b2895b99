/**
 * Which signatures can be checked, as a table. A family that WebCrypto lacks (GOST 34.10-2015, 34.310-2004) is added
 * by giving `verify` a registry with more rows; nothing else changes.
 */

import { constants, createPublicKey, verify as verifyWith } from 'node:crypto';
import { fromBER, Integer, Sequence } from 'asn1js';
import { type Bytes, bytesOf } from '@/lib/signing/bytes';
import { algorithmOf, childrenOf, DerError, readDer, sequence, smallIntegerOf } from '@/lib/signing/der';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';

export interface PublicKey {
  /** SubjectPublicKeyInfo, DER. */
  spki: Bytes;
  algorithm: string;
  /** Named curve, or the parameter set of a GOST key. */
  curve?: string;
  /** Of an RSA modulus. */
  bits?: number;
}

export interface SignatureToCheck {
  publicKey: PublicKey;
  /** Parameters of the signature algorithm, DER, unless it is NULL. */
  parameters?: Bytes;
  /** The message's own digest algorithm, for signature algorithms that do not name one. */
  digest?: string;
  data: Bytes;
  signature: Bytes;
}

export type SignatureAnswer = 'valid' | 'invalid' | 'weak' | 'unsupported';
export type SignatureCheck = (signature: SignatureToCheck) => Promise<SignatureAnswer>;
export type Digest = { kind: 'strong'; of(data: Bytes): Promise<Bytes> } | { kind: 'weak' };

export interface AlgorithmRegistry {
  digests: ReadonlyMap<string, Digest>;
  signatures: ReadonlyMap<string, SignatureCheck>;
}

const HASH_NAMES = new Map<string, string>([
  [OID.sha256, 'SHA-256'],
  [OID.sha384, 'SHA-384'],
  [OID.sha512, 'SHA-512'],
]);
const CURVES = new Map<string, { name: string; size: number }>([
  ['1.2.840.10045.3.1.7', { name: 'P-256', size: 32 }],
  ['1.3.132.0.34', { name: 'P-384', size: 48 }],
  ['1.3.132.0.35', { name: 'P-521', size: 66 }],
]);
const WEAK_HASHES = new Set<string>([OID.sha1, OID.md5]);
const MIN_RSA_BITS = 2048;

const webDigest = (name: string): Digest => ({
  kind: 'strong',
  of: async (data) => new Uint8Array(await crypto.subtle.digest(name, data)),
});

async function checkWith(
  { publicKey, data }: SignatureToCheck,
  signature: Bytes,
  imported: RsaHashedImportParams | EcKeyImportParams,
  used: AlgorithmIdentifier | RsaPssParams | EcdsaParams,
): Promise<SignatureAnswer> {
  try {
    const key = await crypto.subtle.importKey('spki', publicKey.spki, imported, false, ['verify']);
    return (await crypto.subtle.verify(used, key, signature, data)) ? 'valid' : 'invalid';
  } catch {
    // WebCrypto throws on keys and signatures that are not well formed: for a verdict they do not fit.
    return 'invalid';
  }
}

const rsa =
  (hashOid?: string): SignatureCheck =>
  async (check) => {
    const oid = hashOid ?? check.digest ?? '';
    if (WEAK_HASHES.has(oid) || (check.publicKey.bits ?? 0) < MIN_RSA_BITS) return 'weak';
    const hash = HASH_NAMES.get(oid);
    if (check.publicKey.algorithm !== OID.rsa) return 'invalid';
    if (!hash) return 'unsupported';
    return rsaFits(check, hash) ? 'valid' : 'invalid';
  };

/**
 * Most of the work there is: WebCrypto's two trips to another thread cost ten times what the check itself does. A key
 * or a signature that is not well formed throws, which `checkSignature` takes for one that does not fit.
 */
function rsaFits({ publicKey, data, signature }: SignatureToCheck, hash: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey.spki), format: 'der', type: 'spki' });
  return verifyWith(hash, data, { key, padding: constants.RSA_PKCS1_PADDING }, signature);
}

/** RSASSA-PSS-params: left-out hash and mask mean SHA-1, so each must be said. */
function readPssParameters(der: Bytes): { hash: string; saltLength: number } {
  const parts = new Map(
    sequence(readDer(der, CERTIFICATE_LIMITS)).map((node) => [node.idBlock.tagNumber, node]),
  );
  const part = (number: number) => {
    const node = parts.get(number);
    return node && childrenOf(node)[0];
  };
  const hashNode = part(0);
  const mask = part(1);
  const salt = part(2);
  const hash = hashNode ? algorithmOf(hashNode).oid : OID.sha1;
  const [, maskHash] = mask ? sequence(mask) : [];
  if ((maskHash ? algorithmOf(maskHash).oid : OID.sha1) !== hash)
    throw new DerError('two hashes in one signature');
  return { hash, saltLength: salt ? smallIntegerOf(salt) : 20 };
}

const rsaPss: SignatureCheck = async (check) => {
  if (!check.parameters || (check.publicKey.bits ?? 0) < MIN_RSA_BITS) return 'weak';
  const { hash: oid, saltLength } = readPssParameters(check.parameters);
  if (WEAK_HASHES.has(oid)) return 'weak';
  const hash = HASH_NAMES.get(oid);
  if (!hash) return 'unsupported';
  const name = 'RSA-PSS';
  return checkWith(check, check.signature, { name, hash }, { name, saltLength });
};

/** SEQUENCE { r, s } to the fixed-width r‖s that WebCrypto takes. */
function flatSignature(der: Bytes, size: number): Bytes | undefined {
  const parsed = fromBER(der);
  if (parsed.offset !== der.length || !(parsed.result instanceof Sequence)) return undefined;
  const halves = parsed.result.valueBlock.value;
  if (halves.length !== 2) return undefined;
  const flat = new Uint8Array(size * 2);
  for (const [index, half] of halves.entries()) {
    if (!(half instanceof Integer)) return undefined;
    const digits = bytesOf(half.valueBlock.valueHexView);
    const start = digits.findIndex((byte) => byte !== 0);
    const number = start < 0 ? new Uint8Array() : digits.subarray(start);
    if (number.length > size) return undefined;
    flat.set(number, size * (index + 1) - number.length);
  }
  return flat;
}

const ecdsa =
  (hashOid?: string): SignatureCheck =>
  async (check) => {
    const oid = hashOid ?? check.digest ?? '';
    if (WEAK_HASHES.has(oid)) return 'weak';
    const hash = HASH_NAMES.get(oid);
    if (check.publicKey.algorithm !== OID.ecPublicKey) return 'invalid';
    const curve = CURVES.get(check.publicKey.curve ?? '');
    if (!hash || !curve) return 'unsupported';
    const signature = flatSignature(check.signature, curve.size);
    if (!signature) return 'invalid';
    return checkWith(check, signature, { name: 'ECDSA', namedCurve: curve.name }, { name: 'ECDSA', hash });
  };

const refuseWeak: SignatureCheck = async () => 'weak';

export const webCryptoAlgorithms: AlgorithmRegistry = {
  digests: new Map<string, Digest>([
    ...Array.from(HASH_NAMES, ([oid, name]): [string, Digest] => [oid, webDigest(name)]),
    ...Array.from(WEAK_HASHES, (oid): [string, Digest] => [oid, { kind: 'weak' }]),
  ]),
  signatures: new Map<string, SignatureCheck>([
    [OID.rsa, rsa()],
    [OID.sha256WithRsa, rsa(OID.sha256)],
    [OID.sha384WithRsa, rsa(OID.sha384)],
    [OID.sha512WithRsa, rsa(OID.sha512)],
    [OID.rsaPss, rsaPss],
    [OID.ecPublicKey, ecdsa()],
    [OID.sha256WithEcdsa, ecdsa(OID.sha256)],
    [OID.sha384WithEcdsa, ecdsa(OID.sha384)],
    [OID.sha512WithEcdsa, ecdsa(OID.sha512)],
    [OID.md5WithRsa, refuseWeak],
    [OID.sha1WithRsa, refuseWeak],
    [OID.sha1WithEcdsa, refuseWeak],
  ]),
};

/** The one door to a signature check: an unknown algorithm is an answer, and nothing inside may throw. */
export async function checkSignature(
  registry: AlgorithmRegistry,
  algorithm: string,
  check: SignatureToCheck,
): Promise<SignatureAnswer> {
  const known = registry.signatures.get(algorithm);
  if (!known) return 'unsupported';
  try {
    return await known(check);
  } catch {
    return 'invalid';
  }
}
