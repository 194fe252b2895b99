import { Desk } from '@/tests/e2e/support/desk';
import { tabTo } from '@/tests/e2e/support/keyboard';
import { demoPerson } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';

const REASON = 'Второй день температура 38,5, слабость';

test('a call by phone is taken, answered and written down with the keyboard alone, in Russian', async ({
  enter,
}) => {
  const page = await enter('almaty-1-registrar-1', { phone: false });
  const { keyboard } = page;
  const main = page.locator('main');
  const caller = demoPerson('elena');

  await test.step('given a registrar at the queue, when the phone rings, then one key opens a new call', async () => {
    await new Desk(page, 'ru').openQueue();
    await page.locator('body').press('n');
    await expect(page.getByRole('heading', { level: 1, name: 'Новое обращение' })).toBeVisible();
  });

  await test.step('when it is said to be a phone call, then its own clock runs', async () => {
    const byPhone = page.getByRole('link', { name: /телефон/i });
    await tabTo(page, byPhone, 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page).toHaveURL(/channel=phone/);
    await expect(page.getByRole('timer')).toContainText(/На ответ осталось: 9:\d\d/);
  });

  await test.step('when the IIN is typed with the Kazakh layout on, then the person is found', async () => {
    await tabTo(page, page.getByLabel('ИИН, ФИО или телефон'));
    await keyboard.type(caller.iin.replaceAll('0', 'қ').replaceAll('9', 'ұ'));
    await keyboard.press('Enter');
    const found = main.getByRole('link', { name: /Ким Елена/ });
    const card = main.getByText('Прикреплён к этой поликлинике');
    await expect(found.or(card)).toBeVisible();
    if (await found.isVisible()) {
      await tabTo(page, found);
      await keyboard.press('Enter');
    }
    await expect(card).toBeVisible();
  });

  await test.step('when the reason is written and the first free time taken', async () => {
    const reason = page.getByLabel('Причина вызова');
    await tabTo(page, reason);
    await keyboard.type(REASON);
    await tabTo(page, page.getByRole('radio').and(page.locator('[name=time]')).first());
    await tabTo(page, page.getByRole('button', { name: 'Зарегистрировать и ответить' }));
    await keyboard.press('Enter');
  });

  let number = '';
  await test.step('then the words to say stand there in Russian and in Kazakh, with the number', async () => {
    await expect(page).toHaveURL(/\/intake\/done\//);
    await expect(page.locator('.e-say[lang=ru]')).toContainText('придёт сегодня в');
    await expect(page.locator('.e-say[lang=kk]')).toBeVisible();
    number = (await main.locator('.e-figures').first().textContent()) ?? '';
    expect(number).toMatch(/^[0-9A-Z-]{6,14}$/);
  });

  await test.step('and the case says that it was answered within the ten minutes of the act', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Открыть обращение' }));
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: number })).toBeVisible();
    await expect(main.getByText('с опозданием')).toHaveCount(0);
    await expect(main).toContainText(REASON);
  });

  await test.step('and the journal of calls has its line, ready to print', async () => {
    await page.goto('/ru/staff/journals');
    await tabTo(page, main.getByRole('link', { name: /вызов/i }).first());
    await keyboard.press('Enter');
    const line = page.getByRole('row').filter({ hasText: number });
    await expect(line).toContainText('Ким');
    await expect(line).toContainText(REASON);
    await page.emulateMedia({ media: 'print' });
    await expect(line).toBeVisible();
    await expect(page.getByRole('link', { name: 'Очередь' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Печать' })).toBeHidden();
    await page.emulateMedia({ media: null });
  });
});

test('two registrars reach for one call: one has it, the other reads who and when', async ({ enter }) => {
  const [first, second] = await Promise.all([
    enter('aktau-2-registrar-1', { phone: false }),
    enter('aktau-2-head', { phone: false }),
  ]);
  const desk = new Desk(first, 'kk');
  const late = new Desk(second, 'kk');
  await test.step('given both at the queue', async () => {
    await Promise.all([desk.openQueue(), late.openQueue()]);
  });
  const take = desk.page.getByRole('button', { name: 'Алу', exact: true }).first();
  const row = desk.page.getByRole('row').filter({ has: take });
  const number = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await row.first().textContent()) ?? '')?.[0] ?? '';
  await test.step('when one takes it', async () => {
    await desk.take(number);
  });
  await test.step('then the other sees whose it is, without reloading', async () => {
    await expect(late.row(number)).toContainText('Өтегенова');
  });
});
