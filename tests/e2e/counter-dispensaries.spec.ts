/** Certificates of the dispensaries as they are asked for in person: almaty-2-337/5, 6 and 7, and mangystau-302/6. */
import { Case, checkPaper } from '@/tests/e2e/support/counter';
import { newcomer } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';

const AT = 'almaty-training';

test('a certificate of the TB dispensary: the image is read, the fee paid, the phthisiatrician examines, in Kazakh', async ({
  enter,
}, { workerIndex }) => {
  test.setTimeout(150_000);
  const person = newcomer(workerIndex, {
    surname: 'Жұмағұлова',
    givenName: 'Назым',
    patronymic: 'Бақытқызы',
    born: '1998-03-21',
    sex: 'female',
  });
  const visit = new Case('almaty-2-337/5', 'kk');
  const [registry, radiologist, cashier, doctor, passer] = await Promise.all([
    enter(`${AT}-registry-specialist`, { phone: false }),
    enter(`${AT}-radiologist`, { phone: false }),
    enter(`${AT}-cashier`, { phone: false }),
    enter(`${AT}-phthisiatrician`, { phone: false }),
    enter(null),
  ]);

  await test.step('given she is to work with people: an image of a month is asked for', () =>
    visit.takeIn(registry, {
      given: { purpose: 'work-with-people' },
      person,
      seen: ['identity-document', 'image-of-a-month'],
    }));

  await test.step('when the image is older, then it is not enough', async () => {
    const file = await visit.open(radiologist);
    const form = file.locator('#answer form').filter({ has: radiologist.locator('[name=step]') });
    await visit.fill(form, { 'image-date': '2026-09-01', conclusion: 'Өзгеріс жоқ' });
    await form.locator('.e-actions button').click();
    await expect(form.locator('.e-error-summary')).toBeVisible();
  });

  await test.step('when a fresh one is read and the fee paid', async () => {
    await visit.complete(radiologist, 'read-image', {
      'image-date': '2026-11-16',
      conclusion: 'Өкпеде өзгеріс жоқ',
    });
    await visit.step(cashier, 'pay', { amount: '1800', 'receipt-number': '000341' });
    await visit.paper(cashier, 'receipt');
  });

  await test.step('then the phthisiatrician reads the conclusion and gives the certificate', async () => {
    await expect(await visit.open(doctor)).toContainText('Өкпеде өзгеріс жоқ');
    await visit.complete(doctor, 'examine', {}, 'not-under-observation');
    const { code } = await visit.paper(doctor, 'certificate');
    await checkPaper(passer, 'kk', code, [person.surname]);
  });
});

test('a certificate of the psychiatrist is paid for and given; where there is a disorder, it is refused by the act, in Kazakh', async ({
  enter,
  watch,
}, { workerIndex }) => {
  test.setTimeout(180_000);
  const well = newcomer(workerIndex, {
    surname: 'Төлегенов',
    givenName: 'Дамир',
    patronymic: 'Серікұлы',
    born: '1991-11-30',
    sex: 'male',
  });
  const ill = newcomer(workerIndex, {
    surname: 'Көпжасаров',
    givenName: 'Еркін',
    patronymic: 'Маратұлы',
    born: '1977-01-16',
    sex: 'male',
  });
  watch.keepOutOfAddresses(well.surname, ill.surname);
  // Only whom the act names may take such a request in: here that is the registry too.
  const [registry, cashier, psychiatrist, passer] = await Promise.all([
    enter(`${AT}-registry-specialist`, { phone: false }),
    enter(`${AT}-cashier`, { phone: false }),
    enter(`${AT}-psychiatrist`, { phone: false }),
    enter(null),
  ]);
  const examined = async (person: typeof well) => {
    const visit = new Case('almaty-2-337/6', 'kk');
    await visit.takeIn(registry, { person, seen: ['identity-document'] });
    await visit.step(cashier, 'pay', { amount: '2100', 'receipt-number': '000342' });
    return visit;
  };

  await test.step('given he has paid, when nothing is found, then the certificate is given', async () => {
    const visit = await examined(well);
    await visit.step(psychiatrist, 'examine', {}, 'no-disorder');
    const { code } = await visit.paper(psychiatrist, 'certificate');
    await checkPaper(passer, 'kk', code, [well.surname, 'сихик']);
  });

  await test.step('when a disorder is found, then the case ends in the clinical refusal, with its reason', async () => {
    const visit = await examined(ill);
    await visit.refuse(
      psychiatrist,
      'disorder-found',
      'Тексеру кезінде анықталды, емдеуші дәрігерге жолданды',
    );
    await psychiatrist.goto('/kk/staff/queue', { waitUntil: 'domcontentloaded' });
    await expect(psychiatrist.locator('main')).not.toContainText(ill.surname);
  });
});

test('a certificate of the narcologist is signed by the doctor and given by the registry, in English', async ({
  enter,
}, { workerIndex }) => {
  test.setTimeout(150_000);
  const person = newcomer(workerIndex, {
    surname: 'Сыдықов',
    givenName: 'Арсен',
    patronymic: 'Жанатұлы',
    born: '1999-05-05',
    sex: 'male',
  });
  const visit = new Case('almaty-2-337/7', 'en');
  const [registry, cashier, narcologist, passer] = await Promise.all([
    enter(`${AT}-registry-specialist`, { phone: false }),
    enter(`${AT}-cashier`, { phone: false }),
    enter(`${AT}-narcologist`, { phone: false }),
    enter(null),
  ]);
  await visit.takeIn(registry, { person, seen: ['identity-document'] });
  await visit.step(cashier, 'pay', { amount: '2400', 'receipt-number': '000343' });
  await visit.step(narcologist, 'sign', {}, 'not-under-observation');
  await visit.step(registry, 'issue');
  const { code } = await visit.paper(registry, 'certificate');
  await checkPaper(passer, 'en', code, [person.surname, 'arcolog']);
});

test('the State Corporation takes the papers and the consent, and hands the certificate over, in Russian', async ({
  enter,
  watch,
}, { workerIndex }) => {
  test.setTimeout(150_000);
  const person = newcomer(workerIndex, {
    surname: 'Бердиева',
    givenName: 'Лейла',
    patronymic: 'Аскаровна',
    born: '1982-12-24',
    sex: 'female',
  });
  watch.keepOutOfAddresses(person.surname);
  const visit = new Case('mangystau-302/6', 'ru');
  const [worker, passer] = await Promise.all([
    enter('aktau-training-state-corporation-worker', { phone: false }),
    enter(null),
  ]);

  await test.step('given a person with papers, who consents at the counter', () =>
    visit.takeIn(worker, { channel: 'state-corporation', person, seen: ['package'] }));

  await test.step('when the register has answered, then the case says whence the answer is and that consent was given', async () => {
    const file = await visit.open(worker);
    await expect(file.locator('.e-case-steps')).toContainText('Согласие дано');
    await expect(file.locator('.e-case-steps')).toContainText('На учёте не состоит');
  });

  await test.step('then the certificate is handed over where it was asked for', async () => {
    await visit.complete(worker, 'hand-over');
    const { code } = await visit.paper(worker, 'paper-certificate');
    await checkPaper(passer, 'ru', code, [person.surname, 'сихиатр']);
  });
});
