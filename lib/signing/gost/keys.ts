/**
 * How Kazakhstan writes GOST keys and signatures down, which is not Russia's way: everything is little-endian, a public
 * key is X‖Y inside an OCTET STRING, a signature is r‖s. PKCS #8 holds the secret as the national library writes it.
 */
import { type Bytes, bytesOf } from '@/lib/signing/bytes';
import type { SigningKey } from '@/lib/signing/cades';
import { bitsOf, DerError, integerHexOf, octetsOf, oidOf, readDer, sequence } from '@/lib/signing/der';
import { bits, integer, NULL, octets, oid, seq } from '@/lib/signing/der-write';
import type { GostSignature, Point } from '@/lib/signing/gost/curve';
import { familyOfKey, GOST_FAMILIES, type GostFamily, type GostKind } from '@/lib/signing/gost/curves';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';

export interface GostPrivateKey {
  kind: GostKind;
  secret: bigint;
}

export interface GostPublicKey {
  family: GostFamily;
  point: Point;
}

export function numberOf(littleEndian: Uint8Array): bigint {
  let hex = '0';
  for (let at = littleEndian.length - 1; at >= 0; at -= 1)
    hex += (littleEndian[at] ?? 0).toString(16).padStart(2, '0');
  return BigInt(`0x${hex}`);
}

export function octetsFor(number: bigint, size: number): Bytes {
  const hex = number.toString(16).padStart(size * 2, '0');
  return Uint8Array.from({ length: size }, (_, at) =>
    Number.parseInt(hex.slice((size - 1 - at) * 2, (size - at) * 2), 16),
  );
}

const joined = (left: Uint8Array, right: Uint8Array): Bytes => bytesOf([...left, ...right]);

/** SubjectPublicKeyInfo. */
export function gostPublicKeyDer({ kind, secret }: GostPrivateKey): Bytes {
  const family = GOST_FAMILIES[kind];
  const { x, y } = family.curve().publicKeyOf(secret).toAffine();
  const { size } = family.curve();
  return seq(
    seq(oid(family.keyOid), seq(oid(family.curveOid), oid(family.digestInKey))),
    bits(octets(joined(octetsFor(x, size), octetsFor(y, size)))),
  );
}

/** Throws where it is no GOST key, or its point lies on no curve. */
export function readGostPublicKey(spki: Bytes): GostPublicKey {
  const [algorithm, keyNode] = sequence(readDer(spki, CERTIFICATE_LIMITS));
  const [keyOid, parameters] = sequence(algorithm);
  const family = familyOfKey(oidOf(keyOid));
  if (!family || oidOf(sequence(parameters)[0]) !== family.curveOid) throw new DerError('an unknown curve');
  const curve = family.curve();
  const coordinates = octetsOf(readDer(bitsOf(keyNode), CERTIFICATE_LIMITS));
  if (coordinates.length !== curve.size * 2) throw new DerError('a point of the wrong length');
  const x = numberOf(coordinates.subarray(0, curve.size));
  const y = numberOf(coordinates.subarray(curve.size));
  return { family, point: curve.point(x, y) };
}

export function readGostSignature(bytes: Uint8Array, size: number): GostSignature | undefined {
  if (bytes.length !== size * 2) return undefined;
  return { r: numberOf(bytes.subarray(0, size)), s: numberOf(bytes.subarray(size)) };
}

/** The document is hashed with the family's own hash, and the hash is read as a little-endian number. */
export function verifyGost(key: GostPublicKey, data: Uint8Array, signature: Uint8Array): boolean {
  const curve = key.family.curve();
  const read = readGostSignature(signature, curve.size);
  return read !== undefined && curve.verify(numberOf(key.family.digest(data)), read, key.point);
}

export function signGost({ kind, secret }: GostPrivateKey, data: Uint8Array): Bytes {
  const family = GOST_FAMILIES[kind];
  const curve = family.curve();
  const { r, s } = curve.sign(numberOf(family.digest(data)), secret);
  return joined(octetsFor(r, curve.size), octetsFor(s, curve.size));
}

export const generateGostKey = (kind: GostKind = 'gost2015-512'): GostPrivateKey => ({
  kind,
  secret: GOST_FAMILIES[kind].curve().randomSecret(),
});

/** PKCS #8: inside the privateKey an OCTET STRING of the secret, little-endian. */
export function gostPkcs8({ kind, secret }: GostPrivateKey): Bytes {
  const family = GOST_FAMILIES[kind];
  return seq(
    integer(0),
    seq(oid(family.keyOid), seq(oid(family.curveOid), oid(family.digestInKey))),
    octets(octets(octetsFor(secret, family.curve().size))),
  );
}

/** `undefined` where the key is of another kind. Throws DerError on what is malformed. */
export function readGostPkcs8(pkcs8: Bytes): GostPrivateKey | undefined {
  const [, algorithm, hidden] = sequence(readDer(pkcs8, CERTIFICATE_LIMITS));
  const [keyOid, parameters] = sequence(algorithm);
  const family = familyOfKey(oidOf(keyOid));
  if (!family) return undefined;
  if (parameters && oidOf(sequence(parameters)[0]) !== family.curveOid)
    throw new DerError('an unknown curve');
  const secret = readSecret(octetsOf(hidden), family.curve().size);
  if (secret <= 0n || secret >= family.curve().order) throw new DerError('a secret out of range');
  return { kind: family.kind, secret };
}

/** Three ways are met: an OCTET STRING (little-endian), an INTEGER (big-endian), and the bare octets. */
function readSecret(inner: Bytes, size: number): bigint {
  if (inner.length === size) return numberOf(inner);
  const node = readDer(inner, CERTIFICATE_LIMITS);
  return inner[0] === 0x02 ? BigInt(`0x${integerHexOf(node)}`) : numberOf(octetsOf(node));
}

/** For `signCades` and for issuing: whatever signs with this key. */
export function gostSigner(key: GostPrivateKey): SigningKey {
  const family = GOST_FAMILIES[key.kind];
  return {
    algorithm: seq(oid(family.signatureOid)),
    digest: {
      oid: family.digestOid,
      identifier: seq(oid(family.digestOid), NULL),
      of: async (data) => family.digest(data),
    },
    sign: async (data) => signGost(key, data),
  };
}
