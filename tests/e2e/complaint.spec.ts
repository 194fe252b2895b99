import { demoKey, KEY_PASSWORD } from '@/tests/e2e/support/certificates';
import { Filing } from '@/tests/e2e/support/filing';
import { register, signIn } from '@/tests/e2e/support/identity';
import { newcomer } from '@/tests/e2e/support/people';
import { inDatabase } from '@/tests/e2e/support/portal';
import { expect, test } from '@/tests/e2e/support/test';
import { Times } from '@/tests/e2e/support/times';
import { words } from '@/tests/e2e/support/words';

test('a person complains about an answer, the head signs one that does not satisfy, and it goes on to the body above', async ({
  page,
  enter,
  watch,
}, testInfo) => {
  test.setTimeout(180_000);
  const t = await words('kk', 'complaints');
  const person = newcomer(testInfo.workerIndex, {
    surname: 'Шәріпова',
    givenName: 'Гүлмира',
    patronymic: 'Асқарқызы',
    born: '1979-02-14',
    sex: 'female',
  });
  watch.keepOutOfAddresses(person.surname, person.givenName);

  await test.step('given somebody whose appointment was answered', async () => {
    await register(page, 'kk', person);
    await inDatabase(testInfo, (client) =>
      client.query(
        `insert into attachment (id, person_id, clinic_id, since)
         select gen_random_uuid(), p.id, c.id, '2025-01-01' from person p, clinic c where p.iin = $1 and c.slug = 'almaty-1'`,
        [person.iin],
      ),
    );
    await page.goto('/kk/sign-in');
    await signIn(page, 'kk', person);
    await expect(page).toHaveURL(/\/cabinet$/);
    const visit = new Filing(page, 'kk', 'almaty-2-337/2');
    await visit.begin('almaty-1');
    await visit.forWhom(/Гүлмира/);
    await visit.atClinic();
    await visit.answerAll({ reason: 'Көз', address: 'Алматы, Абай 10', phone: person.phone });
    const times = new Times(page, 'kk');
    await times.open('otolaryngologist');
    await times.nextWeek();
    await times.take(2);
    await visit.send();
    await visit.number();
  });

  let number = '';
  await test.step('when she complains about it from its own page', async () => {
    const request = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.goto(`/kk/cabinet/requests/${request}`);
    await page.getByRole('link', { name: t('section.ask'), exact: true }).click();
    await page.getByRole('button', { name: t('ask.submit') }).click();
    await expect(page.locator('.e-error-summary')).toBeVisible();
    await page.locator('input[name="about"]').nth(1).check();
    await page.getByLabel(t('ask.what')).fill('Мен басқа уақыт сұрап едім');
    await page.getByLabel(t('ask.demand')).fill('Ертерек уақыт беруді сұраймын');
    await page.getByRole('button', { name: t('ask.submit') }).click();
  });

  await test.step('then it has a number and the term of the head', async () => {
    await expect(page.getByText(t('one.done.registered'))).toBeVisible();
    await expect(page.getByText(/Емхана басшысы .* жауап беруге тиіс/)).toBeVisible();
    number = /([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await page.locator('h1').textContent()) ?? '')?.[1] ?? '';
    expect(number).not.toBe('');
  });

  const head = await enter('almaty-1-head', { phone: false });
  await test.step('given the head of the clinic at the list of complaints', async () => {
    await head.goto('/kk/staff/complaints');
    await head.getByRole('row').filter({ hasText: number }).getByRole('link').click();
    await expect(head.getByText('Мен басқа уақыт сұрап едім')).toBeVisible();
  });

  await test.step('when the head answers and signs with the own key', async () => {
    await head.getByRole('radio', { name: t('verdict.rejected') }).check();
    await head.getByLabel(t('staff.text')).fill('Ол күнгі уақыттың бәрі бос емес екен');
    await head.getByRole('button', { name: t('staff.write') }).click();
    await expect(head.getByRole('heading', { level: 1, name: t('staff.signTitle') })).toBeVisible();
    await head.locator('input[type="file"]').setInputFiles(demoKey('almaty-1-head', testInfo));
    await head.locator('input[type="password"]').fill(KEY_PASSWORD);
    await head.getByRole('button', { name: t('staff.signSubmit') }).click();
    await expect(head.getByText(t('staff.done.answered'))).toBeVisible();
  });

  await test.step('then she reads the signed answer and what she may do', async () => {
    await page.reload();
    await expect(page.getByText('Ол күнгі уақыттың бәрі бос емес екен')).toBeVisible();
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: t('answer.bytes') }).click();
    expect((await file).suggestedFilename()).toBe(`emhana-${number}.json`);
  });

  await test.step('when she takes it further, the clinic passes it on', async () => {
    await page.getByRole('button', { name: t('carryOn.button') }).click();
    await expect(page.getByText(t('one.done.carried-on'))).toBeVisible();
    await head.reload();
    await head.getByRole('button', { name: t('staff.forward') }).click();
    await expect(head.getByText(t('staff.done.forwarded'))).toBeVisible();
    await page.reload();
    await expect(page.getByText(t('status.with-body')).first()).toBeVisible();
  });
});
