import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import { words } from '@/tests/e2e/support/words';

/** The practice phone scans what the portal's page shows, with a demo key. */
export async function playPhone(page: Page, locale: Locale, key: string): Promise<Page> {
  const t = await words(locale, 'means');
  const [phone] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: t('wait.demo') }).click(),
  ]);
  await phone.getByLabel(t('emulator.key')).selectOption(key);
  await phone.getByRole('button', { name: t('emulator.sign') }).click();
  return phone;
}
