/**
 * What a verdict keeps of the answers it relied on. The archive of the signature has them whole, asked anew in the
 * same hour (services/documents/archive-signatures); beside the signature an authority's own answer about the one
 * certificate stands whole, and a list, which may be of megabytes, by what finds it again.
 */
import { createHash } from 'node:crypto';
import { bytesOf } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import { readRevocationList } from '@/lib/signing/crl';
import { showName } from '@/lib/signing/name';
import { readOcspResponse } from '@/lib/signing/ocsp';
import type { Verdict } from '@/lib/signing/verdict';

export type KeptEvidence =
  /** DER, base64. */
  | { kind: 'ocsp'; answer: string }
  | {
      kind: 'list';
      issuer: string;
      /** Where the certificates that were asked about say it is published. */
      addresses: readonly string[];
      thisUpdate: string;
      /** Of its DER, lower-case hexadecimal. */
      sha256: string;
    };

interface KnownList {
  issuerId: string;
  kept: Omit<Extract<KeptEvidence, { kind: 'list' }>, 'addresses'>;
}

/** A list serves for hours and for everybody: it is read once. */
const lists = new WeakMap<Uint8Array, KnownList>();

export const keptEvidence = ({
  signers,
  evidence,
}: Pick<Verdict, 'signers' | 'evidence'>): KeptEvidence[] => {
  const certificates = signers.flatMap(({ path = [] }) => path).map((der) => readCertificate(bytesOf(der)));
  return evidence.map((der) => {
    if (isAnswer(der)) return { kind: 'ocsp', answer: Buffer.from(der).toString('base64') };
    const { issuerId, kept } = listOf(der);
    const about = certificates.filter(({ issuer }) => issuer.id === issuerId);
    const addresses = about.flatMap(({ crlAddresses, freshestAddresses }) => [
      ...crlAddresses,
      ...freshestAddresses,
    ]);
    return { ...kept, addresses: [...new Set(addresses)] };
  });
};

/** An answer about one certificate is small, so that no list of megabytes is read to find out that it is none. */
function isAnswer(der: Uint8Array): boolean {
  try {
    readOcspResponse(der);
    return true;
  } catch {
    return false;
  }
}

function listOf(der: Uint8Array): KnownList {
  const known = lists.get(der);
  if (known) return known;
  const { issuer, thisUpdate } = readRevocationList(der);
  const sha256 = createHash('sha256').update(der).digest('hex');
  const read: KnownList = {
    issuerId: issuer.id,
    kept: { kind: 'list', issuer: showName(issuer), thisUpdate: thisUpdate.toISOString(), sha256 },
  };
  lists.set(der, read);
  return read;
}
