/**
 * Signs in the browser with a .p12 file. Load it on the click with `import()`: the page itself need not carry it. The
 * key and the password never leave this module, and the key is imported so that nothing can export it.
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
import { signCades } from '@/lib/signing/cades';
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

interface Pair {
  certificate: Certificate;
  privateKey: CryptoKey;
}

class NeedsNcaLayer extends Error {}

const EC_CURVES = new Map<string, string>([
  ['1.2.840.10045.3.1.7', 'P-256'],
  ['1.3.132.0.34', 'P-384'],
  ['1.3.132.0.35', 'P-521'],
]);

type KeyAlgorithm = RsaHashedImportParams | EcKeyImportParams;

function keyAlgorithm(pkcs8: Bytes): KeyAlgorithm {
  const [, algorithm] = sequence(readDer(pkcs8, P12_LIMITS));
  const [oidNode, parameters] = sequence(algorithm);
  const oid = oidOf(oidNode);
  if (oid.startsWith(KAZAKH_GOST_ARC)) throw new NeedsNcaLayer();
  if (oid === OID.rsa) return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const namedCurve = oid === OID.ecPublicKey ? EC_CURVES.get(oidOf(parameters)) : undefined;
  if (!namedCurve) throw new UnsupportedAlgorithm(oid);
  return { name: 'ECDSA', namedCurve };
}

async function belongTogether(certificate: Certificate, privateKey: CryptoKey, algorithm: KeyAlgorithm) {
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
    const algorithm = keyAlgorithm(pkcs8);
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    for (const certificate of certificates) {
      if (await belongTogether(certificate, privateKey, algorithm)) pairs.push({ certificate, privateKey });
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

  async function signed({ certificate, privateKey }: Pair, content: Uint8Array): Promise<string> {
    return toBase64(await signCades({ certificate: certificate.der, privateKey, content, at }));
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
