import { demoKey } from '@/tests/e2e/support/certificates';
import { Filing } from '@/tests/e2e/support/filing';
import { demoPerson } from '@/tests/e2e/support/people';
import { inDatabase } from '@/tests/e2e/support/portal';
import { expect, test } from '@/tests/e2e/support/test';

// The portal of these tests lives on Monday at 19:30: after Almaty's cut-off (18:00), before the clinics close (20:00).

test('the service page of Almaty names the cut-off of each day (almaty-2-337/1/4) @evening', async ({
  page,
}) => {
  await page.goto('/ru/services/doctor-home-call?clinic=almaty-1');
  await page.locator('summary').filter({ hasText: 'Часы' }).first().click();
  const monday = page.getByRole('row').filter({ hasText: 'понедельник, сегодня' });
  await expect(monday).toContainText('до 18:00');
  await expect(page.getByRole('row').filter({ hasText: 'суббота' })).toContainText('до 12:00');
});

test('a call to a clinic that has closed says when it will be accepted, before it is signed and after @evening', async ({
  enter,
}, testInfo) => {
  const page = await enter('gulnar');
  const tomorrow = /[Ее]ртең (сағат )?0?8:00/;
  await test.step('given a clinic that closes at seven', async () => {
    await inDatabase(testInfo, (client) =>
      client.query(
        `update clinic_hours set closes = '19:00' where weekday = 1
            and clinic_id = (select id from clinic where slug = 'aktau-2')`,
      ),
    );
  });
  await test.step('then the service page says so before signing in', async () => {
    await page.goto('/kk/services/doctor-home-call?clinic=aktau-2');
    const clinic = page.getByRole('complementary', { name: 'Ақтау № 2 қалалық емханасы' });
    await expect(clinic).toContainText(tomorrow);
  });
  const call = new Filing(page, 'kk', 'mangystau-302/1');
  await test.step('and the check page before sending', async () => {
    await call.begin('aktau-2');
    await call.forWhom(/Өзім/);
    await call.atClinic();
    await call.answerAll({ condition: 'Қызуы 38', 'brief-information': 'Кеше басталды' });
    await call.title('check');
    await expect(page.locator('main .e-notice[data-kind=attention]')).toContainText(tomorrow);
  });
  await test.step('and the confirmation after it', async () => {
    await call.goToSign();
    await call.sign(demoKey('gulnar', testInfo));
    await call.number();
    await expect(page.locator('main')).toContainText(tomorrow);
  });
});

test('the act of Mangystau has no cut-off: the same evening a call is accepted at once @evening', async ({
  enter,
}) => {
  const page = await enter('aigerim');
  const call = new Filing(page, 'ru', 'mangystau-302/1');
  await call.begin('aktau-1');
  await call.forWhom(/Для себя/);
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
