import type { TestInfo } from '@playwright/test';
import { issueKey } from '@/tests/e2e/support/certificates';
import { Desk } from '@/tests/e2e/support/desk';
import { Filing } from '@/tests/e2e/support/filing';
import { fillDate, register, signIn } from '@/tests/e2e/support/identity';
import { newcomer } from '@/tests/e2e/support/people';
import { inDatabase } from '@/tests/e2e/support/portal';
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
  const home = `Ақтау қаласы, 14-шағынаудан, 27-үй, ${child.iin.slice(7, 11)}-пәтер`;
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
    await call.answer('address', { address: home });
    await call.answer('phone', { phone: '+7 701 555 01 27' });
  });

  await test.step('then the check page shows it all and by when the clinic must answer', async () => {
    await call.title('check');
    await expect(page.getByText('Қызуы 39,2, тұра алмайды')).toBeVisible();
    await expect(page.getByText(/жауапты .* беруге тиіс/)).toBeVisible();
  });

  const desk = new Desk(await enter('aktau-1-registrar-1', { phone: false }), 'kk');
  await test.step('given a registrar at the queue', async () => {
    await desk.openQueue();
  });

  let number = '';
  await test.step('when she signs with her own key, then she gets a number and a deadline', async () => {
    await call.goToSign();
    await call.sign(await issueKey(mother, testInfo));
    number = await call.number();
    await expect(page.getByText(/Ақтау № 1 қалалық емханасы .* жауап беруге тиіс/)).toBeVisible();
  });

  await test.step('then the registrar sees it come without reloading, and takes it', async () => {
    await desk.showNew();
    await desk.take(number);
    await expect(desk.case).toContainText(child.surname);
    await expect(desk.case).toContainText('Қызуы 39,2, тұра алмайды');
  });

  let visit = '';
  await test.step('when the registrar answers with a time of the paediatrician', async () => {
    visit = (await desk.chooseTime('Әбілова')).slice(-5);
    await desk.answer();
    await expect(desk.case.getByText('Жазылды', { exact: false }).first()).toBeVisible();
  });

  await test.step('then the mother reads when the doctor comes, and has a message', async () => {
    await page.goto('/kk/cabinet');
    await expect(page.getByRole('listitem').filter({ hasText: number })).toContainText(visit);
    await page.goto('/kk/messages');
    await expect(page.getByRole('main').getByText(number).first()).toBeVisible();
    await expect(page.getByRole('main').getByText(visit).first()).toBeVisible();
  });

  await test.step('when the hour of the visit has come, then the doctor records it on a phone', async () => {
    await visitBegins(number, testInfo);
    const corridor = await enter('aktau-1-doctor-3', { phone: true });
    await corridor.goto('/kk/staff/day-sheet');
    const line = corridor.getByRole('row').filter({ hasText: home });
    await expect(line).toContainText(child.surname);
    await expect(line.getByRole('link', { name: /701 555 01 27/ })).toBeVisible();
    await line.getByRole('button').first().click();
    await expect(line.getByRole('button')).toHaveCount(0);
  });

  await test.step('then the case is over for the mother too', async () => {
    await page.goto('/kk/cabinet');
    await expect(page.getByRole('region', { name: 'Бұрынғы өтініштер' }).getByText(number)).toBeVisible();
  });
});

/** The hour that was promised comes: a visit cannot be recorded before. */
const visitBegins = (number: string, testInfo: TestInfo) =>
  inDatabase(testInfo, async (client) => {
    const { rowCount } = await client.query(
      `update booking b set starts_at = midnight + interval '7 hours', ends_at = midnight + interval '7 hours 20 minutes'
         from (select id, date_trunc('day', starts_at at time zone 'Asia/Almaty') at time zone 'Asia/Almaty' as midnight
                 from booking) of
        where of.id = b.id and b.state = 'booked' and b.request_id = (select id from request where number = $1)`,
      [number],
    );
    expect(rowCount).toBe(1);
  });
