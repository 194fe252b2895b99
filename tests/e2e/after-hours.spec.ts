import { Filing } from '@/tests/e2e/support/filing';
import { demoPerson } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';

// The portal of these tests lives on Monday at 19:30: after Almaty's cut-off (18:00), before the clinics close (20:00).

test('after the cut-off of Almaty the service page says when a call will be accepted (almaty-2-337/1/4) @evening', async ({
  page,
}) => {
  await page.goto('/ru/services/doctor-home-call?clinic=almaty-1');
  const clinic = page.getByRole('complementary', { name: 'Городская поликлиника № 1' });
  await expect(clinic).toContainText(/завтра,? (в )?0?8:00/);
  await clinic.getByText('Почему?').first().click();
  await expect(clinic).toContainText('18:00');
});

test('after the cut-off of Almaty the check page says it again before anything is sent @evening', async ({
  enter,
}) => {
  const page = await enter('dauren');
  const call = new Filing(page, 'kk', 'almaty-2-337/1');
  await call.begin('almaty-1');
  await call.forWhom(/Өзім/);
  await call.atClinic();
  await call.answerAll({ reason: 'Қызуы 38,5' });
  await call.title('check');
  const warning = page.locator('main .e-notice[data-kind=attention]');
  await expect(warning).toContainText(/[Ее]ртең.*0?8:00/);
  await expect(page.getByRole('button', { name: 'Қол қоюға көшу' })).toBeVisible();
});

test('the act of Mangystau has no cut-off: the same evening a call is accepted at once @evening', async ({
  enter,
}) => {
  const page = await enter('sergei');
  const call = new Filing(page, 'ru', 'mangystau-302/1');
  await call.begin('aktau-2');
  await call.forWhom(/Мне/);
  await call.atClinic();
  await call.answerAll({ condition: 'Температура', 'brief-information': 'Второй день' });
  await call.title('check');
  await expect(page.getByText(/Обращение будет принято сегодня/)).toBeVisible();
  await expect(page.locator('main .e-notice[data-kind=attention]')).toHaveCount(0);
});

test('a registrar who takes a late phone call in Almaty can tell the caller when it will be accepted @evening', async ({
  enter,
}) => {
  const page = await enter('almaty-1-registrar-1');
  await page.goto('/ru/staff/intake?channel=phone');
  await expect(page.getByText(/Обращение будет считаться принятым завтра/)).toBeVisible();
  await page.getByLabel('ИИН, ФИО или телефон').fill(demoPerson('elena').iin);
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(page.locator('main').getByText('Прикреплён к этой поликлинике')).toBeVisible();
  await expect(page.getByText(/Обращение будет считаться принятым завтра/)).toBeVisible();
});
