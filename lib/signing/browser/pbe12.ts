/**
 * The ways of PKCS #12 itself (RFC 7292, appendix C): triple DES and RC2 under a key derived with SHA-1. The national
 * authority's key files are written so. Only opened here, never made: what opens an old file makes nothing weaker, and
 * whoever has the file can try passwords without the portal.
 */
import { sha1 } from '@noble/hashes/legacy.js';
import { decryptDes3Cbc } from '@/lib/signing/browser/des3';
import { decryptPbes2, UnsupportedAlgorithm, WrongPassword } from '@/lib/signing/browser/pbes2';
import { decryptRc2Cbc } from '@/lib/signing/browser/rc2';
import type { Bytes } from '@/lib/signing/bytes';
import { DerError, octetsOf, readDer, sequence, smallIntegerOf } from '@/lib/signing/der';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';

interface Scheme {
  keyBytes: number;
  open: (key: Bytes, iv: Bytes, encrypted: Bytes) => Bytes;
}

const twoKeys = (key: Bytes): Bytes => Uint8Array.from([...key, ...key.subarray(0, 8)]);

const SCHEMES = new Map<string, Scheme>([
  ['1.2.840.113549.1.12.1.3', { keyBytes: 24, open: decryptDes3Cbc }],
  [
    '1.2.840.113549.1.12.1.4',
    { keyBytes: 16, open: (key, iv, encrypted) => decryptDes3Cbc(twoKeys(key), iv, encrypted) },
  ],
  [
    '1.2.840.113549.1.12.1.5',
    { keyBytes: 16, open: (key, iv, encrypted) => decryptRc2Cbc(key, 128, iv, encrypted) },
  ],
  [
    '1.2.840.113549.1.12.1.6',
    { keyBytes: 5, open: (key, iv, encrypted) => decryptRc2Cbc(key, 40, iv, encrypted) },
  ],
]);

/** Each round is a hash on the person's phone; files in use have one or two thousand. */
const MAX_ITERATIONS = 200_000;
/** A key and a chain are a tenth of it; a hostile file must not keep the phone busy. */
const MAX_BYTES = 64 * 1024;
const BLOCK = 64;

/** Opens what a key file hides, by whichever of the ways it says. */
export async function decryptHidden(
  algorithm: { oid: string; parameters?: Bytes },
  encrypted: Bytes,
  password: string,
): Promise<Bytes> {
  if (algorithm.oid === OID.pbes2) return decryptPbes2(algorithm, encrypted, password);
  const scheme = SCHEMES.get(algorithm.oid);
  if (!scheme || !algorithm.parameters) throw new UnsupportedAlgorithm(algorithm.oid);
  const [saltNode, iterationsNode] = sequence(readDer(algorithm.parameters, CERTIFICATE_LIMITS));
  const salt = octetsOf(saltNode);
  const iterations = smallIntegerOf(iterationsNode);
  if (iterations < 1 || iterations > MAX_ITERATIONS) throw new DerError('an absurd iteration count');
  if (encrypted.length > MAX_BYTES) throw new DerError('too large for an old cipher');
  if (encrypted.length === 0 || encrypted.length % 8 !== 0) throw new DerError('not whole blocks');
  const derive = (id: number, length: number) => derived(password, salt, iterations, id, length);
  return unpadded(scheme.open(derive(1, scheme.keyBytes), derive(2, 8), encrypted));
}

/** RFC 7292, B.2, with SHA-1. `id` 1 makes a key, 2 an initial vector. */
function derived(password: string, salt: Bytes, iterations: number, id: number, length: number): Bytes {
  const text = Array.from({ length: password.length + 1 }, (_, at) => {
    const unit = password.charCodeAt(at) || 0;
    return [unit >> 8, unit & 0xff];
  }).flat();
  const mixed = Uint8Array.from([...filled(salt), ...filled(text)]);
  const out: number[] = [];
  while (out.length < length) {
    let hash = sha1(Uint8Array.from([...new Uint8Array(BLOCK).fill(id), ...mixed]));
    for (let round = 1; round < iterations; round += 1) hash = sha1(hash);
    out.push(...hash);
    addToEach(mixed, filled(hash).slice(0, BLOCK));
  }
  return Uint8Array.from(out.slice(0, length));
}

/** Repeated to whole blocks. */
const filled = (source: ArrayLike<number>): number[] =>
  Array.from(
    { length: BLOCK * Math.ceil(source.length / BLOCK) },
    (_, at) => source[at % source.length] ?? 0,
  );

/** Every block of `mixed` becomes itself plus `other` plus one, as big numbers without the carry out. */
function addToEach(mixed: Uint8Array, other: readonly number[]): void {
  for (let start = 0; start < mixed.length; start += BLOCK) {
    let carry = 1;
    for (let at = BLOCK - 1; at >= 0; at -= 1) {
      const sum = (mixed[start + at] ?? 0) + (other[at] ?? 0) + carry;
      mixed[start + at] = sum & 0xff;
      carry = sum >> 8;
    }
  }
}

function unpadded(plain: Bytes): Bytes {
  const pad = plain[plain.length - 1] ?? 0;
  const isPadded = pad >= 1 && pad <= 8 && plain.subarray(-pad).every((byte) => byte === pad);
  if (!isPadded) throw new WrongPassword();
  return plain.slice(0, -pad);
}
