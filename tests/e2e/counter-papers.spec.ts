/** Papers of a polyclinic, asked for at the counter: mangystau-302/9, 10 and 11. */
import { Case, checkPaper } from '@/tests/e2e/support/counter';
import { newcomer } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';

const REGISTRAR = 'aktau-1-registrar-2';
const DOCTOR = 'aktau-1-attending-doctor';
const GIVES = 'aktau-1-discharge-centre';

test('a certificate of the polyclinic goes from the registrar to the doctor and into the hand, in Kazakh', async ({
  enter,
  watch,
}, { workerIndex }) => {
  test.setTimeout(120_000);
  const person = newcomer(workerIndex, {
    surname: 'Қалдыбаева',
    givenName: 'Шолпан',
    patronymic: 'Ержанқызы',
    born: '1993-02-18',
    sex: 'female',
  });
  watch.keepOutOfAddresses(person.surname);
  const visit = new Case('mangystau-302/9', 'kk');
  const [registrar, doctor, passer] = await Promise.all([
    enter(REGISTRAR, { phone: false }),
    enter('aktau-1-doctor-2', { phone: false }),
    enter(null, { phone: true }),
  ]);

  await test.step('when somebody new shows an identity document, then she is entered and sent to the doctor', async () => {
    await visit.takeIn(registrar, { person, seen: ['identity'] });
    await expect(registrar.locator('main')).toContainText('Учаскелік дәрігер');
  });

  await test.step('and the registrar cannot write the certificate', async () => {
    await expect((await visit.look(registrar)).locator('#answer')).toHaveCount(0);
  });

  await test.step('when the doctor examines her, then the certificate is given', async () => {
    await visit.step(doctor, 'certify', { form: '035-2', finding: 'Жұмысқа жарамды' });
    await expect(doctor.locator('[data-case]')).toContainText('Жұмысқа жарамды');
  });

  await test.step('then the paper has a code that anybody checks, and her name is not told', async () => {
    const { code } = await visit.paper(doctor, 'certificate');
    await checkPaper(passer, 'kk', code, [person.surname, 'Жұмысқа жарамды']);
  });
});

test('a long sick leave is signed by the head of department too, and written in the journal, in Kazakh', async ({
  enter,
}, { workerIndex }) => {
  test.setTimeout(120_000);
  const person = newcomer(workerIndex, {
    surname: 'Мырзабеков',
    givenName: 'Аслан',
    patronymic: 'Қуатұлы',
    born: '1986-07-04',
    sex: 'male',
  });
  const sheet = new Case('mangystau-302/10', 'kk');
  const [registrar, doctor, head, gives, passer] = await Promise.all([
    enter(REGISTRAR, { phone: false }),
    enter(DOCTOR, { phone: false }),
    enter('aktau-1-head-of-department', { phone: false }),
    enter(GIVES, { phone: false }),
    enter(null),
  ]);

  await test.step('given his documents were looked at', () =>
    sheet.takeIn(registrar, { person, seen: ['identity'] }));

  await test.step('when the doctor ends the sheet before it begins, then it is asked again', async () => {
    const file = await sheet.open(doctor);
    const form = file.locator('#answer form').filter({ has: doctor.locator('[name=step]') });
    await sheet.fill(form, { from: '2026-12-20', until: '2026-11-23' }, 'long');
    await form.locator('.e-actions button').click();
    await expect(form.locator('.e-error-summary')).toBeVisible();
  });

  await test.step('when it lasts long, then the head of department signs after the doctor', async () => {
    await sheet.complete(doctor, 'examine', { from: '2026-11-23', until: '2026-12-20' }, 'long');
    const file = await sheet.open(head);
    await expect(file).toContainText('20 желтоқсан');
    await sheet.complete(head, 'second-signature');
  });

  await test.step('and the discharge centre seals it and gives it', () =>
    sheet.step(gives, 'seal-and-register'));

  await test.step('then it is a line of the journal, and its code is good', async () => {
    const { code } = await sheet.paper(gives, 'sick-leave-sheet');
    await gives.goto('/kk/staff/journals');
    await gives
      .locator('main')
      .getByRole('link', { name: /жарамсыздық/i })
      .first()
      .click();
    await expect(gives.getByRole('row').filter({ hasText: sheet.number })).toContainText('Мырзабеков');
    await checkPaper(passer, 'kk', code, [person.surname]);
  });
});

test('a certificate of incapacity is made by the doctor and given by the discharge centre, in Russian', async ({
  enter,
}, { workerIndex }) => {
  const person = newcomer(workerIndex, {
    surname: 'Воронцова',
    givenName: 'Алина',
    patronymic: 'Игоревна',
    born: '2003-09-12',
    sex: 'female',
  });
  const certificate = new Case('mangystau-302/11', 'ru');
  const [registrar, doctor, gives, passer] = await Promise.all([
    enter(REGISTRAR, { phone: false }),
    enter(DOCTOR, { phone: false }),
    enter(GIVES, { phone: false }),
    enter(null),
  ]);
  await test.step('given a student at the counter', () =>
    certificate.takeIn(registrar, { person, seen: ['identity'] }));
  await test.step('when the doctor has filled it in and it was handed over', async () => {
    await certificate.step(doctor, 'examine', { from: '2026-11-23', until: '2026-11-27' });
    await certificate.step(gives, 'hand-over');
  });
  await test.step('then its code is good', async () => {
    const { code } = await certificate.paper(gives, 'sick-leave-certificate');
    await checkPaper(passer, 'ru', code, [person.surname]);
  });
});
