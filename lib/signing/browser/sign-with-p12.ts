/**
 * Signs in the browser with a .p12 file: RSA, ECDSA and Kazakhstan's GOST keys. Load it on the click with `import()`:
 * the page itself need not carry it. The key and the password never leave this module; where the browser can keep the
 * key, it is imported so that nothing can export it.
 */

import { findPairs, fits, NeedsNcaLayer, type Pair } from '@/lib/signing/browser/key-pairs';
import { UnsupportedAlgorithm, WrongPassword } from '@/lib/signing/browser/pbes2';
import { P12_LIMITS, readP12 } from '@/lib/signing/browser/read-p12';
import type {
  KeyUse,
  Signer,
  SignerProblem,
  SignerWarning,
  SigningOutcome,
} from '@/lib/signing/browser/signer';
import { bytesOf, toBase64 } from '@/lib/signing/bytes';
import { signCades } from '@/lib/signing/cades';
import { type Certificate, readCertificate } from '@/lib/signing/certificate';
import { DerError } from '@/lib/signing/der';
import { onlyValue } from '@/lib/signing/name';
import { OID } from '@/lib/signing/oids';

export interface P12SignerInput {
  file: Blob | Uint8Array;
  password: string;
  /** The moment to claim and to compare the certificate's dates with. */
  at: Date;
  /** `sign` unless said otherwise: which of the file's keys comes first, and what is warned of. */
  use?: KeyUse;
}

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
