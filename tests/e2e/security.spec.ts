import type { TestInfo } from '@playwright/test';
import { inDatabase } from '@/tests/e2e/support/portal';
import { ROUTES } from '@/tests/e2e/support/routes';
import { expect, test } from '@/tests/e2e/support/test';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const WORLD = {
  request: NOBODY,
  result: 'appointment-certificate',
  callDraft: NOBODY,
  timeDraft: NOBODY,
  case: NOBODY,
  line: NOBODY,
  doctor: NOBODY,
  week: NOBODY,
  complaint: NOBODY,
  staffComplaint: NOBODY,
};

const pagesOf = (reached: (as: readonly string[]) => boolean) =>
  Object.values(ROUTES)
    .filter(({ as }) => reached(as))
    .map(({ at }) => `/ru${at(WORLD)}`);

/** A page that only some step leads to is tried where that step is. */
const closed = (as: readonly string[]) => as.length > 0 && !as.includes('anybody');
const ofStaff = (as: readonly string[]) => closed(as) && !as.includes('citizen');

/** A request at a clinic that was not filed by that person. */
const strangersRequest = (clinic: string, notOf: string, testInfo: TestInfo) =>
  inDatabase(testInfo, async (client) => {
    const { rows } = await client.query<{ id: string; number: string }>(
      `select r.id, r.number from request r join clinic c on c.id = r.clinic_id join person p on p.id = r.recipient_id
        where c.slug = $1 and p.surname <> $2 limit 1`,
      [clinic, notOf],
    );
    const [found] = rows;
    if (!found) throw new Error(`no request at ${clinic}`);
    return found;
  });

test('without a session every closed page leads to signing in and tells nothing', async ({ page }) => {
  for (const address of pagesOf(closed)) {
    const answer = await page.request.get(address);
    expect(new URL(answer.url()).pathname, address).toMatch(/\/sign-in$/);
    expect(answer.headers()['content-security-policy'], address).toContain("default-src 'self'");
  }
});

test('a session with one sign changed is no session', async ({ page, context, enter }) => {
  const own = await enter('kulash');
  await own.goto('/kk/cabinet');
  await expect(own).toHaveURL(/\/kk\/cabinet$/);
  const cookies = await own.context().cookies();
  await context.addCookies(
    cookies.map(({ value, ...cookie }) => {
      const middle = Math.floor(value.length / 2);
      const other = value[middle] === 'A' ? 'B' : 'A';
      return { ...cookie, value: `${value.slice(0, middle)}${other}${value.slice(middle + 1)}` };
    }),
  );
  await page.goto('/kk/cabinet');
  await expect(page).toHaveURL(/\/kk\/sign-in/);
  await page.goto('/kk/staff/queue');
  await expect(page).toHaveURL(/\/kk\/staff\/sign-in/);
});

test('a citizen reaches no page of the staff, and no request of another person', async ({
  enter,
  watch,
}, testInfo) => {
  watch.expect(404);
  const page = await enter('nurlan');
  for (const address of pagesOf(ofStaff)) {
    const answer = await page.request.get(address);
    const turnedAway = answer.status() === 404 || /\/sign-in$/.test(new URL(answer.url()).pathname);
    expect(turnedAway, `${address}: ${answer.status()} ${answer.url()}`).toBe(true);
  }
  const stranger = await strangersRequest('almaty-1', 'Сәрсенов', testInfo);
  for (const address of [
    `/kk/cabinet/requests/${stranger.id}`,
    `/kk/cabinet/requests/${stranger.id}/move`,
    `/kk/cabinet/requests/${stranger.id}/withdraw`,
    `/kk/cabinet/requests/${stranger.id}/results/appointment-certificate`,
    `/kk/cabinet/requests/${stranger.id}/calendar`,
    `/kk/apply/done/${stranger.id}`,
    `/kk/apply/draft/${NOBODY}/check`,
    `/kk/apply/draft/not-an-id/check`,
  ]) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).not.toContain(stranger.number);
  }
});

test('a registrar reaches no case of another clinic, and no page of an administrator', async ({
  enter,
  watch,
}, testInfo) => {
  watch.expect(404);
  const page = await enter('aktau-2-registrar-2');
  const stranger = await strangersRequest('almaty-1', '', testInfo);
  for (const address of [
    `/ru/staff/cases/${stranger.id}`,
    `/ru/staff/intake/done/${stranger.id}`,
    '/ru/admin',
    '/ru/admin/staff',
    '/ru/admin/audit',
  ]) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).not.toContain(stranger.number);
  }
  await page.goto(`/ru/staff/cases/${stranger.id}`);
  await expect(page.getByText(stranger.number)).toHaveCount(0);
});
