/**
 * Clinics of tests have seals, and an authority that issued them: in a folder of the process, named in the environment
 * as an operator would. Tests that bring an authority of their own set EMHANA_TRUST_DIR before.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDigitOf } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';
import { type Authority, DAY_MS, type Issued, type IssueRequest } from '@/lib/signing/authority/authority';
import { ensureAuthority, publicFolder } from '@/lib/signing/authority/store';
import { toPem } from '@/lib/signing/bytes';
import { signCades } from '@/lib/signing/cades';

/** Long before any test's day and long after: certificates and lists hold on all of them. */
const SINCE = new Date('2024-01-01T00:00:00Z');
const UNTIL = new Date('2034-01-01T00:00:00Z');

let made: Promise<{ folder: string; authority: Authority }> | undefined;

async function make() {
  const folder = await mkdtemp(path.join(tmpdir(), 'emhana-seals-'));
  const authority = await ensureAuthority(folder, { at: SINCE });
  await publishLongLists(folder, authority);
  await mkdir(path.join(folder, 'seals'));
  process.env.EMHANA_SEALS_DIR = path.join(folder, 'seals');
  process.env.EMHANA_TRUST_DIR ??= publicFolder(folder);
  return { folder, authority };
}

async function publishLongLists(folder: string, authority: Authority): Promise<void> {
  const { root, issuing } = await authority.lists(SINCE, (UNTIL.getTime() - SINCE.getTime()) / DAY_MS);
  await writeFile(path.join(publicFolder(folder), 'root.crl'), root);
  await writeFile(path.join(publicFolder(folder), 'issuing.crl'), issuing);
}

export const testAuthority = async (): Promise<Authority> => (await opened()).authority;

function opened() {
  made ??= make();
  return made;
}

/** The number of the `sequence`-th invented organisation. */
export function makeBin(sequence: number): string {
  for (let next = sequence * 10; ; next += 1) {
    const eleven = `240340${String(next).padStart(5, '0')}`;
    const digit = checkDigitOf(eleven);
    if (digit !== null && digit !== undefined) return `${eleven}${digit}`;
  }
}

/** A seal for that clinic, lying where the portal looks for it. */
export async function giveSeal(bin: string, over: Partial<IssueRequest> = {}): Promise<Issued> {
  const { folder, authority } = await opened();
  const issued = await authority.issue({
    at: SINCE,
    notAfter: UNTIL,
    person: {
      surname: 'Сынақов',
      name: 'Басшы',
      iin: makeIin({ born: '1970-01-01', sex: 'male' }),
      organisation: { name: 'СЫНАҚ ЕМХАНАСЫ', bin },
    },
    ownerKinds: ['legal-entity', 'legal-entity-information-system'],
    ...over,
  });
  await writeFile(path.join(folder, 'seals', `${bin}.cer`), issued.certificate);
  await writeFile(path.join(folder, 'seals', `${bin}.key.pem`), toPem('PRIVATE KEY', issued.pkcs8));
  return issued;
}

/** A signature over those bytes by a person who works for that organisation. */
export async function signAsEmployee(
  bytes: Uint8Array,
  who: { iin: string; bin: string | null; at: Date },
  over: Partial<IssueRequest> = {},
): Promise<Uint8Array> {
  const authority = await testAuthority();
  const issued = await authority.issue({
    at: SINCE,
    notAfter: UNTIL,
    person: {
      surname: 'Қызметкер',
      name: 'Сынақ',
      iin: who.iin,
      ...(who.bin ? { organisation: { name: 'СЫНАҚ ЕМХАНАСЫ', bin: who.bin } } : {}),
    },
    ...over,
  });
  return signCades({ ...issued, content: bytes, at: who.at });
}
