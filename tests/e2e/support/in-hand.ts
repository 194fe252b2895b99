/** What a person holds at the end: read in the cabinet, taken away as a PDF, signed by staff, checked by others. */
import { expect, type Page, type TestInfo } from '@playwright/test';
import { create } from 'qrcode';
import type { Locale } from '@/lib/i18n/locale';
import { regulationById } from '@/services/regulations/catalogue';
import { demoKey, KEY_PASSWORD } from '@/tests/e2e/support/certificates';
import type { Answers, Case } from '@/tests/e2e/support/counter';
import { words } from '@/tests/e2e/support/words';

const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;

export interface InHand {
  code: string;
  /** Where the PDF was saved. */
  file: string;
}

/** From the confirmation of the filing to the request in the cabinet; its id. */
export async function openFiled(page: Page, locale: Locale): Promise<string> {
  const t = await words(locale, 'apply');
  await page.getByRole('link', { name: t('done.request') }).click();
  await page.waitForURL(/\/cabinet\/requests\/[^/]+$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Opens a result, or the written refusal, on the page of the request, and takes its PDF. */
export async function receive(
  page: Page,
  locale: Locale,
  title: string,
  testInfo: TestInfo,
): Promise<InHand> {
  const [cabinet, documents] = await Promise.all([words(locale, 'cabinet'), words(locale, 'documents')]);
  const main = page.locator('main');
  const card = main
    .locator('.e-card')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await card.getByRole('link', { name: cabinet('request.openResult') }).click();
  await page.waitForURL(/\/results\//);
  await expect(main.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const code = (await main.getByText(CODE).first().textContent()) ?? '';
  const file = testInfo.outputPath(`${code}.pdf`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('link', { name: documents('sheet.download') }).click(),
  ]);
  await download.saveAs(file);
  return { code, file };
}

/** The address in the QR code of the sheet on the screen: that of the page where anybody checks it. */
export async function qrAddress(page: Page, locale: Locale, code: string): Promise<string> {
  const address = new URL(`/${locale}/check/${code}`, page.url()).href;
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  const expected = Array.from(data, (bit, at) => (bit ? `${at % size},${Math.floor(at / size)}` : [])).flat();
  const drawn = (await page.locator('main .e-sheet svg[role=img] path').last().getAttribute('d')) ?? '';
  // Four modules of quiet zone on each side.
  const dark = [...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
    ([, x, y]) => `${Number(x) - 4},${Number(y) - 4}`,
  );
  expect(dark).toEqual(expected);
  return address;
}

/** Anybody chooses the file: the portal says whether it is the very one that it gave. */
export async function checkFile(page: Page, locale: Locale, file: string): Promise<void> {
  const t = await words(locale, 'documents');
  const main = page.locator('main');
  await page.goto(`/${locale}/check`);
  await main.locator('input[type=file]').setInputFiles(file);
  await main.getByRole('button', { name: t('check.file.submit') }).click();
  await expect(main.getByText(t('check.file.same'), { exact: true })).toBeVisible();
}

/** Ends the step so that its document waits for a signature, and signs it with the person's own key. */
export async function decideAndSign(
  page: Page,
  file: Case,
  step: string,
  { key, ends, answers }: { key: string; ends: string; answers: Answers },
  testInfo: TestInfo,
): Promise<void> {
  await file.open(page);
  const title = regulationById(file.regulation).steps.find(({ name }) => name === step)?.title[file.locale];
  const answer = page.locator('#answer');
  await expect(answer.getByRole('heading', { name: title })).toBeVisible();
  const form = answer.locator(`form:has([name=step][value="${step}"])`);
  await file.fill(form, answers, ends);
  await form.locator('.e-actions button[type=submit]').click();
  await signPrepared(page, file, key, testInfo);
}

/** On the page of what waits for a signature, where the decision has led: the document of that case, by the file of a key. */
export async function signPrepared(page: Page, file: Case, key: string, testInfo: TestInfo): Promise<void> {
  const t = await words(file.locale, 'documents');
  await page.waitForURL(/\/staff\/sign/);
  const main = page.locator('main');
  const item = main.locator('li.e-card').filter({ hasText: file.number });
  await expect(item).toBeVisible();
  // Whatever else waits there stays.
  for (const box of await main.locator('[name=chosen]').all()) await box.uncheck();
  await item.locator('[name=chosen]').check();
  await main.locator('input[name=key]').setInputFiles(demoKey(key, testInfo));
  await main.locator('input[name=password]').fill(KEY_PASSWORD);
  await main.getByRole('button', { name: t('sign.submit') }).click();
  await expect(main.getByText(`${t('sign.given')}: 1`)).toBeVisible();
  await expect(item).toHaveCount(0);
}
