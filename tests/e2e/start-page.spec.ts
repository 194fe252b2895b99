import { expectAccessible } from '@/tests/e2e/support/accessible';
import { expect, test } from '@/tests/e2e/support/test';

const LANGUAGES = ['kk', 'ru', 'en'];

for (const language of LANGUAGES) {
  test(`the start page in ${language} is whole and accessible @phone`, async ({ page }) => {
    await page.goto(`/${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test('the letters of Kazakh come from the portal itself, whatever fonts the device has', async ({ page }) => {
  await page.goto('/kk');
  const drawn = await page.evaluate(async () => {
    const [family] = getComputedStyle(document.body).fontFamily.split(',');
    await document.fonts.load(`16px ${family}`, 'әғқңөұүһі₸');
    return document.fonts.check(`16px ${family}`, 'әғқңөұүһі₸');
  });
  expect(drawn).toBe(true);
});

test('a call for help is told to dial 103 before anything else @evening', async ({ page }) => {
  await page.goto('/kk');
  await expect(page.getByText('103').first()).toBeVisible();
});

test('another language is one tap away, and the choice is kept', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/kk$/);
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.goto('/');
  await expect(page).toHaveURL(/\/ru$/);
});

test('the larger, plainer view is kept, and stays accessible', async ({ page }) => {
  await page.goto('/kk');
  await page.getByRole('button', { name: 'Ірірек әрі қарапайым көрсету' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'plain');
  await page.goto('/kk/services/doctor-appointment');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'plain');
  await expectAccessible(page);
});

test('the demo page hands out keys for signing', async ({ page }) => {
  await page.goto('/kk/demo');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'қол қою кілті', exact: true }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.p12$/);
  await download.path();
});
