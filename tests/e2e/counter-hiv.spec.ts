/** An examination for HIV: asked for in person only, and handed over in person only. mangystau-302/4, almaty-2-337/4. */
import { expectAccessible } from '@/tests/e2e/support/accessible';
import { Case, checkPaper } from '@/tests/e2e/support/counter';
import { newcomer } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';

const PERSONAL_CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}/;

test('somebody without a name is examined by a code alone, and gets the paper for it, in Kazakh', async ({
  enter,
}) => {
  test.setTimeout(150_000);
  const examination = new Case('mangystau-302/4', 'kk');
  const [counsel, nurse, laboratory, passer] = await Promise.all([
    enter('aktau-aids-counselling-doctor', { phone: false }),
    enter('aktau-aids-blood-sampling-nurse', { phone: false }),
    enter('aktau-aids-laboratory', { phone: false }),
    enter(null, { phone: true }),
  ]);

  let code = '';
  await test.step('given an anonymous examination: no name is asked, and a code is made', async () => {
    await examination.takeIn(counsel, {
      given: { examination: 'anonymous' },
      person: null,
      answers: { citizenship: 'citizen-or-kandas' },
    });
    await expect(counsel.locator('main')).toContainText('Дербес код');
    code = (await counsel.locator('main b.e-figures').last().textContent()) ?? '';
    expect(code).toMatch(PERSONAL_CODE);
    await expectAccessible(counsel);
    const file = await examination.look(counsel);
    await expect(file).toContainText('Аты көрсетілмеген');
    await expect(file.locator('.e-case-steps')).toContainText(code);
  });

  await test.step('when blood is taken, then the talon has the code and the day to come', async () => {
    await examination.open(nurse);
    await examination.complete(nurse, 'take-blood', { 'result-date': '2026-11-26' });
    await examination.paper(nurse, 'ticket');
  });

  await test.step('and the laboratory finds nothing', () =>
    examination.step(laboratory, 'analyse', {}, 'negative'));

  await test.step('when the code shown is another one, then nothing is handed over', async () => {
    await examination.step(nurse, 'await-negative', {}, 'came');
    const form = nurse.locator('#answer form').filter({ has: nurse.locator('[name=step]') });
    await examination.fill(form, { 'code-shown': code.startsWith('A') ? 'B234-5679' : 'A234-5679' });
    await form.locator('.e-actions button').click();
    await expect(form.locator('.e-error-summary')).toBeVisible();
    await examination.complete(nurse, 'hand-over', { 'code-shown': code.toLowerCase().replace('-', ' ') });
  });

  await test.step('then the paper is good, and says neither what it was about nor what was found', async () => {
    const paper = await examination.paper(nurse, 'certificate');
    await checkPaper(passer, 'kk', paper.code, [code, 'Теріс']);
    await expectAccessible(passer);
  });
});

test('a foreigner pays; a first positive is examined again before anything is said; the answer is given in the hand, in Russian', async ({
  enter,
  watch,
}, { workerIndex }) => {
  test.setTimeout(180_000);
  const person = newcomer(workerIndex, {
    surname: 'Шевчук',
    givenName: 'Остап',
    patronymic: 'Тарасович',
    born: '1988-10-02',
    sex: 'male',
  });
  watch.keepOutOfAddresses(person.surname);
  const examination = new Case('almaty-2-337/4', 'ru');
  const [counsel, cashier, nurse, laboratory, passer] = await Promise.all([
    enter('almaty-aids-counselling-doctor', { phone: false }),
    enter('almaty-aids-cashier', { phone: false }),
    enter('almaty-aids-blood-sampling-nurse', { phone: false }),
    enter('almaty-aids-laboratory', { phone: false }),
    enter(null),
  ]);

  await test.step('given a confidential examination of a foreigner, who shows a document', () =>
    examination.takeIn(counsel, {
      given: { examination: 'confidential' },
      person,
      answers: { citizenship: 'foreigner-or-stateless' },
      seen: ['identity-document'],
    }));

  await test.step('when it is paid for, then there is a receipt', async () => {
    await examination.step(cashier, 'pay', { amount: '4200', 'receipt-number': '000817' });
    await examination.paper(cashier, 'receipt');
  });

  await test.step('and the list of the laboratory names nobody', async () => {
    await examination.step(nurse, 'take-blood');
    await laboratory.goto('/ru/staff/queue', { waitUntil: 'domcontentloaded' });
    await expect(laboratory.getByRole('row').filter({ hasText: examination.number })).toBeVisible();
    await expect(laboratory.locator('main')).not.toContainText(person.surname);
  });

  await test.step('when the first test is positive, then blood is taken and examined again', async () => {
    await examination.step(laboratory, 'test', { protocol: '118' }, 'first-positive');
    await examination.step(nurse, 'take-blood-again', {}, 'taken');
    await examination.step(laboratory, 'retest', { protocol: '119' }, 'positive');
  });

  await test.step('then the counselling doctor tells it and hands the notification over', async () => {
    await examination.step(counsel, 'await-positive', {}, 'came');
    await examination.complete(counsel, 'notify');
    const { code } = await examination.paper(counsel, 'notification');
    await checkPaper(passer, 'ru', code, [person.surname, 'Положительн']);
  });
});
