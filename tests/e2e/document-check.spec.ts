import { readFile } from 'node:fs/promises';
import { expectAccessible } from '@/tests/e2e/support/accessible';
import { Filing } from '@/tests/e2e/support/filing';
import { expect, test } from '@/tests/e2e/support/test';
import { Times } from '@/tests/e2e/support/times';

test('a certificate of an appointment is taken away as a PDF, and whoever is shown it checks it by its code, in Kazakh', async ({
  enter,
}) => {
  test.setTimeout(120_000);
  const [page, passer] = await Promise.all([enter('saule', { phone: false }), enter(null)]);
  const main = page.locator('main');
  const told = passer.locator('main');
  const visit = new Filing(page, 'kk', 'almaty-2-337/2');
  const times = new Times(page, 'kk');

  await test.step('given she has booked a doctor', async () => {
    await visit.begin('almaty-1');
    await visit.forWhom(/Өзім/);
    await visit.atClinic();
    await visit.answerAll({ reason: 'Бақылау' });
    await times.open('general-practitioner');
    await times.nextWeek();
    await times.take(4);
    await visit.send();
    const number = await visit.number();
    await page.goto('/kk/cabinet');
    await main.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click();
    await page.waitForURL(/\/cabinet\/requests\//);
  });
  const request = page.url();

  let code = '';
  await test.step('when she opens the certificate, then it has a code and is downloaded as a PDF', async () => {
    await main.getByRole('link', { name: 'Ашу', exact: false }).first().click();
    await expect(main.getByText('Құжаттың коды')).toBeVisible();
    code = (await main.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/).textContent()) ?? '';
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('link', { name: 'PDF жүктеу' }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    await expectAccessible(page);
  });

  await test.step('then a passer-by who types the code learns that it holds, and not whose name it is', async () => {
    await passer.goto('/kk/check');
    await told.getByLabel('Құжаттың коды').fill(code.toLowerCase().replaceAll('-', ' '));
    await told.getByRole('button', { name: 'Тексеру', exact: true }).click();
    await expect(told.getByText('Құжат жарамды', { exact: true })).toBeVisible();
    await expect(told).not.toContainText('Сәуле');
    await expectAccessible(passer);
  });

  await test.step('when she withdraws, then the document is revoked', async () => {
    await page.goto(request);
    await main.getByRole('link', { name: 'Жазылудан бас тарту' }).click();
    await main.getByRole('button', { name: /^Иә/ }).click();
    await expect(main.getByRole('status').first()).toBeVisible();
    await passer.reload();
    await expect(told.getByText('Күші жойылған', { exact: true })).toBeVisible();
    await expect(told).toContainText('Өтініш қайтарып алынды.');
  });

  await test.step('and a code with a slip in it is told at once', async () => {
    await passer.goto('/kk/check?code=K7PM-3RXW-9DQQ');
    await expect(told.getByRole('alert').first()).toContainText('Кодта қате бар');
  });
});
