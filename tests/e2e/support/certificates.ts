import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import { type BadKind, issueBad } from '@/lib/signing/authority/bad';
import type { KeyKind } from '@/lib/signing/authority/certificates';
import { makeP12 } from '@/lib/signing/authority/p12';
import { openAuthority, publishLists } from '@/lib/signing/authority/store';
import type { KeyPurpose } from '@/lib/signing/identity';
import { certificateFolder, DEMO_CERTIFICATE_PASSWORD } from '@/prisma/demo/certificates';
import { portalNow } from '@/tests/e2e/support/clock';
import type { Newcomer } from '@/tests/e2e/support/people';
import { dataFolder } from '@/tests/e2e/support/portal';

export const KEY_PASSWORD = DEMO_CERTIFICATE_PASSWORD;

/** The key file of a demo citizen, as the demo page hands it out: `aigerim`, `aigerim-expired`. */
export const demoKey = (name: string, testInfo: TestInfo): string =>
  path.join(certificateFolder(dataFolder(testInfo)), `${name}.p12`);

/** A key for somebody who has just registered, issued by the portal's own demo authority. */
export async function issueKey(
  person: Pick<Newcomer, 'surname' | 'givenName' | 'patronymic'> & { iin: string },
  testInfo: TestInfo,
  { purpose = 'sign', bad, key }: { purpose?: KeyPurpose; bad?: BadKind; key?: KeyKind } = {},
): Promise<string> {
  const folder = path.join(dataFolder(testInfo), 'demo-authority');
  const authority = await openAuthority(folder);
  const { surname, givenName, patronymic, iin } = person;
  const request = {
    at: portalNow(testInfo),
    purpose,
    ...(key ? { key } : {}),
    person: { surname, name: givenName, patronymic, iin },
  };
  const issued = await (bad ? issueBad(authority, bad, request) : authority.issue(request));
  // Counts from the next lists on.
  if (bad === 'revoked' || bad === 'suspended') await publishLists(folder, authority, request.at);
  const file = testInfo.outputPath(`${[purpose, bad, key].filter(Boolean).join('-')}.p12`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await makeP12({ ...issued, password: KEY_PASSWORD, name: surname }));
  return file;
}
