import { readFile } from 'node:fs/promises';
import { demoKey } from '@/tests/e2e/support/certificates';
import { Filing } from '@/tests/e2e/support/filing';
import { expect, test } from '@/tests/e2e/support/test';
import { Times } from '@/tests/e2e/support/times';

test('an appointment in Almaty is booked, moved by the citizen, displaced by the clinic and moved again, in Russian', async ({
  enter,
}) => {
  test.setTimeout(120_000);
  const page = await enter('elena', { phone: false });
  const main = page.locator('main');
  const visit = new Filing(page, 'ru', 'almaty-2-337/2');
  const times = new Times(page, 'ru');

  let number = '';
  await test.step('when she takes a time of next week, then it is kept while she checks', async () => {
    await visit.begin('almaty-1');
    await visit.forWhom(/Для себя/);
    await visit.atClinic();
    await visit.answerAll();
    await times.open('cardiologist');
    await times.nextWeek();
    await times.take(0);
    await visit.title('check');
    await expect(main.locator('.e-countdown')).toContainText(/[0-5]:\d\d/);
    await expect(main.getByText('Подпись не нужна.')).toBeVisible();
    await visit.send();
    number = await visit.number();
  });

  await test.step('then the request has its certificate and a file for the calendar', async () => {
    await page.goto('/ru/cabinet');
    await main.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click();
    await expect(main.getByText(number).first()).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('link', { name: 'Добавить в календарь' }).click(),
    ]);
    const calendar = await readFile(await download.path(), 'utf8');
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(calendar).toMatch(/DTSTART.*20261130T/);
  });

  let kept = '';
  await test.step('when she moves it to another time of that day', async () => {
    await main.getByRole('link', { name: 'Перенести', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Перенести на другое время' })).toBeVisible();
    await goToWeek(times);
    kept = /\d\d:\d\d/.exec(await times.take(0))?.[0] ?? '';
    await main.getByRole('button', { name: 'Перенести', exact: true }).click();
    await expect(main.getByText('Время изменено', { exact: true })).toBeVisible();
    await expect(main).toContainText(kept);
  });

  const office = await enter('almaty-1-administrator', { phone: false });
  const desk = office.locator('main');
  await test.step('given the clinic changes that morning of the doctor', async () => {
    await office.goto('/ru/admin');
    await office
      .getByRole('link', { name: /Шәріпов/ })
      .first()
      .click();
    await office.getByRole('link', { name: 'Новая неделя', exact: true }).first().click();
    await office.getByLabel('Действует с').fill('2026-11-30');
    const monday = office
      .locator('#rows tbody tr')
      .filter({ has: office.locator('select[name$=".weekday"] option[value="1"]:checked') });
    await monday.first().locator('[name$=".starts"]').fill(later(kept));
    await office.getByRole('button', { name: 'Сохранить и просмотреть' }).last().click();
  });
  await test.step('when the administrator looks before publishing, then she is named as one who loses her time', async () => {
    await expect(office.getByRole('heading', { level: 1, name: 'Перед публикацией' })).toBeVisible();
    await expect(desk.getByRole('row').filter({ hasText: 'Ким' })).toContainText(kept);
    await office.getByRole('button', { name: 'Опубликовать', exact: true }).click();
    await expect(desk.getByText('Неделя опубликована')).toBeVisible();
  });

  await test.step('then she has a message and is offered other times, and nothing was lost', async () => {
    await page.goto('/ru/messages');
    await expect(main.getByText(number).first()).toBeVisible();
    await page.goto('/ru/cabinet');
    const waits = main
      .getByRole('region', { name: 'Ждёт вас' })
      .getByRole('listitem')
      .filter({ hasText: number });
    await waits.getByRole('link', { name: 'Выбрать другое время' }).click();
    await expect(main.getByRole('heading', { name: 'Ближайшее свободное время' })).toBeVisible();
  });
  await test.step('when she takes one of them, then it is hers', async () => {
    await times.take(0);
    await main.getByRole('button', { name: 'Перенести', exact: true }).click();
    await expect(main.getByText('Время изменено', { exact: true })).toBeVisible();
  });

  await test.step('and the registrars read each of it in the journal', async () => {
    const registry = await enter('almaty-1-registrar-2', { phone: false });
    await registry.goto('/ru/staff/journals');
    await registry
      .locator('main')
      .getByRole('link', { name: /предварительн|запис/i })
      .first()
      .click();
    await expect(registry.getByRole('row').filter({ hasText: number }).first()).toContainText('Ким');
  });
});

/** The week where the time stands that is to be moved. */
async function goToWeek(times: Times): Promise<void> {
  const monday = times.page.getByRole('heading', { level: 3, name: '30 ноября' });
  if (!(await monday.isVisible())) await times.nextWeek();
  await expect(monday).toBeVisible();
}

/** Twenty minutes after: the length of the doctor's appointment. */
function later(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const sum = hours * 60 + minutes + 20;
  return `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`;
}

test('two people reach for one time: one has it, the other chooses a near one, and later cancels @phone', async ({
  enter,
}) => {
  const [zere, gabit] = await Promise.all([enter('zere'), enter('gabit')]);
  const [first, second] = [new Times(zere, 'kk'), new Times(gabit, 'kk')];
  const [hers, his] = [new Filing(zere, 'kk', 'almaty-2-337/2'), new Filing(gabit, 'kk', 'almaty-2-337/2')];
  const main = gabit.locator('main');

  await test.step('given both before the same free times', async () => {
    for (const [filing, times] of [
      [hers, first],
      [his, second],
    ] as const) {
      await filing.begin('almaty-5');
      await filing.forWhom(/Өзім/);
      await filing.atClinic();
      await filing.answerAll({ reason: 'Бақылау' });
      await times.open('endocrinologist');
      await times.nextWeek();
    }
  });
  await test.step('when both take the first one, then one has it and the other sees near times', async () => {
    await first.take(0);
    await hers.title('check');
    await second.take(0);
    await expect(his.refusal).toBeVisible();
    await expect(main.getByRole('heading', { name: 'Ең жақын бос уақыт' })).toBeVisible();
  });
  let number = '';
  await test.step('and both send', async () => {
    await second.take(0);
    await his.send();
    number = await his.number();
    await hers.send();
    expect(await hers.number()).not.toBe(number);
  });
  await test.step('when he cancels, then the time is free and his request is over', async () => {
    await gabit.goto('/kk/cabinet');
    await main.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click();
    await main.getByRole('link', { name: 'Жазылудан бас тарту' }).click();
    await main.getByRole('button', { name: /^Иә/ }).click();
    await expect(main.getByRole('status').first()).toBeVisible();
    await gabit.goto('/kk/cabinet');
    await expect(main.getByRole('region', { name: 'Бұрынғы өтініштер' }).getByText(number)).toBeVisible();
  });
});

test('an appointment in Öskemen is signed, and the portal answers at once, in Russian', async ({
  enter,
}, testInfo) => {
  const page = await enter('olga', { phone: false });
  const visit = new Filing(page, 'ru', 'eko-314-2015');
  const times = new Times(page, 'ru');
  await visit.begin('oskemen-1');
  await visit.forWhom(/Для себя/);
  await visit.atClinic();
  await visit.answerAll();
  await times.open('neurologist');
  await times.nextWeek();
  await times.take(2);
  await visit.goToSign();
  await visit.sign(demoKey('olga', testInfo));
  const number = await visit.number();
  await page.goto('/ru/cabinet');
  await expect(page.locator('main').getByRole('listitem').filter({ hasText: number })).toContainText(
    'Приходите',
  );
});
