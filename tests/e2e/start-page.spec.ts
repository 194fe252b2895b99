import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';

const LANGUAGES = ['kk', 'ru', 'en'];

for (const language of LANGUAGES) {
  test(`the start page in ${language} is whole and accessible @phone`, async ({ page }) => {
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) broken.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`/${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    expect(broken).toEqual([]);
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
