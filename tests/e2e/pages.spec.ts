import { readdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page, TestInfo } from '@playwright/test';
import { demoId } from '@/prisma/demo/identifiers';
import { Filing } from '@/tests/e2e/support/filing';
import { register, signIn } from '@/tests/e2e/support/identity';
import { demoAccount, newcomer } from '@/tests/e2e/support/people';
import { inDatabase } from '@/tests/e2e/support/portal';
import { ROUTES, type Who, type World } from '@/tests/e2e/support/routes';
import { expect, test } from '@/tests/e2e/support/test';
import { Times } from '@/tests/e2e/support/times';

const LANGUAGES = ['kk', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];

const PHONE = { width: 393, height: 727 };
const DESK = { width: 1366, height: 768 };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What may differ between two widths of one page: everything else was looked at in the first. */
const DRAWN = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
  'region',
];
const NARROWEST = { width: 320, height: 640 };

test.describe.configure({ mode: 'parallel' });

test('every page of the portal is in the list that is looked at', () => {
  const root = path.resolve('app', '[locale]');
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => {
      const parts = path.dirname(file).split(path.sep);
      return `/${parts.filter((part) => part !== '.' && !part.startsWith('(')).join('/')}`;
    });
  expect(found.sort()).toEqual(Object.keys(ROUTES).sort());
});

/** Everything that is wrong with the page as it stands there: an empty list is a good page. */
async function wrongWith(page: Page, language: Language): Promise<string[]> {
  const wrong: string[] = [];
  await expect(page.locator('h1').first()).toBeVisible();
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) !== language)
    wrong.push(`lang is ${await html.getAttribute('lang')}`);
  const headings = await page.locator('h1').count();
  if (headings !== 1) wrong.push(`${headings} level 1 headings`);
  if (!/Емхана/.test(await page.title())) wrong.push(`the title is "${await page.title()}"`);
  for (const size of language === 'kk' ? [PHONE, DESK] : [DESK, PHONE]) {
    await page.setViewportSize(size);
    const first = size === (language === 'kk' ? PHONE : DESK);
    const axe = new AxeBuilder({ page });
    const { violations } = await (first ? axe.withTags(TAGS) : axe.withRules(DRAWN)).analyze();
    wrong.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${size.width} ${id}: ${target.join(' ')}`),
      ),
    );
  }
  await page.setViewportSize(NARROWEST);
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const all = [...document.querySelectorAll('main *')];
    return all
      .find((element) => element.getBoundingClientRect().right > clientWidth + 1)
      ?.outerHTML.slice(0, 120);
  });
  if (wide !== null) wrong.push(`scrolls sideways at 320: ${wide}`);
  return wrong;
}

async function look(page: Page, language: Language, who: Who, world: Partial<World>): Promise<void> {
  const problems: Record<string, string[]> = {};
  for (const [route, { as, at, leadsTo, status = 200 }] of Object.entries(ROUTES)) {
    if (!as.includes(who)) continue;
    await test.step(route, async () => {
      const address = at(complete(world));
      const answer = await page.goto(`/${language}${address}`, { waitUntil: 'domcontentloaded' });
      const wrong = answer?.status() === status ? [] : [`answers ${answer?.status()}`];
      const here = new URL(page.url()).pathname;
      const meant = leadsTo ? leadsTo.test(here) : here === `/${language}${address}`.split('?')[0];
      if (!meant) wrong.push(`leads to ${here}`);
      wrong.push(...(await wrongWith(page, language)));
      if (wrong.length > 0) problems[route] = wrong;
    });
  }
  expect(problems).toEqual({});
}

/** What a person does not need is never asked for: an address with it would be a mistake of the list. */
const complete = (world: Partial<World>): World => ({
  request: '-',
  result: '-',
  callDraft: '-',
  timeDraft: '-',
  case: '-',
  line: '-',
  doctor: '-',
  week: '-',
  complaint: '-',
  staffComplaint: '-',
  ...world,
});

const lastPart = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** A citizen with something in each corner of the cabinet. */
async function citizenWithHistory(page: Page, language: Language, testInfo: TestInfo): Promise<World> {
  const person = newcomer(testInfo.workerIndex, {
    surname: language === 'kk' ? 'Сапарова' : 'Воробьёва',
    givenName: language === 'kk' ? 'Назерке' : 'Мария',
    patronymic: '',
    born: language === 'kk' ? '1999-07-01' : '1987-03-19',
    sex: 'female',
  });
  await register(page, language, person);
  await inDatabase(testInfo, (client) =>
    client.query(
      `insert into attachment (id, person_id, clinic_id, since)
       select gen_random_uuid(), p.id, c.id, '2025-01-01' from person p, clinic c where p.iin = $1 and c.slug = 'almaty-1'`,
      [person.iin],
    ),
  );
  await page.goto(`/${language}/sign-in`);
  await signIn(page, language, person);
  await expect(page).toHaveURL(/\/cabinet$/);

  const visit = new Filing(page, language, 'almaty-2-337/2');
  await visit.begin('almaty-1');
  await visit.forWhom(new RegExp(person.surname));
  await visit.atClinic();
  await visit.answerAll({ reason: 'Көз', address: 'Алматы, Абай 10', phone: person.phone });
  const times = new Times(page, language);
  await times.open('otolaryngologist');
  await times.nextWeek();
  await times.take(language === 'kk' ? 0 : 1);
  await visit.send();
  await visit.number();
  const request = lastPart(page);

  await page.goto(`/${language}/cabinet/requests/${request}/complain`);
  await page.locator('input[name="about"]').first().check();
  await page.locator('[name="what"]').fill('Дәрігер кешікті');
  await page.locator('[name="demand"]').fill('Кешірім сұрауды сұраймын');
  await page.locator('main form button[type="submit"]').click();
  await expect(page).toHaveURL(/\/cabinet\/complaints\//);
  const complaint = lastPart(page);

  const call = new Filing(page, language, 'mangystau-302/1');
  await call.begin('aktau-1');
  await call.forWhom(new RegExp(person.surname));
  await call.atClinic();
  await call.answerAll({
    condition: 'Жөтел',
    'brief-information': 'Үш күн',
    address: 'Ақтау, 1-шағынаудан, 1-үй',
    phone: person.phone,
  });
  await call.goToSign();
  const callDraft = new URL(page.url()).pathname.split('/').at(-2) ?? '';

  const later = new Filing(page, language, 'eko-314-2015');
  await later.begin('oskemen-1');
  await later.forWhom(new RegExp(person.surname));
  await later.answerAll({ phone: person.phone });
  const timeDraft = new URL(page.url()).pathname.split('/').at(-2) ?? '';

  // A time for the page that asks whether to move.
  await page.goto(`/${language}/cabinet/requests/${request}/move`);
  if (!(await times.free.first().isVisible())) await times.nextWeek();
  await times.take(3);
  await expect(page).toHaveURL(/\/move\/confirm/);
  return complete({ request, result: 'appointment-certificate', callDraft, timeDraft, complaint });
}

/** A complaint taken at the counter, to which the head has written an answer that is not signed. */
async function writtenAnswer(
  registrar: Page,
  head: Page,
  language: Language,
  about: string,
): Promise<string> {
  await registrar.goto(`/${language}/staff/complaints/new/${about}`);
  await registrar.locator('input[name="about"]').first().check();
  await registrar.locator('[name="what"]').fill('Дәрігер кешікті');
  await registrar.locator('[name="demand"]').fill('Кешірім сұрауды сұраймын');
  await registrar.locator('main form button[type="submit"]').click();
  await expect(registrar).toHaveURL(/\?number=/);
  const number = new URL(registrar.url()).searchParams.get('number') ?? '';
  await head.goto(`/${language}/staff/complaints`);
  await head.getByRole('row').filter({ hasText: number }).getByRole('link').click();
  await head.locator('#answer-text').fill('Тексерілді');
  await head.locator('input[name="verdict"][value="rejected"]').check();
  await head.locator('form:has(#answer-text) button[type="submit"]').click();
  await expect(head).toHaveURL(/\/sign$/);
  return new URL(head.url()).pathname.split('/').at(-2) ?? '';
}

const caseOf = (clinic: string, testInfo: TestInfo) =>
  inDatabase(testInfo, async (client) => {
    const { rows } = await client.query<{ line: string; request: string }>(
      `select j.id as line, j.request_id as request from journal_entry j join clinic c on c.id = j.clinic_id
        where c.slug = $1 and j.journal = 'call-register' order by j.id limit 1`,
      [clinic],
    );
    return { case: rows[0]?.request ?? '-', line: rows[0]?.line ?? '-' };
  });

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.describe.configure({ mode: 'parallel', timeout: 180_000 });

    test('what anybody reaches is accessible, narrow enough and free of errors', async ({ enter, watch }) => {
      watch.expect(404);
      await look(await enter(null, { phone: false }), language, 'anybody', {});
    });

    test('what a citizen reaches is accessible, narrow enough and free of errors', async ({
      enter,
      watch,
    }, testInfo) => {
      watch.expect(404);
      const page = await enter(null, { phone: false });
      await look(page, language, 'citizen', await citizenWithHistory(page, language, testInfo));
    });

    test('what a registrar reaches is accessible, narrow enough and free of errors', async ({
      enter,
    }, testInfo) => {
      const page = await enter('aktau-1-registrar-2', { phone: false });
      await look(page, language, 'registrar', await caseOf('aktau-1', testInfo));
    });

    test('what a doctor reaches is accessible, narrow enough and free of errors', async ({
      enter,
    }, testInfo) => {
      const page = await enter('aktau-1-doctor-1', { phone: false });
      await look(page, language, 'doctor', await caseOf('aktau-1', testInfo));
    });

    test('what a head of a clinic reaches is accessible, narrow enough and free of errors', async ({
      enter,
    }, testInfo) => {
      const registrar = await enter('aktau-1-registrar-1', { phone: false });
      const page = await enter('aktau-1-head', { phone: false });
      const { case: about } = await caseOf('aktau-1', testInfo);
      await look(page, language, 'head', {
        staffComplaint: await writtenAnswer(registrar, page, language, about),
      });
    });

    test('what an administrator reaches is accessible, narrow enough and free of errors', async ({
      enter,
    }) => {
      const page = await enter('oskemen-1-administrator', { phone: false });
      const doctor = demoId('doctor', `oskemen-1-doctor-${language === 'kk' ? 1 : 2}`);
      await page.goto(`/${language}/admin/doctors/${doctor}/week/new`);
      await page.locator('[name=validFrom]').fill('2027-02-01');
      await page.locator('button[name=intent][value=preview]:not(.sr-only)').click();
      await expect(page).toHaveURL(/\/preview/);
      const week = new URL(page.url()).pathname.split('/').at(-2) ?? '';
      await look(page, language, 'administrator', { doctor, week });
    });

    test('who has no second factor yet sets it up on an accessible page', async ({ enter }) => {
      const page = await enter(null, { phone: false });
      await page.goto(`/${language}/staff/sign-in`);
      await signIn(page, language, demoAccount('almaty-5-registrar-2'));
      await expect(page).toHaveURL(/\/code$/);
      await look(page, language, 'newcomer', {});
    });
  });
}
