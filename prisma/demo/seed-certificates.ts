/** Demo citizens' certificates: a test authority of this installation's own, in its data folder. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Authority, IssueRequest } from '@/lib/signing/authority/authority';
import { type BadKind, issueBad } from '@/lib/signing/authority/bad';
import { makeP12 } from '@/lib/signing/authority/p12';
import { ensureAuthority, publishLists } from '@/lib/signing/authority/store';
import { certificateFolder, certificatesOf, DEMO_CERTIFICATE_PASSWORD } from '@/prisma/demo/certificates';
import { CITIZENS } from '@/prisma/demo/people';

export async function seedCertificates(now: Date): Promise<void> {
  const dataDir = process.env.DATA_DIR;
  if (!dataDir) return;
  const folder = path.join(dataDir, 'demo-authority');
  const authority = await ensureAuthority(folder, { at: now });
  const people = certificateFolder(dataDir);
  await mkdir(people, { recursive: true, mode: 0o700 });
  let revoked = false;
  for (const citizen of CITIZENS.filter(({ account }) => account)) {
    for (const { file, bad } of certificatesOf(citizen.key)) {
      const target = path.join(people, file);
      if (await exists(target)) continue;
      await writeCertificate(authority, target, bad, {
        at: now,
        person: {
          surname: citizen.surname,
          name: citizen.givenName,
          iin: citizen.iin,
          ...(citizen.patronymic ? { patronymic: citizen.patronymic } : {}),
        },
      });
      revoked ||= bad === 'revoked';
    }
  }
  if (revoked) await publishLists(folder, authority, now);
}

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
  });
  await writeFile(target, bytes, { mode: 0o600 });
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
