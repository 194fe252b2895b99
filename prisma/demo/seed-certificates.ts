/** The demo people's keys: of citizens, and of staff as employees of their clinic; from a test authority of this installation's own. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Authority, IssueRequest } from '@/lib/signing/authority/authority';
import { type BadKind, issueBad } from '@/lib/signing/authority/bad';
import { makeP12 } from '@/lib/signing/authority/p12';
import { ensureAuthority, publishLists } from '@/lib/signing/authority/store';
import { certificateFolder, certificatesOf, DEMO_CERTIFICATE_PASSWORD } from '@/prisma/demo/certificates';
import { CLINICS } from '@/prisma/demo/clinics';
import { CITIZENS } from '@/prisma/demo/people';
import { STAFF } from '@/prisma/demo/staff';

export async function seedCertificates(now: Date): Promise<void> {
  const dataDir = process.env.DATA_DIR;
  if (!dataDir) return;
  const folder = path.join(dataDir, 'demo-authority');
  const authority = await ensureAuthority(folder, { at: now });
  const people = certificateFolder(dataDir);
  await mkdir(people, { recursive: true, mode: 0o700 });
  let revoked = false;
  for (const { owner, request } of [...citizens(now), ...staff(now)]) {
    for (const { file, purpose, bad } of certificatesOf(owner)) {
      const target = path.join(people, file);
      if (await exists(target)) continue;
      await writeCertificate(authority, target, bad, { ...request, ...(purpose ? { purpose } : {}) });
      revoked ||= bad === 'revoked';
    }
  }
  if (revoked) await publishLists(folder, authority, now);
}

interface Wanted {
  /** Whose files. */
  owner: string;
  request: IssueRequest;
}

interface Named {
  surname: string;
  givenName: string;
  patronymic: string | null;
  iin: string;
}

const named = ({ surname, givenName, patronymic, iin }: Named) => ({
  surname,
  name: givenName,
  iin,
  ...(patronymic ? { patronymic } : {}),
});

const citizens = (at: Date): Wanted[] =>
  CITIZENS.filter(({ account }) => account).map((citizen) => ({
    owner: citizen.key,
    request: { at, person: named(citizen) },
  }));

/** Who heads a clinic signs as its first head; everybody else as its employee. */
const staff = (at: Date): Wanted[] =>
  STAFF.map((member): Wanted => {
    const [place] = member.works;
    const clinic = CLINICS.find(({ slug }) => slug === place?.clinic);
    const heads = place?.roles.includes('head-of-clinic') === true;
    return {
      owner: member.key,
      request: {
        at,
        person: {
          ...named(member),
          ...(clinic?.bin ? { organisation: { name: clinic.name.kk, bin: clinic.bin } } : {}),
        },
        ...(heads ? { ownerKinds: ['legal-entity', 'first-head'] } : {}),
      },
    };
  });

async function writeCertificate(
  authority: Authority,
  target: string,
  bad: BadKind | undefined,
  request: IssueRequest,
): Promise<void> {
  const issued = await (bad ? issueBad(authority, bad, request) : authority.issue(request));
  const { surname, name } = request.person;
  const bytes = await makeP12({
    ...issued,
    password: DEMO_CERTIFICATE_PASSWORD,
    name: `${surname} ${name}`.toUpperCase(),
    // Hundreds of files whose password is printed beside them: made quickly.
    iterations: 2000,
  });
  await writeFile(target, bytes, { mode: 0o600 });
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
