/** The desk as a case walks over it: taken in at the counter, then from role to role, each in a browser of its own. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import { birthDateOf, type Iin } from '@/lib/iin/iin';
import { regulationById } from '@/services/regulations/catalogue';
import { CHANNELS } from '@/services/regulations/language/names';
import { fillDate } from '@/tests/e2e/support/identity';
import { words } from '@/tests/e2e/support/words';

/** A value by the name of the question; a day as 2026-11-30. */
export type Answers = Readonly<Record<string, string>>;

export interface AtCounter {
  iin: Iin;
  surname: string;
  givenName: string;
  patronymic: string | null;
  phone: string | null;
}

interface TakeIn {
  channel?: 'in-person' | 'phone' | 'state-corporation';
  /** Answers on which the form itself depends. */
  given?: Answers;
  /** Null: nobody is named. */
  person: AtCounter | null;
  answers?: Answers;
  /** Names of the documents that were shown. */
  seen?: readonly string[];
  /** Of the steps that are done in the same breath; `null`: it is only written down. */
  steps?: Readonly<Record<string, Answers>> | null;
}

const CODE = /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/;

export class Case {
  id = '';
  number = '';

  constructor(
    readonly regulation: string,
    readonly locale: Locale,
  ) {}

  /** The counter's first page, to the number on the last one. */
  async takeIn(page: Page, { channel, given = {}, person, answers = {}, seen = [], steps = {} }: TakeIn) {
    const regulation = regulationById(this.regulation);
    const t = await words(this.locale, 'intake');
    const main = page.locator('main');
    await page.goto(`/${this.locale}/staff/intake?service=${regulation.service}`);
    await expect(main.getByRole('heading', { name: regulation.title[this.locale] })).toBeVisible();
    if (channel) {
      const way = main.getByRole('navigation', { name: t('channel') });
      await choose(way.getByRole('link', { name: CHANNELS[channel][this.locale] }));
    }
    for (const [name, value] of Object.entries(given)) {
      const field = regulation.fields.find((one) => one.name === name);
      const option = field?.options?.find((one) => one.value === value);
      if (!field || !option) throw new Error(`${this.regulation} asks no ${name} of ${value}`);
      const nav = main.getByRole('navigation', { name: field.label[this.locale] });
      await choose(nav.getByRole('link', { name: option.label[this.locale], exact: true }));
    }
    if (person) await this.#find(page, person);
    const form = main.locator('form.e-intake-form').filter({ has: page.locator('[name=channel]') });
    await expect(form).toBeVisible();
    await fill(form, 'answers', answers);
    for (const [step, asked] of Object.entries(steps ?? {})) await fill(form, `steps.${step}`, asked);
    for (const name of seen) await form.locator(`[name="seen.${name}"]`).check();
    const send = steps === null ? t('save') : t('submit');
    const only = form.getByRole('button', { name: t('save'), exact: true });
    await form.getByRole('button', { name: send, exact: true }).or(only).first().click();
    await expect(page).toHaveURL(/\/intake\/done\//);
    this.id = page.url().split('/').at(-1) ?? '';
    this.number = (await main.locator('b.e-figures').first().textContent()) ?? '';
    expect(this.number).toMatch(/^[0-9A-Z-]{6,14}$/);
  }

  /** By the IIN, as the document shows it; whoever the portal has never seen is entered. */
  async #find(page: Page, { iin, surname, givenName, patronymic, phone }: AtCounter): Promise<void> {
    const t = await words(this.locale, 'intake');
    const main = page.locator('main');
    await main.locator('#query').fill(iin);
    await main.getByRole('button', { name: t('find.submit'), exact: true }).click();
    const card = main.locator('[data-case] .e-case-person');
    const unknown = main.getByText(t('find.unknown'));
    await expect(card.or(unknown)).toBeVisible();
    if (await unknown.isVisible()) {
      const form = main.locator('form').filter({ has: page.locator('[name=surname]') });
      for (const [name, value] of Object.entries({ surname, givenName, patronymic, phone })) {
        await form.locator(`[name="${name}"]`).fill(value ?? '');
      }
      await form.getByRole('button', { name: t('find.save') }).click();
    }
    await expect(card).toContainText(surname);
    await expect(main).toContainText(birthDateOf(iin).slice(0, 4));
  }

  /** Opened from the queue by whoever is waited for; where the service hides itself, for the proposed reason. */
  async open(page: Page): Promise<Locator> {
    const t = await words(this.locale, 'desk');
    await page.goto(`/${this.locale}/staff/queue`, { waitUntil: 'domcontentloaded' });
    const row = page.getByRole('row').filter({ hasText: this.number });
    // A press before the page has come to life may be lost to the list that refreshes itself: pressed again, as one does.
    await expect(async () => {
      await row.getByRole('link').first().click();
      await expect(page).toHaveURL(/case=/, { timeout: 5_000 });
    }).toPass();
    return this.#opened(page, t('reason.title'), t('reason.submit'));
  }

  /** The page of the case by itself. */
  async look(page: Page): Promise<Locator> {
    const t = await words(this.locale, 'desk');
    await page.goto(`/${this.locale}/staff/cases/${this.id}`);
    return this.#opened(page, t('reason.title'), t('reason.submit'));
  }

  async #opened(page: Page, title: string, submit: string): Promise<Locator> {
    const file = page.locator(`[data-case="${this.id}"]`);
    const reason = page.getByRole('heading', { name: title });
    await expect(file.or(reason)).toBeVisible();
    if (await reason.isVisible()) await page.getByRole('button', { name: submit, exact: true }).click();
    await expect(file).toBeVisible();
    return file;
  }

  /** One step by the one it waits on: opened from the queue, its questions answered, its end recorded. */
  async step(page: Page, name: string, answers: Answers = {}, outcome = ''): Promise<Locator> {
    const file = await this.open(page);
    await this.complete(page, name, answers, outcome);
    return file;
  }

  /** The step that stands open on the screen. */
  async complete(page: Page, name: string, answers: Answers = {}, outcome = ''): Promise<void> {
    const t = await words(this.locale, 'desk');
    const step = regulationById(this.regulation).steps.find((one) => one.name === name);
    if (!step) throw new Error(`${this.regulation} has no step ${name}`);
    const answer = page.locator('#answer');
    await expect(answer.getByRole('heading', { name: step.title[this.locale] })).toBeVisible();
    const form = answer.locator(`form:has([name=step][value="${name}"])`);
    await this.fill(form, answers, outcome);
    await form.locator('.e-actions button[type=submit]').click();
    await expect(page.getByText(t('done.completed'), { exact: true })).toBeVisible();
  }

  /** The questions of a step, and how it ends. */
  async fill(form: Locator, answers: Answers, outcome = ''): Promise<void> {
    await fill(form, 'answers', answers);
    if (!outcome) return;
    // The only lawful end is no question: the button says it.
    const end = form.locator(`input[name=outcome][value="${outcome}"]`);
    if ((await end.getAttribute('type')) === 'radio') await end.check();
  }

  /** The lawful no, with its reason in the words of whoever says it. */
  async refuse(page: Page, ground: string, reason: string): Promise<void> {
    const t = await words(this.locale, 'desk');
    const file = await this.open(page);
    await file.getByText(t('refuse.open'), { exact: true }).first().click();
    const form = file.locator('form').filter({ has: page.locator('[name=ground]') });
    await form.locator(`[name=ground][value="${ground}"]`).check();
    await form.locator('[name=reason]').fill(reason);
    await form.getByRole('button', { name: t('refuse.submit'), exact: true }).click();
    await expect(file.locator('.e-notice[data-kind=refused]')).toContainText(reason);
  }

  /** The paper that the case has given: its code, and the PDF that is printed and handed over. */
  async paper(page: Page, result: string): Promise<{ code: string; pdf: Buffer }> {
    const title = regulationById(this.regulation).results.find(({ name }) => name === result)?.title;
    const line = page
      .locator(`[data-case="${this.id}"]`)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: title?.[this.locale] ?? result }) });
    await expect(line).toBeVisible();
    const code = CODE.exec((await line.textContent()) ?? '')?.[0] ?? '';
    expect(code).toMatch(CODE);
    const address = (await line.getByRole('link').getAttribute('href')) ?? '';
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    const pdf = await answer.body();
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    return { code, pdf };
  }
}

/** What anybody sees who types the code of a paper; the names that must not be there are not there. */
export async function checkPaper(page: Page, locale: Locale, code: string, unsaid: readonly string[] = []) {
  const t = await words(locale, 'documents');
  const main = page.locator('main');
  await page.goto(`/${locale}/check`);
  await main.locator('input[name=code]').fill(code.toLowerCase().replaceAll('-', ' '));
  await main.getByRole('button', { name: t('check.submit'), exact: true }).click();
  await expect(main.getByText(t('check.status.valid'), { exact: true })).toBeVisible();
  for (const name of unsaid) await expect(main).not.toContainText(name);
}

async function choose(link: Locator): Promise<void> {
  if ((await link.getAttribute('aria-current')) === 'true') return;
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'true');
}

async function fill(form: Locator, prefix: string, answers: Answers): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const field = `${prefix}.${name}`;
    const box = form.locator(`[name="${field}"]`);
    const day = /^\d{4}-\d{2}-\d{2}$/.test(value);
    if (day && (await form.locator(`[name="${field}.day"]`).count()) > 0) {
      await fillDate(form.page(), field, value);
    } else if ((await box.first().getAttribute('type')) === 'radio') {
      await form.locator(`[name="${field}"][value="${value}"]`).check();
    } else if ((await box.evaluate((element) => element.tagName)) === 'SELECT') {
      await box.selectOption(value);
    } else {
      await box.fill(value);
    }
  }
}
