import { readFile, writeFile } from 'node:fs/promises';
import type { APIRequestContext, Page, TestInfo } from '@playwright/test';
import { z } from 'zod';
import { signWithP12 } from '@/lib/signing/browser/sign-with-p12';
import { toBase64 } from '@/lib/signing/bytes';
import { demoId } from '@/prisma/demo/identifiers';
import { expectAccessible } from '@/tests/e2e/support/accessible';
import { demoKey, KEY_PASSWORD } from '@/tests/e2e/support/certificates';
import { portalNow } from '@/tests/e2e/support/clock';
import { demoPerson } from '@/tests/e2e/support/people';
import { playPhone } from '@/tests/e2e/support/practice-phone';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const REGULATION = 'moh-99-2024/1';
const CLINIC = 'almaty-1';
const SPECIALIST = 'almaty-1-responsible-specialist';
const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;

/** Filing has specs of its own: here it is done over the API, with the person's own key. */
async function file(api: APIRequestContext, who: string, testInfo: TestInfo): Promise<string> {
  const call = async (method: 'post' | 'patch', path: string, data: object = {}) => {
    const answer = await api[method](path, {
      data,
      headers: { 'idempotency-key': `results-${path.length}-${Date.now().toString(36)}` },
    });
    expect(answer.ok(), `${path} ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const { id } = z.object({ id: z.uuid() }).parse(
    await call('post', '/api/v1/drafts', {
      regulation: REGULATION,
      recipientId: demoId('person', who),
      clinicId: demoId('clinic', CLINIC),
    }),
  );
  await call('patch', `/api/v1/drafts/${id}`, {
    typed: { consent: 'yes', address: demoPerson(who).address, 'work-or-study': 'Мектеп, мұғалім' },
  });
  const frozen = z
    .object({ nonce: z.string(), document: z.string() })
    .parse(await call('post', `/api/v1/drafts/${id}/freeze?lang=kk`));
  const signed = await signWithP12({
    file: await readFile(demoKey(who, testInfo)),
    password: KEY_PASSWORD,
    at: portalNow(testInfo),
    bytes: new Uint8Array(Buffer.from(frozen.document, 'base64')),
  });
  if (!signed.ok) throw new Error(signed.code);
  const { requestId } = z.object({ requestId: z.uuid() }).parse(
    await call('post', `/api/v1/drafts/${id}/submit`, {
      signature: { nonce: frozen.nonce, cms: signed.cms },
    }),
  );
  return requestId;
}

async function fillStep(page: Page): Promise<void> {
  const boxes = page.locator('#answer input[name^="answers."], #answer textarea[name^="answers."]');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) {
    const name = (await box.getAttribute('name')) ?? '';
    if ((await box.inputValue()) !== '') continue;
    const value = name.endsWith('.day')
      ? '30'
      : name.endsWith('.month')
        ? '11'
        : name.endsWith('.year')
          ? '2026'
          : name.endsWith('icd-code')
            ? 'K80.2'
            : 'Мәлімет';
    await box.fill(value);
  }
}

test('a referral is signed by the specialist’s own key, and anybody checks it by its code and by its file, in Kazakh', async ({
  enter,
}, testInfo) => {
  test.setTimeout(120_000);
  const [citizen, specialist, passer] = [
    await enter('kamila', { phone: true }),
    await enter(SPECIALIST, { phone: false }),
    await enter(null, { phone: true }),
  ];
  const request = await file(citizen.request, 'kamila', testInfo);
  const desk = specialist.locator('main');

  await test.step('when the specialist completes the check, then the referral waits for her signature', async () => {
    await specialist.goto(`/kk/staff/cases/${request}`);
    await fillStep(specialist);
    await desk.getByRole('button', { name: 'Сәйкес', exact: true }).click();
    await specialist.waitForURL(/\/staff\/sign/);
    await expect(desk.getByText('Стационарға электрондық жолдама').first()).toBeVisible();
    await expectAccessible(specialist);
  });

  await test.step('when she signs it with her key, then it is given and nothing waits any more', async () => {
    await desk.locator('input[name="key"]').setInputFiles(demoKey(SPECIALIST, testInfo));
    await desk.locator('input[name="password"]').fill(KEY_PASSWORD);
    await desk.getByRole('button', { name: 'Таңдалғандарға қол қою' }).click();
    await expect(desk.getByText('Қол қоюды күтетін құжат жоқ')).toBeVisible();
    await specialist.goto(`/kk/staff/cases/${request}`);
    await expect(desk.getByRole('link', { name: /Басып шығару/ }).first()).toBeVisible();
  });

  const main = citizen.locator('main');
  let code = '';
  const file1 = testInfo.outputPath('given.pdf');
  await test.step('then the citizen reads it with the signature, and takes the PDF', async () => {
    await citizen.goto(`/kk/cabinet/requests/${request}/results/electronic-referral`);
    await expect(main.getByText('Қызметкердің жеке ЭЦҚ-сы')).toBeVisible();
    code = (await main.getByText(CODE).first().textContent()) ?? '';
    await expectAccessible(citizen);
    const [download] = await Promise.all([
      citizen.waitForEvent('download'),
      main.getByRole('link', { name: 'PDF жүктеу' }).click(),
    ]);
    await download.saveAs(file1);
  });

  const told = passer.locator('main');
  await test.step('then a passer-by who follows the QR code sees whose signature it is', async () => {
    await passer.goto(`/kk/check/${code}`);
    await expect(told.getByText('Құжат жарамды', { exact: true })).toBeVisible();
    await expect(told.getByText(/Қолтаңба дұрыс/)).toBeVisible();
    await expect(told).not.toContainText('Камила');
    await expectAccessible(passer);
  });

  await test.step('and the file is known to the byte; with one byte changed it is not', async () => {
    const upload = async (path: string) => {
      await passer.goto('/kk/check');
      await told.locator('input[type="file"]').setInputFiles(path);
      await told.getByRole('button', { name: 'Файлды тексеру' }).click();
    };
    await upload(file1);
    await expect(told.getByText('Бұл – портал берген файлдың дәл өзі.')).toBeVisible();
    await expectAccessible(passer);
    const bytes = await readFile(file1);
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    const changed = testInfo.outputPath('changed.pdf');
    await writeFile(changed, bytes);
    await upload(changed);
    await expect(told.getByText(/Бұл файлды портал берген жоқ/)).toBeVisible();
  });

  await test.step('and a program learns the same over the API', async () => {
    const pdf = toBase64(new Uint8Array(await readFile(file1)));
    const answer = await passer.request.post('/api/v1/verify', { data: { pdf } });
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toMatchObject({
      kind: 'pdf',
      file: 'same',
      document: {
        code,
        signature: { state: 'valid', by: { kind: 'personal', role: 'responsible-specialist' } },
      },
    });
  });
});

test('a referral is signed by the specialist’s phone, by the QR code, in Kazakh', async ({
  enter,
}, testInfo) => {
  test.setTimeout(120_000);
  const [citizen, specialist] = [await enter('dauren'), await enter(SPECIALIST, { phone: false })];
  const means = await words('kk', 'means');
  const request = await file(citizen.request, 'dauren', testInfo);
  const desk = specialist.locator('main');
  await specialist.goto(`/kk/staff/cases/${request}`);
  await fillStep(specialist);
  await desk.getByRole('button', { name: 'Сәйкес', exact: true }).click();
  await specialist.waitForURL(/\/staff\/sign/);
  await desk.getByRole('link', { name: means('phone.name') }).click();
  await expect(desk.getByText('Стационарға электрондық жолдама').first()).toBeVisible();
  await expectAccessible(specialist);
  await desk.getByRole('button', { name: means('phone.show') }).click();
  await expect(desk.getByRole('img', { name: means('wait.qrAlt') })).toBeVisible();
  const waiting = specialist.url();
  const phone = await playPhone(specialist, 'kk', `${SPECIALIST}.p12`);
  await expect(phone.getByText(means('emulator.done'))).toBeVisible();
  await specialist.waitForURL(/\/staff\/sign\?signing=/);
  await expect(desk.getByText('Берілген құжат: 1')).toBeVisible();
  await expect(desk.getByText('Қол қоюды күтетін құжат жоқ')).toBeVisible();
  await specialist.goto(waiting);
  await expect(desk.getByText(means('wait.used'))).toBeVisible();
  await citizen.goto(`/kk/cabinet/requests/${request}/results/electronic-referral`);
  await expect(citizen.locator('main').getByText('Қызметкердің жеке ЭЦҚ-сы')).toBeVisible();
});
