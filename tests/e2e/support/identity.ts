import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import type { Newcomer } from '@/tests/e2e/support/people';
import { words } from '@/tests/e2e/support/words';

export async function fillDate(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.locator(`[name="${name}.day"]`).fill(String(Number(date)));
  await page.locator(`[name="${name}.month"]`).fill(String(Number(month)));
  await page.locator(`[name="${name}.year"]`).fill(year);
}

/** The registration page, filled and sent. */
export async function register(page: Page, locale: Locale, person: Newcomer): Promise<void> {
  const t = await words(locale, 'identity');
  await page.goto(`/${locale}/register`);
  await page.getByLabel(t('register.iin'), { exact: true }).fill(person.iin);
  await fillDate(page, 'birthDate', person.born);
  await page.getByLabel(t('register.surname'), { exact: true }).fill(person.surname);
  await page.getByLabel(t('register.givenName'), { exact: true }).fill(person.givenName);
  await page.locator('[name=patronymic]').fill(person.patronymic);
  await page.getByLabel(t('register.phone'), { exact: true }).fill(person.phone);
  await page.getByLabel(t('register.password'), { exact: true }).fill(person.password);
  await page.getByRole('button', { name: t('register.submit') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('registered.title') })).toBeVisible();
}

/** On the sign-in page already: types and sends. */
export async function signIn(
  page: Page,
  locale: Locale,
  { iin, password }: { iin: string; password: string },
): Promise<void> {
  const t = await words(locale, 'identity');
  await page.getByLabel(t('signIn.iin'), { exact: true }).fill(iin);
  await page.getByLabel(t('signIn.password'), { exact: true }).fill(password);
  await page.locator('main').getByRole('button').last().click();
}
