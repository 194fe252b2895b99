/** To the hospital and out of it, in person: mangystau-302/8 and 13, moh-99-2024/2 on the day of discharge. */
import { Case, checkPaper } from '@/tests/e2e/support/counter';
import { newcomer } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';

test('an extract: the doctor writes, the head signs, the senior nurse stamps, the discharge centre gives, in Kazakh', async ({
  enter,
}, { workerIndex }) => {
  test.setTimeout(150_000);
  const person = newcomer(workerIndex, {
    surname: 'Отарбаев',
    givenName: 'Қуаныш',
    patronymic: 'Тілекұлы',
    born: '1969-06-09',
    sex: 'male',
  });
  const extract = new Case('mangystau-302/8', 'kk');
  const at = 'aktau-training';
  const [registrar, doctor, head, nurse, gives, passer] = await Promise.all([
    enter(`${at}-medical-registrar`, { phone: false }),
    enter(`${at}-attending-doctor`, { phone: false }),
    enter(`${at}-head-of-department`, { phone: false }),
    enter(`${at}-blood-sampling-nurse`, { phone: false }),
    enter(`${at}-discharge-centre`, { phone: false }),
    enter(null),
  ]);
  await test.step('given he asks at the counter', () =>
    extract.takeIn(registrar, { person, seen: ['identity'], steps: null }));
  await test.step('when the epicrisis is written, then the head reads it before signing', async () => {
    await extract.step(doctor, 'draw-up', {
      admitted: '2026-11-10',
      discharged: '2026-11-20',
      epicrisis: 'Жағдайы жақсарып шықты',
    });
    await expect(await extract.open(head)).toContainText('Жағдайы жақсарып шықты');
    await extract.complete(head, 'sign');
  });
  await test.step('and it is stamped and handed over', async () => {
    await extract.step(nurse, 'stamp');
    await extract.step(gives, 'hand-over');
    const { code } = await extract.paper(gives, 'extract');
    await checkPaper(passer, 'kk', code, [person.surname, 'Жағдайы']);
  });
});

test('on the day of discharge the extract needs neither a consent nor an hour of taking requests, in Russian', async ({
  enter,
}, { workerIndex }) => {
  test.setTimeout(120_000);
  const person = newcomer(workerIndex, {
    surname: 'Григорьева',
    givenName: 'Тамара',
    patronymic: 'Львовна',
    born: '1958-08-28',
    sex: 'female',
  });
  const extract = new Case('moh-99-2024/2', 'ru');
  const at = 'aktau-hospital';
  const [registrar, doctor, head, passer] = await Promise.all([
    enter(`${at}-medical-registrar`, { phone: false }),
    enter(`${at}-attending-doctor`, { phone: false }),
    enter(`${at}-head-of-department`, { phone: false }),
    enter(null),
  ]);
  await test.step('given she leaves today', () =>
    extract.takeIn(registrar, {
      given: { occasion: 'at-discharge' },
      person,
      answers: { address: 'г. Актау, 14-й микрорайон, дом 3' },
      seen: ['identity-document'],
      steps: null,
    }));
  await test.step('when the doctor writes it and the head of department signs', async () => {
    await extract.step(doctor, 'write-at-discharge', {
      department: 'Кардиология',
      'record-number': '2026-1311',
      admitted: '2026-11-13',
      diagnosis: 'Стабильная стенокардия',
      course: 'Состояние улучшилось',
      recommendations: 'Наблюдение у кардиолога',
      discharged: '2026-11-23',
      outcome: 'Выписана с улучшением',
      'doctor-name': 'Сағындықов Е. М.',
      'doctor-code': '1044',
      'time-of-discharge': '11:30',
    });
    await expect(await extract.open(head)).toContainText('Стабильная стенокардия');
    await extract.complete(head, 'sign-at-discharge');
  });
  await test.step('then it is in her hand, and anybody who has its code can check it', async () => {
    const { code } = await extract.paper(head, 'discharge-extract');
    await checkPaper(passer, 'ru', code, [person.surname, 'стенокардия']);
  });
});

test('a referral carries the hospital and the day that the bureau has given, in Kazakh', async ({ enter }, {
  workerIndex,
}) => {
  test.setTimeout(150_000);
  const person = newcomer(workerIndex, {
    surname: 'Байдәулетова',
    givenName: 'Күнсұлу',
    patronymic: 'Сәрсенқызы',
    born: '1961-04-27',
    sex: 'female',
  });
  const referral = new Case('mangystau-302/13', 'kk');
  const at = 'aktau-training';
  const [registrar, specialist, bureau, passer] = await Promise.all([
    enter(`${at}-medical-registrar`, { phone: false }),
    enter(`${at}-responsible-specialist`, { phone: false }),
    enter(`${at}-hospitalisation-bureau-specialist`, { phone: false }),
    enter(null),
  ]);
  await test.step('given her papers were looked through', async () => {
    await referral.takeIn(registrar, { person, seen: ['identity'], steps: null });
    await referral.step(specialist, 'review-package', { 'care-needed': 'Жоспарлы коронарография' });
  });
  await test.step('when the bureau is asked, then its hospital and day stand in the form', async () => {
    const file = await referral.open(bureau);
    await expect(file).toContainText('Жоспарлы коронарография');
    await file.getByRole('button', { name: 'Бюродан күнін алу' }).click();
    await expect(bureau.getByText('Бюро күнін берді')).toBeVisible();
    await expect(file.locator('[name="answers.hospital"]')).not.toHaveValue('');
    await referral.complete(bureau, 'obtain-date');
  });
  await test.step('then the referral is handed over and its code is good', async () => {
    await referral.step(specialist, 'hand-over');
    const { code } = await referral.paper(specialist, 'referral');
    await checkPaper(passer, 'kk', code, [person.surname, 'коронарография']);
  });
});
