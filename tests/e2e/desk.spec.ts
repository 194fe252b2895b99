import { Desk } from '@/tests/e2e/support/desk';
import { demoPerson } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';

test('a registrar finds a request by name in either spelling, by IIN and by phone, and no address tells whom', async ({
  enter,
}) => {
  const page = await enter('aktau-1-registrar-2', { phone: false });
  const desk = new Desk(page, 'kk');
  const { iin, phone } = demoPerson('aigerim');
  await desk.openQueue();
  for (const words of ['Сәрсенова Әйгерім', 'сарсенова айгерим', iin, (phone ?? '').replace('+7', '8')]) {
    await page.getByRole('searchbox').or(page.locator('[name=query]')).first().fill(words);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table', { name: 'Табылған өтініштер' }), words).toBeVisible();
    await expect(desk.row('Сәрсенова').first(), words).toBeVisible();
  }
});

test('filters of the queue stay in the address', async ({ enter }) => {
  const page = await enter('almaty-1-registrar-1', { phone: false });
  await new Desk(page, 'ru').openQueue();
  await page.getByLabel('Услуга').selectOption('doctor-home-call');
  await expect(page).toHaveURL(/service=doctor-home-call/);
  await page.reload();
  await expect(page.getByLabel('Услуга')).toHaveValue('doctor-home-call');
});

test('what one took can be given back, with keys alone', async ({ enter }) => {
  const page = await enter('oskemen-1-registrar-1', { phone: false });
  const desk = new Desk(page, 'ru');
  await desk.openQueue();
  const free = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: 'Взять', exact: true }) })
    .first();
  const number = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await free.textContent()) ?? '')?.[0] ?? '';
  await free.getByRole('link').first().focus();
  await page.keyboard.press('t');
  await expect(desk.case).toContainText('Обращение у вас');
  await page.keyboard.press('r');
  await expect(desk.case).toContainText('Обращение вернулось в очередь');
  await expect(desk.row(number).getByRole('button', { name: 'Взять', exact: true })).toBeVisible();
});
