import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import { regulationById } from '@/services/regulations/catalogue';
import { KEY_PASSWORD } from '@/tests/e2e/support/certificates';
import { words } from '@/tests/e2e/support/words';

/** The citizen's filing of one regulation, page by page, found by the words that the person reads. */
export class Filing {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly regulation: string,
  ) {}

  get #main(): Locator {
    return this.page.locator('main');
  }

  async #t(key: string): Promise<string> {
    return (await words(this.locale, 'apply'))(key);
  }

  /** From the service page of a clinic, as anybody comes. */
  async begin(clinic: string): Promise<void> {
    const { service } = regulationById(this.regulation);
    await this.page.goto(`/${this.locale}/services/${service}?clinic=${clinic}`);
    const t = await words(this.locale, 'services');
    await this.page.getByRole('link', { name: t('applyNow') }).click();
  }

  async title(name: string): Promise<void> {
    const page = regulationById(this.regulation).pages.find((each) => each.name === name);
    const title = page ? page.title[this.locale] : await this.#t(`steps.${name}`);
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  async continue(): Promise<void> {
    await this.#main.getByRole('button', { name: await this.#t('continue'), exact: true }).click();
  }

  async forWhom(name: string | RegExp): Promise<void> {
    await this.title('who');
    await this.#main.getByRole('radio', { name }).check();
    await this.continue();
  }

  async atClinic(): Promise<void> {
    await this.title('clinic');
    await this.continue();
    await expect(this.page).not.toHaveURL(/\/clinic/);
  }

  field(name: string): Locator {
    const field = regulationById(this.regulation).fields.find((each) => each.name === name);
    if (!field) throw new Error(`${this.regulation} asks no ${name}`);
    return this.#main.getByLabel(field.label[this.locale], { exact: true });
  }

  /** One page of questions, and on to the next. */
  async answer(page: string, answers: Record<string, string>): Promise<void> {
    await this.title(page);
    for (const [name, text] of Object.entries(answers)) await this.field(name).fill(text);
    await this.continue();
  }

  /** Every page of questions up to the choice of a time or the check: what is known stays as it is proposed. */
  async answerAll(answers: Record<string, string> = { reason: 'Плановый осмотр' }): Promise<void> {
    await expect(this.page).toHaveURL(/\/apply\/draft\//);
    while (!/\/(slot|check)\b/.test(this.page.url())) {
      const before = this.page.url();
      await expect(
        this.#main.getByRole('button', { name: await this.#t('continue'), exact: true }),
      ).toBeVisible();
      for (const [name, text] of Object.entries(answers)) {
        const box = this.#main.locator(`[name="${name}"]`);
        if ((await box.count()) === 0) continue;
        if ((await box.first().getAttribute('type')) !== 'radio') await box.fill(text);
        else await this.#main.locator(`[name="${name}"][value="${text}"]`).check();
      }
      await this.continue();
      await expect(this.page).not.toHaveURL(before);
    }
  }

  get errors(): Locator {
    return this.#main.locator('.e-error-summary');
  }

  get refusal(): Locator {
    return this.#main.locator('.e-notice[data-kind=refused]');
  }

  async goToSign(): Promise<void> {
    await this.title('check');
    await this.#main.getByRole('button', { name: await this.#t('check.sign') }).click();
    await this.title('sign');
  }

  async send(): Promise<void> {
    await this.title('check');
    await this.#main.getByRole('button', { name: await this.#t('check.send') }).click();
  }

  /** Signs in the browser itself, with the key of that file. */
  async sign(keyFile: string, password = KEY_PASSWORD): Promise<void> {
    await this.#main.getByLabel(await this.#t('sign.file'), { exact: true }).setInputFiles(keyFile);
    await this.#main.getByLabel(await this.#t('sign.password'), { exact: true }).fill(password);
    await this.#main.getByRole('button', { name: await this.#t('sign.submit') }).click();
  }

  /** On the confirmation: the number to quote. */
  async number(): Promise<string> {
    await expect(
      this.page.getByRole('heading', { level: 1, name: await this.#t('done.title') }),
    ).toBeVisible();
    return (await this.#main.locator('.e-reference').textContent()) ?? '';
  }
}
