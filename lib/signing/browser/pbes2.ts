/** PBES2 (RFC 8018) with what browsers bring: PBKDF2 over HMAC, AES-CBC. */
import type { Bytes } from '@/lib/signing/bytes';
import { algorithmOf, DerError, octetsOf, oidOf, readDer, sequence, smallIntegerOf } from '@/lib/signing/der';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';

/** A hostile file must not freeze the person's phone. */
const MAX_ITERATIONS = 10_000_000;

export class UnsupportedAlgorithm extends Error {}
export class WrongPassword extends Error {}

const PRFS = new Map<string, string>([
  [OID.hmacSha1, 'SHA-1'],
  [OID.hmacSha256, 'SHA-256'],
  [OID.hmacSha384, 'SHA-384'],
  [OID.hmacSha512, 'SHA-512'],
]);
const CIPHERS = new Map<string, number>([
  [OID.aes128Cbc, 128],
  [OID.aes192Cbc, 192],
  [OID.aes256Cbc, 256],
]);

const unsupported = (what: string): never => {
  throw new UnsupportedAlgorithm(what);
};

export async function decryptPbes2(
  algorithm: { oid: string; parameters?: Bytes },
  encrypted: Bytes,
  password: string,
): Promise<Bytes> {
  if (algorithm.oid !== OID.pbes2 || !algorithm.parameters) return unsupported(algorithm.oid);
  const [derivation, scheme] = sequence(readDer(algorithm.parameters, CERTIFICATE_LIMITS));
  const [kdf, kdfParameters] = sequence(derivation);
  if (oidOf(kdf) !== OID.pbkdf2) return unsupported(oidOf(kdf));
  const [salt, iterationsNode, ...optional] = sequence(kdfParameters);
  const prfNode = optional.find((node) => node.idBlock.tagNumber === 16);
  const prf = prfNode ? algorithmOf(prfNode).oid : OID.hmacSha1;
  const hash = PRFS.get(prf) ?? unsupported(prf);
  const iterations = smallIntegerOf(iterationsNode);
  if (iterations < 1 || iterations > MAX_ITERATIONS) throw new DerError('an absurd iteration count');
  const [cipher, iv] = sequence(scheme);
  const length = CIPHERS.get(oidOf(cipher)) ?? unsupported(oidOf(cipher));

  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(password), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash, salt: octetsOf(salt), iterations },
    secret,
    { name: 'AES-CBC', length },
    false,
    ['decrypt'],
  );
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: octetsOf(iv) }, key, encrypted));
  } catch {
    throw new WrongPassword();
  }
}
