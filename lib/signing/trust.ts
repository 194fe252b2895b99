/**
 * Authorities and revocation lists from a folder (EMHANA_TRUST_DIR; the demo authority's `public` folder in demo mode).
 * A self-signed authority found there is pinned, any other one only helps to build chains. Certificates are data that
 * an administrator loads: none is shipped.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { toDer } from '@/lib/signing/bytes';
import { type Certificate, isSelfIssued, readCertificate } from '@/lib/signing/certificate';
import type { TrustAnchors } from '@/lib/signing/chain';
import { askLists, type RevocationList, readRevocationList } from '@/lib/signing/crl';
import type { RevocationSource } from '@/lib/signing/revocation';

const CERTIFICATE_FILE = /\.(cer|crt|pem|der)$/i;
const LIST_FILE = /\.crl$/i;

export interface TrustFolder extends TrustAnchors {
  intermediates: readonly Certificate[];
  /** For the administrator to compare with the authority's published ones. */
  fingerprints: readonly { file: string; sha256: string; subject: string }[];
}

/** Throws, naming the file, where one cannot be read: a portal with half its authorities must not start silently. */
export async function loadTrust(folder: string): Promise<TrustFolder> {
  const roots: Certificate[] = [];
  const intermediates: Certificate[] = [];
  const fingerprints: { file: string; sha256: string; subject: string }[] = [];
  for (const file of (await readdir(folder)).filter((name) => CERTIFICATE_FILE.test(name)).sort()) {
    const der = toDer(await readFile(path.join(folder, file)));
    const certificate = der && tryRead(der);
    if (!certificate?.isAuthority)
      throw new Error(`${path.join(folder, file)} is not an authority's certificate`);
    (isSelfIssued(certificate) ? roots : intermediates).push(certificate);
    const subject = certificate.subject.attributes.map(({ value }) => value).join(', ');
    fingerprints.push({ file, sha256: createHash('sha256').update(certificate.der).digest('hex'), subject });
  }
  return { roots, intermediates, fingerprints };
}

function tryRead(der: Uint8Array<ArrayBuffer>): Certificate | undefined {
  try {
    return readCertificate(der);
  } catch {
    return undefined;
  }
}

export interface FolderLists extends RevocationSource {
  /** For the health page. A file that is no list comes without dates. */
  kept(): Promise<{ address: string; thisUpdate?: Date; nextUpdate?: Date }[]>;
}

/**
 * Lists lying in a folder as `*.crl`. A file is read again when its time or size changes, so a revocation written
 * there counts from the next question on. A list that cannot be read counts as absent.
 */
export function listsInFolder(folder: string): FolderLists {
  const read = new Map<string, { stamp: string; list?: RevocationList }>();

  async function listIn(file: string): Promise<RevocationList | undefined> {
    const full = path.join(folder, file);
    const { mtimeMs, size } = await stat(full);
    const stamp = `${mtimeMs}/${size}`;
    const known = read.get(file);
    if (known?.stamp === stamp) return known.list;
    const list = tryReadList(await readFile(full));
    read.set(file, { stamp, ...(list ? { list } : {}) });
    return list;
  }

  const files = async () => (await readdir(folder)).filter((name) => LIST_FILE.test(name));

  return {
    async statusOf(question) {
      const lists = await Promise.all((await files()).map(listIn));
      return askLists(
        lists.filter((list) => list !== undefined),
        question,
      );
    },
    kept: async () =>
      Promise.all(
        (await files()).map(async (address) => {
          const list = await listIn(address);
          return {
            address,
            ...(list ? { thisUpdate: list.thisUpdate } : {}),
            ...(list?.nextUpdate ? { nextUpdate: list.nextUpdate } : {}),
          };
        }),
      ),
  };
}

function tryReadList(bytes: Uint8Array): RevocationList | undefined {
  try {
    return readRevocationList(bytes);
  } catch {
    return undefined;
  }
}
