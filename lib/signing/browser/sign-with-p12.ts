/**
 * Signs in the browser with a .p12 file: RSA, ECDSA and Kazakhstan's GOST keys. Load it on the click with `import()`:
 * the page itself need not carry it. The key and the password never leave this module; where the browser can keep the
 * key, it is imported so that nothing can export it.
 */

import { UnsupportedAlgorithm, WrongPassword } from '@/lib/signing/browser/pbes2';
import { P12_LIMITS, readP12 } from '@/lib/signing/browser/read-p12';
import type {
  KeyUse,
  Signer,
  SignerProblem,
  SignerWarning,
  SigningOutcome,
} from '@/lib/signing/browser/signer';
import { type Bytes, bytesOf, toBase64 } from '@/lib/signing/bytes';
import { type SigningKey, signCades } from '@/lib/signing/cades';
import { type Certificate, mayUseKeyFor, readCertificate } from '@/lib/signing/certificate';
import { DerError, oidOf, readDer, sequence } from '@/lib/signing/der';
import { onlyValue } from '@/lib/signing/name';
import { KAZAKH_GOST_ARC, OID } from '@/lib/signing/oids';

export interface P12SignerInput {
  file: Blob | Uint8Array;
  password: string;
  /** The moment to claim and to compare the certificate's dates with. */
  at: Date;
  /** `sign` unless said otherwise: which of the file's keys comes first, and what is warned of. */
  use?: KeyUse;
}

/** A key of the file, ready to sign; and whether a certificate is its own. */
interface OpenKey {
  signer: CryptoKey | SigningKey;
  belongsTo(certificate: Certificate): Promise<boolean>;
}

interface Pair {
  certificate: Certificate;
  signer: OpenKey['signer'];
}

class NeedsNcaLayer extends Error {}

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
async function findPairs(
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

const fits = (certificate: Certificate, use: KeyUse): boolean =>
  use === 'sign'
    ? mayUseKeyFor(certificate, 'nonRepudiation')
    : certificate.extendedKeyUsage.includes(OID.clientAuth);

function warningsOf(certificate: Certificate, at: Date, use: KeyUse): SignerWarning[] {
  const warnings: SignerWarning[] = [];
  if (at > certificate.notAfter) warnings.push('expired');
  if (at < certificate.notBefore) warnings.push('not-yet-valid');
  if (!fits(certificate, use)) warnings.push(use === 'sign' ? 'authentication-only' : 'signing-only');
  return warnings;
}

function problemOf(error: unknown): SignerProblem {
  if (error instanceof WrongPassword) return 'wrong-password';
  if (error instanceof NeedsNcaLayer) return 'needs-ncalayer';
  if (error instanceof UnsupportedAlgorithm) return 'unsupported-algorithm';
  if (error instanceof DerError) return error.tooLarge ? 'too-large' : 'not-a-p12';
  return 'signing-failed';
}

export function p12Signer({ file, password, at, use = 'sign' }: P12SignerInput): Signer {
  async function openPair(): Promise<Pair | SignerProblem> {
    const size = file instanceof Uint8Array ? file.length : file.size;
    if (size > P12_LIMITS.maxBytes) return 'too-large';
    if (!globalThis.crypto?.subtle) return 'insecure-page';
    try {
      const bytes = bytesOf(file instanceof Uint8Array ? file : await file.arrayBuffer());
      const contents = await readP12(bytes, password);
      if (contents.keys.length === 0) return 'no-key';
      const [pair] = await findPairs(contents.keys, contents.certificates.map(readCertificate), use);
      return pair ?? 'no-certificate';
    } catch (error) {
      return problemOf(error);
    }
  }

  async function signed({ certificate, signer }: Pair, content: Uint8Array): Promise<string> {
    return toBase64(await signCades({ certificate: certificate.der, privateKey: signer, content, at }));
  }

  return {
    kind: 'p12',
    async sign(content: Uint8Array): Promise<SigningOutcome> {
      const pair = await openPair();
      if (typeof pair === 'string') return { ok: false, code: pair };
      try {
        const { certificate } = pair;
        const commonName = onlyValue(certificate.subject, OID.commonName);
        return {
          ok: true,
          cms: await signed(pair, content),
          ...(commonName ? { commonName } : {}),
          notAfter: certificate.notAfter,
          warnings: warningsOf(certificate, at, use),
        };
      } catch (error) {
        return { ok: false, code: problemOf(error) };
      }
    },
    async signAll(documents) {
      const pair = await openPair();
      if (typeof pair === 'string') return { ok: false, code: pair };
      try {
        return { ok: true, cms: await Promise.all(documents.map((document) => signed(pair, document))) };
      } catch (error) {
        return { ok: false, code: problemOf(error) };
      }
    },
  };
}

/** One call for one signature: what a sign page's button does. */
export const signWithP12 = (input: P12SignerInput & { bytes: Uint8Array }): Promise<SigningOutcome> =>
  p12Signer(input).sign(input.bytes);
