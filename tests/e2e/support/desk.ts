import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import { words } from '@/tests/e2e/support/words';

/** The clinic's desk: the queue with a case beside it. */
export class Desk {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  async openQueue(): Promise<void> {
    // Not the whole load: the queue keeps a line open to the server.
    await this.page.goto(`/${this.locale}/staff/queue`, { waitUntil: 'domcontentloaded' });
    await expect(this.page.locator('.e-queue')).toBeVisible();
  }

  /** New work is told in a bar, and comes into the list when it is asked for. */
  async showNew(): Promise<void> {
    const bar = this.page.locator('.e-queue-bar').getByRole('button');
    await expect(bar).toBeVisible();
    await bar.click();
  }

  row(text: string): Locator {
    return this.page.getByRole('row').filter({ hasText: text });
  }

  get case(): Locator {
    return this.page.locator('[data-case]');
  }

  /** Takes a request of the list; it opens beside it. */
  async take(number: string): Promise<void> {
    const t = await words(this.locale, 'desk');
    await this.row(number)
      .getByRole('button', { name: t('take'), exact: true })
      .click();
    await expect(this.case).toContainText(number);
    await expect(this.case.getByText(t('done.taken'))).toBeVisible();
  }

  /** The first free time of a doctor, in the form that is open. Says it as it stands there. */
  async chooseTime(doctor: string): Promise<string> {
    const t = await words(this.locale, 'desk');
    const whose = this.page.getByRole('combobox', { name: t('time.doctor') }).first();
    const option = await whose.locator('option').filter({ hasText: doctor }).first().getAttribute('value');
    await whose.selectOption(option);
    const first = this.page.getByRole('radio').and(this.page.locator('[name=time]')).first();
    await first.check();
    const value = await first.getAttribute('value');
    return value ?? '';
  }

  /** Sends the form that asks for the time: the answer of the step. */
  async answer(): Promise<void> {
    await this.page
      .locator('form')
      .filter({ has: this.page.locator('[name=time]') })
      .locator('button[type=submit]')
      .first()
      .click();
  }
}
