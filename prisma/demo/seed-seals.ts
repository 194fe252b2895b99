/** Seals of the demo's clinics and signing certificates of their staff, by the installation's own authority. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { checkDigitOf } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';
import { type Authority, DAY_MS } from '@/lib/signing/authority/authority';
import { makeP12 } from '@/lib/signing/authority/p12';
import { ensureAuthority } from '@/lib/signing/authority/store';
import { readP12 } from '@/lib/signing/browser/read-p12';
import { bytesOf } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import { certificateFolder, DEMO_CERTIFICATE_PASSWORD } from '@/prisma/demo/certificates';
import { CLINICS } from '@/prisma/demo/clinics';
import { demoId } from '@/prisma/demo/identifiers';
import { STAFF } from '@/prisma/demo/staff';
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
  await mkdir(certificateFolder(dataDir), { recursive: true, mode: 0o700 });
  for (const member of STAFF) {
    const [first] = member.works;
    const organisation = first && bins.get(first.clinic);
    const file = path.join(certificateFolder(dataDir), `${member.key}.p12`);
    if (!organisation || (await isFresh(file, DEMO_CERTIFICATE_PASSWORD, now))) continue;
    const head = first.roles.includes('head-of-clinic');
    const issued = await authority.issue({
      at: now,
      person: {
        surname: member.surname,
        name: member.givenName,
        iin: member.iin,
        organisation,
        ...(member.patronymic ? { patronymic: member.patronymic } : {}),
      },
      ownerKinds: head ? ['legal-entity', 'first-head'] : ['legal-entity', 'employee'],
    });
    const label = `${member.surname} ${member.givenName}`.toUpperCase();
    const bytes = await makeP12({ ...issued, password: DEMO_CERTIFICATE_PASSWORD, name: label });
    await writeFile(file, bytes, { mode: 0o600 });
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

/** Clinics that the act lists have no number in it: in the demo an invented one. */
async function binsOfClinics(database: Database): Promise<Map<string, { bin: string; name: string }>> {
  const bins = new Map<string, { bin: string; name: string }>();
  await inTransaction(database, { kind: 'system' }, async (tx) => {
    for (const [at, { slug, name }] of CLINICS.entries()) {
      const clinic = await tx.clinic.findUnique({
        where: { id: demoId('clinic', slug) },
        select: { bin: true },
      });
      if (!clinic) continue;
      const bin = clinic.bin ?? inventedBin(at);
      if (clinic.bin === null)
        await tx.clinic.update({
          where: { id: demoId('clinic', slug) },
          data: { bin },
          select: { id: true },
        });
      bins.set(slug, { bin, name: name.kk });
    }
  });
  return bins;
}

function inventedBin(at: number): string {
  for (let next = 50_000 + at * 10; ; next += 1) {
    const eleven = `240340${next}`;
    const digit = checkDigitOf(eleven);
    if (typeof digit === 'number') return `${eleven}${digit}`;
  }
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
