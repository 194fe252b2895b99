import type { Page, TestInfo } from '@playwright/test';
import { demoKey } from '@/tests/e2e/support/certificates';
import { Filing } from '@/tests/e2e/support/filing';
import { fillDate, signIn } from '@/tests/e2e/support/identity';
import { demoPerson, newcomer } from '@/tests/e2e/support/people';
import { inDatabase } from '@/tests/e2e/support/portal';
import { expect, test } from '@/tests/e2e/support/test';
import { Times } from '@/tests/e2e/support/times';

const KAZAKH_DIGIT_ROW = ['қ', '"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ'];

test('an IIN typed with the Kazakh layout on turns into digits, and a wrong digit is named @phone', async ({
  page,
}) => {
  const { iin } = demoPerson('olga');
  await page.goto('/kk/register');
  const box = page.getByLabel('ЖСН', { exact: true });
  await box.pressSequentially(Array.from(iin, (digit) => KAZAKH_DIGIT_ROW[Number(digit)]).join(''));
  await expect(box).toHaveValue(iin);

  const wrong = `${iin.slice(0, 11)}${(Number(iin.at(-1)) + 1) % 10}`;
  for (const [typed, said] of [
    [wrong, 'ЖСН-де қате бар'],
    [iin.slice(0, 11), 'ал сіз 11 цифр енгіздіңіз'],
    [`991332${iin.slice(6)}`, 'мұндай күн жоқ'],
    ['240340000013', 'ұйымның БСН-і'],
  ] as const) {
    await box.fill(typed);
    await page.getByRole('button', { name: 'Тіркелу' }).click();
    await expect(page.locator('main').getByRole('alert')).toContainText(said);
    await expect(box).toHaveValue(typed);
  }
});

/** Up to the page where one signs, for oneself. */
async function upToSigning(page: Page): Promise<Filing> {
  const call = new Filing(page, 'kk', 'mangystau-302/1');
  await call.begin('aktau-1');
  await call.forWhom(/Әйгерім/);
  await call.atClinic();
  await call.answer('condition', { condition: 'Жөтел', 'brief-information': 'Үш күн болды' });
  await call.answer('address', {});
  await call.answer('phone', {});
  await call.goToSign();
  return call;
}

test('each bad certificate is refused in words of its own, with the clause, and the draft stays', async ({
  enter,
}, testInfo) => {
  test.setTimeout(120_000);
  const page = await enter('aigerim');
  const call = await test.step('given a call that wants only a signature', () => upToSigning(page));

  await test.step('when the password of the key is wrong, then only that is said', async () => {
    await call.sign(demoKey('aigerim', testInfo), 'бұл емес');
    await expect(call.errors).toContainText('Құпиясөз');
  });

  const answers = new Set<string>();
  for (const [kind, clause] of [
    ['aigerim-expired', /9\.\d/],
    ['aigerim-revoked', /9\.\d/],
    ['aigerim-authentication-only', /9\.\d/],
    ['aigerim-foreign-root', /9\.\d/],
    ['aigerim-someone-else', /9\.\d/],
    ['sergei', /9\.\d/],
  ] as const) {
    await test.step(`when the key is ${kind}, then it is refused by its clause`, async () => {
      await call.sign(demoKey(kind, testInfo));
      await expect(call.refusal).toBeVisible();
      await expect(call.refusal.locator('cite')).toContainText(clause);
      answers.add((await call.refusal.locator('p').nth(1).textContent()) ?? '');
      await page.reload();
    });
  }
  await test.step('then the reasons differ, but for the two strangers', () => {
    expect([...answers]).toHaveLength(5);
  });

  const filed = () =>
    inDatabase(testInfo, async (client) => {
      const { rows } = await client.query<{ number: string }>(
        `select number from request where channel = 'portal'
            and recipient_id = (select id from person where iin = $1) order by filed_at desc`,
        [demoPerson('aigerim').iin],
      );
      return rows.map(({ number }) => number);
    });
  const before = await filed();
  const number =
    await test.step('when the right key comes at last, pressed twice, then one request is made', async () => {
      await page.getByLabel('Кілт файлы (.p12)').setInputFiles(demoKey('aigerim', testInfo));
      await page.getByLabel('Кілттің құпиясөзі').fill('demo-2026');
      await page.getByRole('button', { name: 'Қол қойып, жіберу' }).dblclick();
      const given = await call.number();
      expect(await filed()).toEqual([given, ...before]);
      return given;
    });

  await test.step('when she goes back and signs once more, then it is still that one request', async () => {
    await page.goBack();
    await call.sign(demoKey('aigerim', testInfo));
    expect(await call.number()).toBe(number);
    expect(await filed()).toEqual([number, ...before]);
  });
});

const expireHold = (iin: string, testInfo: TestInfo) =>
  inDatabase(testInfo, async (client) => {
    const { rowCount } = await client.query(
      `update booking set held_until = held_until - interval '10 minutes'
        where state = 'held' and person_id = (select id from person where iin = $1)`,
      [iin],
    );
    expect(rowCount).toBe(1);
  });

test('a hold that ran out costs only the time: the answers stay and near times are offered', async ({
  enter,
}, testInfo) => {
  const page = await enter('dauren');
  const visit = new Filing(page, 'ru', 'almaty-2-337/2');
  const times = new Times(page, 'ru');
  await test.step('given a time held for the father', async () => {
    await visit.begin('almaty-1');
    await visit.forWhom(/Для себя/);
    await visit.atClinic();
    await visit.answerAll();
    await times.open('surgeon');
    await times.take(3);
    await visit.title('check');
    await expect(page.getByRole('timer').or(page.locator('.e-countdown')).first()).toBeVisible();
  });
  await test.step('when he sends it after the five minutes', async () => {
    await expireHold(demoPerson('dauren').iin, testInfo);
    await visit.send();
  });
  await test.step('then he is told so and takes another', async () => {
    await expect(page).toHaveURL(/lost=1/);
    await expect(visit.refusal).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ближайшее свободное время' })).toBeVisible();
    await times.take(0);
    await visit.send();
    await visit.number();
  });
});

test.describe('without JavaScript', () => {
  test('one registers, answers a call up to the signature, and is told why a signature needs a script', async ({
    enter,
    watch,
  }, testInfo) => {
    const person = newcomer(testInfo.workerIndex, {
      surname: 'Қожабеков',
      givenName: 'Ерлан',
      patronymic: 'Маратұлы',
      born: '1980-10-10',
      sex: 'male',
    });
    watch.keepOutOfAddresses(person.surname);
    const page = await enter(null, { javaScriptEnabled: false });
    await test.step('when he registers and signs in', async () => {
      await page.goto('/kk/register');
      await page.getByLabel('ЖСН', { exact: true }).fill(person.iin);
      await page.getByRole('button', { name: 'Тіркелу' }).click();
      await expect(page.getByLabel('ЖСН', { exact: true })).toHaveValue(person.iin);
      await fillDate(page, 'birthDate', person.born);
      await page.getByLabel('Тегі', { exact: true }).fill(person.surname);
      await page.getByLabel('Аты', { exact: true }).fill(person.givenName);
      await page.getByLabel('Телефон', { exact: true }).fill(person.phone);
      await page.getByLabel('Құпиясөз ойлап табыңыз').fill(person.password);
      await page.getByRole('button', { name: 'Тіркелу' }).click();
      await page.goto('/kk/sign-in');
      await signIn(page, 'kk', person);
      await expect(page).toHaveURL(/\/kk\/cabinet/);
    });
    await test.step('and answers the questions of a call', async () => {
      const call = new Filing(page, 'kk', 'mangystau-302/1');
      await call.begin('aktau-2');
      await call.forWhom(/Ерлан/);
      await call.atClinic();
      await call.answer('condition', { condition: 'Белі ауырады' });
      await expect(call.errors).toBeVisible();
      await expect(call.field('condition')).toHaveValue('Белі ауырады');
      await call.answer('condition', { 'brief-information': 'Таңертең басталды' });
      await call.answer('address', { address: 'Ақтау қаласы, 26-шағынаудан, 3-үй' });
      await call.answer('phone', {});
      await call.goToSign();
    });
    await test.step('then the page says what else he can do', async () => {
      // Under the protocol's switch Chromium does not draw <noscript>: its words are read from the page's source.
      const source = await page.content();
      expect(source).toContain('Компьютердегі кілтпен қол қою үшін JavaScript керек');
      expect(source).toContain('+7 729 230 10 03');
      await expect(page.getByRole('button', { name: 'Қол қойып, жіберу' })).toBeHidden();
    });
  });

  test('an appointment in Almaty is made to the end, for it wants no signature', async ({ enter }) => {
    const page = await enter('dauren', { javaScriptEnabled: false });
    const visit = new Filing(page, 'kk', 'almaty-2-337/2');
    const times = new Times(page, 'kk');
    await visit.begin('almaty-1');
    await visit.forWhom(/Мадина/);
    await visit.atClinic();
    await visit.answerAll();
    await times.open('district-paediatrician');
    await times.take(5);
    await visit.send();
    await visit.number();
  });
});

test('texts that are no text are refused, and nothing of them is stored', async ({ enter, watch }) => {
  watch.expect(400, 413, 422);
  const page = await enter('gulnar');
  const call = new Filing(page, 'ru', 'mangystau-302/1');
  await call.begin('aktau-2');
  await call.forWhom(/Гүлнар/);
  await call.atClinic();
  for (const [bad, said] of [
    ['<script>alert(1)</script>', 'HTML'],
    ['кашель 😷', 'эмодзи'],
    ['abc\u202Ecba', 'слева направо'],
    ['a'.repeat(5000), 'не длиннее 300'],
  ] as const) {
    await call.field('condition').fill(bad);
    await call.field('brief-information').fill('Обычный текст');
    await call.continue();
    await expect(call.errors).toContainText(said);
    await expect(call.field('condition')).toHaveValue(bad);
  }
});

test('what is typed while the network is away stays on the page and is saved when it is back', async ({
  enter,
}) => {
  const page = await enter('nurlan');
  const call = new Filing(page, 'kk', 'mangystau-302/1');
  await call.begin('aktau-1');
  await call.forWhom(/Өзім/);
  await call.atClinic();
  await call.title('condition');
  await page.context().setOffline(true);
  await call.field('condition').fill('Басы айналады');
  await expect(page.getByRole('status').filter({ hasText: 'желі жоқ' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: /^Сақталды$/ })).toBeVisible();
  await page.reload();
  await expect(call.field('condition')).toHaveValue('Басы айналады');
});
