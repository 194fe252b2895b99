/** Seals of the demo's clinics, by the installation's own authority. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { makeIin } from '@/lib/iin/make-iin';
import { type Authority, DAY_MS } from '@/lib/signing/authority/authority';
import { makeP12 } from '@/lib/signing/authority/p12';
import { ensureAuthority } from '@/lib/signing/authority/store';
import { readP12 } from '@/lib/signing/browser/read-p12';
import { bytesOf } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import { CLINICS } from '@/prisma/demo/clinics';
import { demoId } from '@/prisma/demo/identifiers';
import { DEMO_SEALS_PASSWORD, sealsFolder } from '@/services/seals/seals';

/** Renewed at a start when less is left. */
const SPARE_DAYS = 60;

export async function seedSeals(database: Database, now: Date): Promise<void> {
  const dataDir = process.env.DATA_DIR;
  const folder = sealsFolder();
  if (!dataDir || !folder || process.env.EMHANA_SEALS_DIR) return;
  const authority = await ensureAuthority(path.join(dataDir, 'demo-authority'), { at: now });
  const bins = await binsOfClinics(database);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [slug, { bin, name }] of bins) {
    const file = path.join(folder, `${bin}.p12`);
    if (await isFresh(file, DEMO_SEALS_PASSWORD, now)) continue;
    await writeSeal(authority, file, { slug, bin, name, now });
  }
}

async function writeSeal(
  authority: Authority,
  file: string,
  { slug, bin, name, now }: { slug: string; bin: string; name: string; now: Date },
): Promise<void> {
  const issued = await authority.issue({
    at: now,
    person: {
      surname: 'Мөр',
      name: slug,
      iin: makeIin({ born: '1970-01-01', sex: 'male' }),
      organisation: { name, bin },
    },
    ownerKinds: ['legal-entity', 'legal-entity-information-system'],
  });
  const bytes = await makeP12({ ...issued, password: DEMO_SEALS_PASSWORD, name: bin });
  await writeFile(file, bytes, { mode: 0o600 });
}

/** Clinics seeded before the demo gave each of them a number get theirs now. */
async function binsOfClinics(database: Database): Promise<Map<string, { bin: string; name: string }>> {
  const bins = new Map<string, { bin: string; name: string }>();
  await inTransaction(database, { kind: 'system' }, async (tx) => {
    for (const { slug, name, bin } of CLINICS) {
      const id = demoId('clinic', slug);
      await tx.clinic.updateMany({ where: { id, bin: null }, data: { bin } });
      const kept = await tx.clinic.findUnique({ where: { id }, select: { bin: true } });
      if (kept?.bin) bins.set(slug, { bin: kept.bin, name: name.kk });
    }
  });
  return bins;
}

async function isFresh(file: string, password: string, now: Date): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return false;
  const { certificates } = await readP12(bytesOf(bytes), password);
  const [certificate] = certificates.map((der) => readCertificate(der));
  return (
    certificate !== undefined &&
    certificate.notBefore <= now &&
    certificate.notAfter.getTime() - now.getTime() > SPARE_DAYS * DAY_MS
  );
}
