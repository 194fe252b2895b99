import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type APIRequestContext, expect, type PlaywrightWorkerArgs, type TestInfo } from '@playwright/test';
import { z } from 'zod';
import { totpCode } from '@/lib/auth/totp';
import { demoId } from '@/prisma/demo/identifiers';
import { portalNow } from '@/tests/e2e/support/clock';
import { demoAccount } from '@/tests/e2e/support/people';

const STEP = 30_000;
const next = z.object({ next: z.string() });

/**
 * The cookies of a demo person who has signed in over the API. A one-time code works once, so the sign-in is done once
 * a portal and shared by all tests; the sign-in pages have tests of their own.
 */
export async function cookiesOf(
  key: string,
  { playwright }: Pick<PlaywrightWorkerArgs, 'playwright'>,
  testInfo: TestInfo,
): Promise<string> {
  const baseURL = testInfo.project.use.baseURL ?? '';
  const folder = path.join(os.tmpdir(), `emhana-e2e-cookies-${process.env.E2E_RUN ?? new URL(baseURL).port}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${testInfo.project.name === 'evening' ? 'evening' : 'day'}-${key}.json`);
  if (existsSync(file) && (await isAlive(file, playwright, baseURL))) return file;
  const api = await playwright.request.newContext({ baseURL });
  await signIn(api, key, testInfo);
  const state = await api.storageState();
  await writeFile(`${file}.${testInfo.workerIndex}`, JSON.stringify(state), { mode: 0o600 });
  await rename(`${file}.${testInfo.workerIndex}`, file);
  await api.dispose();
  return file;
}

async function isAlive(
  file: string,
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL: string,
): Promise<boolean> {
  const api = await playwright.request.newContext({
    baseURL,
    storageState: JSON.parse(await readFile(file, 'utf8')),
  });
  const answer = await api.get('/api/auth/session');
  const alive = answer.ok() && !(await answer.text()).includes('"public"');
  await api.dispose();
  return alive;
}

async function signIn(api: APIRequestContext, key: string, testInfo: TestInfo): Promise<void> {
  const { iin, password, kind, totp, clinics } = demoAccount(key);
  const first = await api.post('/api/auth/sign-in', { data: { kind, iin, password } });
  expect(first.status(), await first.text()).toBe(200);
  if (kind === 'citizen' || !totp) return;
  // The code of this half minute may be spent by another worker: the next one is taken too.
  const now = portalNow(testInfo).getTime();
  for (const at of [now, now + STEP]) {
    const answer = await api.post('/api/auth/second-factor', {
      data: { code: totpCode(totp, new Date(at)) },
    });
    if (!answer.ok()) continue;
    if (next.parse(await answer.json()).next === 'clinic') {
      const chosen = await api.post('/api/auth/clinic', {
        data: { clinicId: demoId('clinic', clinics[0] ?? '') },
      });
      expect(chosen.status(), await chosen.text()).toBe(200);
    }
    return;
  }
  throw new Error(`${key} could not show the second factor`);
}
