import { issueKey } from '@/tests/e2e/support/certificates';
import { Filing } from '@/tests/e2e/support/filing';
import { fillDate, register, signIn } from '@/tests/e2e/support/identity';
import { newcomer } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';

test('a mother calls a doctor to her child in Kazakh on a phone, and the clinic answers in time @phone-only', async ({
  page,
  enter,
  watch,
}, testInfo) => {
  test.setTimeout(120_000);
  const mother = newcomer(testInfo.workerIndex, {
    surname: 'Байтемірова',
    givenName: 'Жансая',
    patronymic: 'Нұрланқызы',
    born: '1991-12-05',
    sex: 'female',
  });
  const child = newcomer(testInfo.workerIndex, {
    surname: 'Байтемірова',
    givenName: 'Томирис',
    patronymic: 'Серікқызы',
    born: '2021-04-18',
    sex: 'female',
  });
  watch.keepOutOfAddresses(mother.surname, child.givenName);
  const call = new Filing(page, 'kk', 'mangystau-302/1');

  await test.step('given a mother who has registered and named her child', async () => {
    await page.goto('/kk');
    await page.getByRole('link', { name: 'Дәрігерді үйге шақыру' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Дәрігерді үйге шақыру' })).toBeVisible();
    await register(page, 'kk', mother);
    await page.goto('/kk/sign-in?back=/kk/cabinet/family/child');
    await signIn(page, 'kk', mother);
    await page.getByRole('radio', { name: 'Ата-анасымын' }).check();
    await page.getByLabel('Баланың ЖСН-і').fill(child.iin);
    await page.getByLabel('Тегі').fill(child.surname);
    await page.getByLabel('Аты', { exact: true }).fill(child.givenName);
    await page.getByLabel('Құжаттың нөмірі').fill('АҚ 0551234');
    await fillDate(page, 'documentDate', '2021-04-26');
    await page.getByRole('button', { name: 'Бала қосу' }).click();
    await expect(page).toHaveURL(/\/kk\/cabinet\/family/);
  });

  await test.step('when she asks the polyclinic of Aktau for a doctor to the child', async () => {
    await call.begin('aktau-1');
    await call.forWhom(/Томирис/);
    await call.atClinic();
  });

  await test.step('and leaves a question open, then it says which one and keeps what she typed', async () => {
    await call.answer('condition', { condition: 'Қызуы 39,2, тұра алмайды' });
    await expect(call.errors).toContainText('Ауру немесе жазатайым оқиға туралы қысқаша');
    await expect(call.field('condition')).toHaveValue('Қызуы 39,2, тұра алмайды');
  });

  await test.step('when she types on, then it is saved as typed and goes on in another browser', async () => {
    await call.field('brief-information').fill('Кеше кешке басталды, парацетамол берілді');
    await expect(page.getByRole('status').filter({ hasText: 'Сақталды' })).toBeVisible();
    const elsewhere = await enter(null);
    await elsewhere.goto('/kk/sign-in?back=/kk/apply/mangystau-302/1');
    await signIn(elsewhere, 'kk', mother);
    await elsewhere.getByRole('link', { name: /^Жалғастыру/ }).click();
    const there = new Filing(elsewhere, 'kk', 'mangystau-302/1');
    await there.title('address');
    await elsewhere.getByRole('link', { name: 'Артқа' }).click();
    await expect(there.field('brief-information')).toHaveValue(/парацетамол берілді$/);
    await page.reload();
    await expect(call.field('brief-information')).toHaveValue(/парацетамол берілді$/);
  });

  await test.step('and answers the rest', async () => {
    await call.continue();
    await call.answer('address', { address: 'Ақтау қаласы, 14-шағынаудан, 27-үй, 61-пәтер' });
    await call.answer('phone', { phone: '+7 701 555 01 27' });
  });

  await test.step('then the check page shows it all and by when the clinic must answer', async () => {
    await call.title('check');
    await expect(page.getByText('Қызуы 39,2, тұра алмайды')).toBeVisible();
    await expect(page.getByText(/жауапты .* беруге тиіс/)).toBeVisible();
  });

  const number =
    await test.step('when she signs with her own key, then she gets a number and a deadline', async () => {
      await call.goToSign();
      await call.sign(await issueKey(mother, testInfo));
      const given = await call.number();
      await expect(page.getByText(/Ақтау № 1 қалалық емханасы .* жауап беруге тиіс/)).toBeVisible();
      return given;
    });
  expect(number).toMatch(/^[0-9A-Z-]{6,14}$/);
});
