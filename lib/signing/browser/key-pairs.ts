/** Which private key belongs to which certificate: RSA, ECDSA and Kazakhstan's GOST. In the browser and on the server. */
import { UnsupportedAlgorithm } from '@/lib/signing/browser/pbes2';
import { P12_LIMITS } from '@/lib/signing/browser/read-p12';
import type { KeyUse } from '@/lib/signing/browser/signer';
import type { Bytes } from '@/lib/signing/bytes';
import type { SigningKey } from '@/lib/signing/cades';
import { type Certificate, mayUseKeyFor } from '@/lib/signing/certificate';
import { oidOf, readDer, sequence } from '@/lib/signing/der';
import { KAZAKH_GOST_ARC, OID } from '@/lib/signing/oids';

/** A key of the file, ready to sign; and whether a certificate is its own. */
interface OpenKey {
  signer: CryptoKey | SigningKey;
  belongsTo(certificate: Certificate): Promise<boolean>;
}

export interface Pair {
  certificate: Certificate;
  signer: OpenKey['signer'];
}

/** A GOST key in a form that only the national program reads. */
export class NeedsNcaLayer extends Error {}

const EC_CURVES = new Map<string, string>([
  ['1.2.840.10045.3.1.7', 'P-256'],
  ['1.3.132.0.34', 'P-384'],
  ['1.3.132.0.35', 'P-521'],
]);

type KeyAlgorithm = RsaHashedImportParams | EcKeyImportParams;

async function openKey(pkcs8: Bytes): Promise<OpenKey> {
  const [, identifier] = sequence(readDer(pkcs8, P12_LIMITS));
  const [oidNode, parameters] = sequence(identifier);
  const oid = oidOf(oidNode);
  if (oid.startsWith(KAZAKH_GOST_ARC)) return openGostKey(pkcs8);
  const namedCurve = oid === OID.ecPublicKey ? EC_CURVES.get(oidOf(parameters)) : undefined;
  if (oid !== OID.rsa && !namedCurve) throw new UnsupportedAlgorithm(oid);
  const algorithm: KeyAlgorithm = namedCurve
    ? { name: 'ECDSA', namedCurve }
    : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const signer = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  return { signer, belongsTo: (certificate) => signsFor(certificate, signer, algorithm) };
}

/**
 * Browsers know nothing of GOST: the key signs in the page's own code. It lives no longer than an RSA key on its way
 * into the browser's keeping, for one signature, and is never kept or sent.
 */
async function openGostKey(pkcs8: Bytes): Promise<OpenKey> {
  const { gostPublicKeyDer, gostSigner, readGostPkcs8, readGostPublicKey } = await import(
    '@/lib/signing/gost/keys'
  );
  const key = readGostPkcs8(pkcs8);
  if (!key) throw new NeedsNcaLayer();
  const own = readGostPublicKey(gostPublicKeyDer(key)).point;
  return {
    signer: gostSigner(key),
    async belongsTo(certificate) {
      if (!certificate.publicKey.algorithm.startsWith(KAZAKH_GOST_ARC)) return false;
      const { family, point } = readGostPublicKey(certificate.publicKey.spki);
      return family.kind === key.kind && point.equals(own);
    },
  };
}

async function signsFor(certificate: Certificate, privateKey: CryptoKey, algorithm: KeyAlgorithm) {
  try {
    const publicKey = await crypto.subtle.importKey('spki', certificate.publicKey.spki, algorithm, false, [
      'verify',
    ]);
    const trial = new TextEncoder().encode('trial');
    const used = { name: algorithm.name, hash: 'SHA-256' };
    const signature = await crypto.subtle.sign(used, privateKey, trial);
    return await crypto.subtle.verify(used, publicKey, signature, trial);
  } catch {
    return false;
  }
}

/** Every key with its certificate; the one that fits the use first. */
export async function findPairs(
  keys: readonly Bytes[],
  certificates: readonly Certificate[],
  use: KeyUse,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const pkcs8 of keys) {
    const key = await openKey(pkcs8);
    for (const certificate of certificates) {
      if (await key.belongsTo(certificate)) pairs.push({ certificate, signer: key.signer });
    }
  }
  return pairs.sort(
    (left, right) => Number(fits(right.certificate, use)) - Number(fits(left.certificate, use)),
  );
}

export const fits = (certificate: Certificate, use: KeyUse): boolean =>
  use === 'sign'
    ? mayUseKeyFor(certificate, 'nonRepudiation')
    : certificate.extendedKeyUsage.includes(OID.clientAuth);
