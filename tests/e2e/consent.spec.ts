import type { Page } from '@playwright/test';
import { expectAccessible } from '@/tests/e2e/support/accessible';
import { Filing } from '@/tests/e2e/support/filing';
import { demoPerson } from '@/tests/e2e/support/people';
import { inDatabase } from '@/tests/e2e/support/portal';
import { playPhone } from '@/tests/e2e/support/practice-phone';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const PURPOSE = 'Балабақшаға жұмысқа орналасу үшін';

/** Asks about somebody and answers with the number of the request. */
async function ask(page: Page, key: string): Promise<string> {
  const { iin, surname, givenName } = demoPerson(key);
  const filing = new Filing(page, 'kk', 'moh-dsm-49-2020/1');
  await page.goto('/kk/apply/moh-dsm-49-2020/1?clinic=aktau-tb');
  await filing.forWhom('Басқа адам');
  await filing.atClinic();
  await filing.answerAll({
    'subject-iin': iin,
    'subject-surname': surname,
    'subject-given-name': givenName,
    purpose: PURPOSE,
  });
  await filing.send();
  return filing.number();
}

test('a person is asked for consent, sees who asks and what for, agrees in the cabinet and takes it back, in Kazakh', async ({
  enter,
  watch,
}) => {
  test.setTimeout(150_000);
  watch.expect(404);
  watch.keepOutOfAddresses(demoPerson('bolat').surname, demoPerson('bolat').iin);
  const [asker, subject] = await Promise.all([enter('marzhan'), enter('bolat', { phone: true })]);
  const main = subject.locator('main');

  const number = await test.step('given somebody asks about him, with his consent', () =>
    ask(asker, 'bolat'));

  await test.step('when he opens his messages and his consents, then no service is named', async () => {
    await expect(async () => {
      await subject.goto('/kk/messages');
      await expect(main.getByText(/Сізден келісім сұралып жатыр/).first()).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(main).not.toContainText(/туберкулез/i);
    await subject.goto('/kk/cabinet/consents');
    await expect(main.getByText('Тілеубаева Маржан Қайратқызы', { exact: false }).first()).toBeVisible();
    await expect(main).not.toContainText(/туберкулез|фтизио/i);
    await expectAccessible(subject);
  });

  await test.step('and on its own page all that a consent rests on', async () => {
    await main.getByRole('link', { name: 'Қарау және жауап беру' }).first().click();
    await expect(main).toContainText(PURPOSE);
    await expect(main).toContainText(number);
    await expect(main).toContainText('Мәлімет берудің 30 минуты сіз келіскен сәттен басталады.');
    await expect(main.getByRole('link', { name: 'Бұл беттен тез шығу' })).toBeVisible();
    await expect(subject).toHaveTitle(/^Келісімдер/);
    await expectAccessible(subject);
  });

  await test.step('when he agrees, then whoever asked can read the answer', async () => {
    await main.getByRole('button', { name: 'Келісемін', exact: true }).click();
    await expect(main.getByRole('status').first()).toContainText('Келісім берілді');
    await asker.goto('/kk/cabinet');
    await asker
      .locator('main')
      .getByRole('listitem')
      .filter({ hasText: number })
      .getByRole('link')
      .first()
      .click();
    await expect(asker.locator('main')).toContainText('Тұрмайды');
  });

  await test.step('when he takes it back, then the request is shown to whoever asked no more', async () => {
    const request = asker.url();
    await main.getByText('Келісімді қайтарып алу').first().click();
    await main.getByRole('button', { name: 'Келісімді қайтарып алу' }).click();
    await expect(main.getByRole('status').first()).toContainText('Келісім қайтарып алынды');
    expect((await asker.goto(request))?.status()).toBe(404);
    await asker.goto('/kk/cabinet/consents');
    await expect(asker.locator('main')).toContainText('Қайтарып алынды');
  });
});

test('somebody without a cabinet answers by a code sent to the phone, without JavaScript, in Kazakh', async ({
  enter,
}) => {
  test.setTimeout(150_000);
  const [asker, person] = await Promise.all([enter('marzhan'), enter(null, { javaScriptEnabled: false })]);
  const main = person.locator('main');
  const number = await test.step('given somebody asks about her', () => ask(asker, 'ulbosyn'));
  await asker.goto('/kk/cabinet/consents');
  await expect(asker.locator('main')).toContainText(number);

  const reference = await test.step('and the message to her phone has the number of the consent', () =>
    inDatabase(test.info(), async (client) => {
      const found = await client.query('select reference from consent where number = $1', [number]);
      return String(found.rows[0]?.reference);
    }));

  await test.step('when she types a number of nobody, then she is told no more than with her own', async () => {
    await person.goto('/kk/consent');
    await main.getByLabel('Келісім нөмірі').fill('3333-333X');
    await main.getByRole('button', { name: 'Код жіберу' }).click();
    await expect(main.locator('.e-error-summary')).toBeVisible();
    await main.getByLabel('Келісім нөмірі').fill(reference.toLowerCase());
    await main.getByRole('button', { name: 'Код жіберу' }).click();
    await expect(main.getByRole('heading', { level: 1, name: 'Кодты жазыңыз' })).toBeVisible();
  });

  await test.step('and with the code from the text message she reads the question and declines', async () => {
    const phone = await person.context().newPage();
    await phone.goto('/kk/demo/phone');
    const text = await phone
      .locator('main')
      .getByText(/Емхана: келісімге жауап беру коды/)
      .first()
      .textContent();
    await phone.close();
    const code = /\d{6}/.exec(text ?? '')?.[0] ?? '';
    await main.getByLabel('SMS-тегі код').fill(code === '000000' ? '000001' : '000000');
    await main.getByRole('button', { name: 'Жалғастыру' }).click();
    await expect(main.locator('.e-error-summary')).toContainText('Код қате');
    await main.getByLabel('SMS-тегі код').fill(code);
    await main.getByRole('button', { name: 'Жалғастыру' }).click();
    await expect(main).toContainText(PURPOSE);
    expect(person.url()).toMatch(/\/kk\/consent$/);
    await main.getByRole('button', { name: 'Келіспеймін' }).click();
    await expect(main.getByRole('status').first()).toContainText('Келісім берілмеді');
  });

  await test.step('then whoever asked is refused for want of consent, and nothing is shown', async () => {
    await asker.goto('/kk/cabinet');
    const card = asker.locator('main').getByRole('listitem').filter({ hasText: number });
    await expect(card).toContainText('Бас тартылды');
    await card.getByRole('link').first().click();
    await expect(asker.locator('main')).toContainText('келісім бермеді');
  });
});

test('a yes is signed by the phone, by the QR code, in Russian', async ({ enter }) => {
  test.setTimeout(150_000);
  const [asker, subject] = await Promise.all([enter('marzhan'), enter('bolat', { phone: false })]);
  const means = await words('ru', 'means');
  const number = await ask(asker, 'bolat');
  const main = subject.locator('main');
  const consent = await inDatabase(test.info(), async (client) => {
    const found = await client.query('select id from consent where number = $1', [number]);
    return String(found.rows[0]?.id);
  });
  await subject.goto('/ru/cabinet/consents');
  await subject.goto(`/ru/cabinet/consents/${consent}/sign`);
  await main.getByRole('link', { name: means('phone.name') }).click();
  await expectAccessible(subject);
  await main.getByRole('button', { name: means('phone.show') }).click();
  const phone = await playPhone(subject, 'ru', 'bolat.p12');
  await expect(phone.getByText(means('emulator.done'))).toBeVisible();
  await expect(main.getByRole('status').first()).toContainText('Согласие дано');
});

test('a private page is left at once by the button and by Escape three times', async ({ enter }) => {
  const page = await enter('marzhan');
  await page.route(/google/, (route) => route.fulfill({ body: 'ауа райы', contentType: 'text/plain' }));
  await page.goto('/kk/cabinet');
  await page.goto('/kk/apply/moh-dsm-49-2020/2?clinic=aktau-mental-health');
  await expect(page.getByRole('link', { name: 'Бұл беттен тез шығу' })).toBeVisible();
  await expect(page).not.toHaveTitle(/психик/i);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/google/);
  await page.goBack();
  await expect(page).toHaveURL(/\/kk\/cabinet$/);
});
