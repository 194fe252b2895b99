import { fillDate, register, signIn } from '@/tests/e2e/support/identity';
import { demoAccount, newcomer } from '@/tests/e2e/support/people';
import { secondFactor } from '@/tests/e2e/support/second-factor';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

test('a newcomer registers in Kazakh and signs in with IIN and password @phone', async ({
  page,
  watch,
}, testInfo) => {
  const person = newcomer(testInfo.workerIndex, {
    surname: 'Ақжолова',
    givenName: 'Меруерт',
    patronymic: 'Сәкенқызы',
    born: '1994-02-27',
    sex: 'female',
  });
  watch.keepOutOfAddresses(person.surname);

  await test.step('when she registers', async () => {
    await register(page, 'kk', person);
  });
  await test.step('and signs in', async () => {
    await page.getByRole('link', { name: 'Кіру', exact: true }).last().click();
    await signIn(page, 'kk', person);
  });
  await test.step('then she stands in her cabinet', async () => {
    await expect(page).toHaveURL(/\/kk\/cabinet$/);
  });
});

test('the session cookie is out of reach of scripts and of other sites', async ({ page, context }) => {
  await page.goto('/ru/sign-in');
  await signIn(page, 'ru', demoAccount('olga'));
  await expect(page).toHaveURL(/\/ru\/cabinet$/);
  const cookies = await context.cookies();
  const session = cookies.filter(({ name }) => /session/.test(name));
  expect(session.length).toBeGreaterThan(0);
  for (const cookie of session) {
    expect(cookie.httpOnly, cookie.name).toBe(true);
    expect(['Lax', 'Strict'], cookie.name).toContain(cookie.sameSite);
  }
  expect(await page.evaluate(() => document.cookie)).not.toContain('session');
});

test('a registrar shows a one-time code before the desk opens', async ({ page }, testInfo) => {
  const account = demoAccount('aktau-2-registrar-2');
  const t = await words('ru', 'identity');
  await test.step('given the right password', async () => {
    await page.goto('/ru/staff/sign-in');
    await signIn(page, 'ru', account);
    await expect(page.getByRole('heading', { level: 1, name: t('code.title') })).toBeVisible();
  });
  await test.step('when the desk is tried without the code, then the code is asked for', async () => {
    await page.goto('/ru/desk');
    await expect(page).toHaveURL(/\/ru\/staff\/sign-in\/code/);
  });
  await test.step('when a wrong code is given, then it says so', async () => {
    await page.getByLabel(t('code.label')).fill('000000');
    await page.locator('main').getByRole('button').last().click();
    await expect(page.locator('main').getByRole('alert')).toContainText('Код');
  });
  await test.step('when the right one is given, then the desk opens', async () => {
    await page.getByLabel(t('code.label')).fill(secondFactor(account.totp ?? '', testInfo));
    await page.locator('main').getByRole('button').last().click();
    await expect(page).toHaveURL(/\/ru\/(desk|staff\/queue)/);
  });
});

test('unknown person and wrong password get the same answer, and nothing typed is lost but the password', async ({
  page,
}, testInfo) => {
  const stranger = newcomer(testInfo.workerIndex, {
    surname: 'Жоқов',
    givenName: 'Жоқ',
    patronymic: '',
    born: '1971-06-13',
    sex: 'male',
  });
  const answers: string[] = [];
  for (const iin of [stranger.iin, demoAccount('gulnar').iin]) {
    await page.goto('/kk/sign-in');
    await signIn(page, 'kk', { iin, password: 'бұл құпиясөз емес' });
    answers.push((await page.locator('main').getByRole('alert').textContent()) ?? '');
    await expect(page.getByLabel('ЖСН')).toHaveValue(iin);
    await expect(page.getByLabel('Құпиясөз')).toHaveValue('');
  }
  expect(answers[0]).toBe(answers[1]);
});

test('a device that is not known can be signed out from another one', async ({ enter }) => {
  const [here, elsewhere] = await Promise.all([enter(null), enter(null)]);
  for (const page of [here, elsewhere]) {
    await page.goto('/ru/sign-in');
    await signIn(page, 'ru', demoAccount('erasyl'));
    await expect(page).toHaveURL(/\/ru\/cabinet$/);
  }
  await here.goto('/ru/cabinet/sessions');
  await here.getByRole('button', { name: 'Завершить все остальные' }).click();
  await expect(here.getByText('Все остальные сеансы завершены')).toBeVisible();
  await elsewhere.goto('/ru/cabinet');
  await expect(elsewhere).toHaveURL(/\/ru\/sign-in/);
});

test('a power of attorney counts only after the person agrees in the cabinet', async ({ enter }) => {
  const [asks, agrees] = [await enter('kulash'), await enter('sergei')];
  await test.step('when somebody says that they have it', async () => {
    await asks.goto('/kk/cabinet/family/power-of-attorney');
    await asks.getByLabel('Сенімхат берген адамның ЖСН-і').fill(demoAccount('sergei').iin);
    await asks.getByLabel('Сенімхаттың нөмірі').fill('7-1204');
    await fillDate(asks, 'documentDate', '2026-10-05');
    await asks.getByRole('button', { name: 'Сұрау жіберу' }).click();
    await expect(asks.getByRole('status').first()).toContainText('Сұрау қабылданды');
  });
  await test.step('then the portal offers nothing on their behalf yet', async () => {
    await asks.goto('/kk/apply/eko-314-2015?clinic=oskemen-1');
    await expect(asks.getByRole('radio')).toHaveCount(1);
  });
  await test.step('when the person agrees, then it does', async () => {
    await agrees.goto('/ru/cabinet/family');
    await agrees.locator('main').getByRole('button').first().click();
    await expect(agrees.getByRole('status').first()).toBeVisible();
    await asks.reload();
    await expect(asks.getByRole('radio')).toHaveCount(2);
  });
});
