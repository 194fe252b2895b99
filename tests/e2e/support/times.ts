import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import { type Speciality, specialityName } from '@/services/organisations/specialities';
import { words } from '@/tests/e2e/support/words';

/** The pages where a citizen chooses a doctor's time: speciality, doctor, week. */
export class Times {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  get #main(): Locator {
    return this.page.locator('main');
  }

  /** All times of a doctor of that speciality: of the named one where there are several. */
  async open(speciality: Speciality, surname?: string): Promise<void> {
    const t = await words(this.locale, 'appointment');
    await this.#main.getByRole('link', { name: specialityName(speciality, this.locale) }).click();
    const all = this.#main.getByRole('link', { name: t('allTimes') });
    const doctor = surname ? all.filter({ hasText: surname }) : all.first();
    const week = this.#main.getByRole('navigation', { name: t('weeks') });
    // The only doctor of a speciality is not a question: the week is shown at once.
    await expect(doctor.or(week)).toBeVisible();
    if (await doctor.isVisible()) await doctor.click();
    await expect(week).toBeVisible();
  }

  async nextWeek(): Promise<void> {
    const before = this.page.url();
    const t = await words(this.locale, 'appointment');
    await this.#main.getByRole('link', { name: t('nextWeek') }).click();
    await expect(this.page).not.toHaveURL(before);
  }

  /** Every free time on the page, in order. */
  get free(): Locator {
    return this.#main.locator('button.e-slot');
  }

  /** Takes the free time at that place of the list; its words, as the button says them. */
  async take(index = 0): Promise<string> {
    const button = this.free.nth(index);
    const said = (await button.textContent()) ?? '';
    await button.click();
    return said;
  }
}
