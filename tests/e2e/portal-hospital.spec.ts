/** Planned care of a hospital and its record, asked on the portal: moh-99-2024/1 and /2, signed by the specialists' own keys. */
import { expectAccessible } from '@/tests/e2e/support/accessible';
import { demoKey, issueKey } from '@/tests/e2e/support/certificates';
import { Case, checkPaper } from '@/tests/e2e/support/counter';
import { Filing } from '@/tests/e2e/support/filing';
import { register, signIn } from '@/tests/e2e/support/identity';
import {
  checkFile,
  decideAndSign,
  openFiled,
  qrAddress,
  receive,
  signPrepared,
} from '@/tests/e2e/support/in-hand';
import { demoPerson, newcomer } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const AT_POLYCLINIC = 'oskemen-1-responsible-specialist';
const AT_HOSPITAL = 'oskemen-hospital-responsible-specialist';

test('a patient asks the hospital for an extract, and the specialist fills in the form of the act and signs it, in Russian', async ({
  enter,
  watch,
}, testInfo) => {
  test.setTimeout(180_000);
  const { address, surname } = demoPerson('larisa');
  watch.keepOutOfAddresses(surname);
  const [page, specialist, passer] = await Promise.all([
    enter('larisa', { phone: true }),
    enter(AT_HOSPITAL, { phone: false }),
    enter(null),
  ]);
  const t = await words('ru', 'documents');
  const main = page.locator('main');
  const filing = new Filing(page, 'ru', 'moh-99-2024/2');
  const extract = new Case('moh-99-2024/2', 'ru');

  await test.step('when she asks and signs', async () => {
    await filing.begin('oskemen-hospital');
    await filing.forWhom(/Лариса/);
    await filing.atClinic();
    await filing.answerAll({ consent: 'yes', address, 'work-or-study': 'Школа № 3, библиотекарь' });
    await filing.goToSign();
    await filing.sign(demoKey('larisa', testInfo));
    extract.number = await filing.number();
    extract.id = await openFiled(page, 'ru');
  });

  await test.step('then she has the notification at once, sealed by the hospital', async () => {
    await expect(
      main.getByRole('heading', { name: 'Уведомление о дне результата', exact: true }),
    ).toBeVisible();
  });

  await test.step('when the specialist finds her stay, fills in the extract and signs', () =>
    decideAndSign(
      specialist,
      extract,
      'verify',
      {
        key: AT_HOSPITAL,
        ends: 'confirmed',
        answers: {
          department: 'Терапевтическое отделение',
          'record-number': '2026-3071',
          admitted: '2026-11-07',
          diagnosis: 'Внебольничная пневмония справа, лёгкое течение',
          course: 'Рентген, анализ крови; антибиотик 7 дней, температура в норме с третьего дня',
          recommendations: 'Рентген через месяц, наблюдение терапевта',
          discharged: '2026-11-18',
          outcome: 'Выздоровление',
          'doctor-name': 'Рахимжанов Ербол',
          'doctor-code': '1180',
        },
      },
      testInfo,
    ));

  await test.step('then she holds the extract with the lines of the form, and strangers read no diagnosis', async () => {
    await page.reload();
    const held = await receive(page, 'ru', 'Электронная выписка', testInfo);
    await expect(main).toContainText('пневмония');
    await expectAccessible(page);
    await expect(main).toContainText(t('sheet.kindPersonal'));
    await checkPaper(passer, 'ru', held.code, ['пневмония', surname]);
    await expect(passer.locator('main').getByText(t('check.signature.valid'))).toBeVisible();
    await checkFile(passer, 'ru', held.file);
  });
});

test('whoever never lay there is refused by the specialist in writing, and the refusal is signed, in English', async ({
  enter,
  watch,
}, testInfo) => {
  test.setTimeout(180_000);
  const person = newcomer(testInfo.workerIndex, {
    surname: 'Рысбаев',
    givenName: 'Алмат',
    patronymic: 'Серікұлы',
    born: '1979-02-26',
    sex: 'male',
  });
  watch.keepOutOfAddresses(person.surname);
  const [page, specialist, passer] = await Promise.all([
    enter(null, { phone: true }),
    enter(AT_HOSPITAL, { phone: false }),
    enter(null),
  ]);
  const [t, desk] = await Promise.all([words('en', 'documents'), words('en', 'desk')]);
  const main = page.locator('main');
  const filing = new Filing(page, 'en', 'moh-99-2024/2');
  const extract = new Case('moh-99-2024/2', 'en');

  await test.step('given somebody new asks, and signs', async () => {
    await register(page, 'en', person);
    await page.goto('/en/sign-in?back=/en/cabinet');
    await signIn(page, 'en', person);
    await expect(page).toHaveURL(/^[^?]*\/en\/cabinet$/);
    await filing.begin('oskemen-hospital');
    await filing.forWhom(/Алмат/);
    await filing.atClinic();
    await filing.answerAll({ consent: 'yes', address: '5 Auezov Avenue, flat 9, Oskemen' });
    await filing.goToSign();
    await filing.sign(await issueKey(person, testInfo));
    extract.number = await filing.number();
    extract.id = await openFiled(page, 'en');
  });

  await test.step('when the specialist refuses by the ground of the act, with a reason', async () => {
    const file = await extract.open(specialist);
    const form = file.locator('form').filter({ has: specialist.locator('[name=ground]') });
    await file
      .locator('summary')
      .filter({ hasText: desk('refuse.open') })
      .click();
    await form.locator('[name=ground][value=stay-not-confirmed-online]').check();
    await form.locator('[name=reason]').fill('The hospital has no record of a stay in 2020–2026');
    await form.locator('.e-actions button[type=submit]').click();
  });

  await test.step('then it waits for the specialist’s signature, too: nothing is told before', async () => {
    await specialist.waitForURL(/\/staff\/sign/);
    await page.reload();
    await expect(main).toContainText(extract.number);
    await expect(main).not.toContainText(t('sheet.refusal'));
    await signPrepared(specialist, extract, AT_HOSPITAL, testInfo);
  });

  await test.step('then the person reads ground, reason, clause and signature, and where to complain', async () => {
    await page.reload();
    const held = await receive(page, 'en', t('sheet.refusal'), testInfo);
    await expect(main).toContainText('The stay in hospital is not confirmed.');
    await expect(main).toContainText('no record of a stay in 2020–2026');
    await expect(main).toContainText('annex 2: clause 17, paragraph 2');
    await expect(main).toContainText(t('refusal.complaintText'));
    await expect(main).toContainText(t('sheet.kindPersonal'));
    await expectAccessible(page);
    await passer.goto(await qrAddress(page, 'en', held.code));
    const told = passer.locator('main');
    await expect(told.getByText(t('check.signature.valid'))).toBeVisible();
    await expect(told).not.toContainText(person.surname);
    await checkFile(passer, 'en', held.file);
  });
});

test('a referral to planned care has the day of hospitalisation, and its signer is known to anybody who checks, in Kazakh', async ({
  enter,
  watch,
}, testInfo) => {
  test.setTimeout(180_000);
  const { address, surname } = demoPerson('larisa');
  watch.keepOutOfAddresses(surname);
  const [page, specialist, passer] = await Promise.all([
    enter('larisa', { phone: true }),
    enter(AT_POLYCLINIC, { phone: false }),
    enter(null),
  ]);
  const t = await words('kk', 'documents');
  const main = page.locator('main');
  const filing = new Filing(page, 'kk', 'moh-99-2024/1');
  const referral = new Case('moh-99-2024/1', 'kk');

  await test.step('when she asks her polyclinic and signs', async () => {
    await filing.begin('oskemen-1');
    await filing.forWhom(/Лариса/);
    await filing.atClinic();
    await filing.answerAll({ consent: 'yes', address, 'work-or-study': '№ 3 мектеп, кітапханашы' });
    await filing.goToSign();
    await filing.sign(demoKey('larisa', testInfo));
    referral.number = await filing.number();
    referral.id = await openFiled(page, 'kk');
  });

  await test.step('when the specialist has her records before them, and signs the referral', () =>
    decideAndSign(
      specialist,
      referral,
      'verify',
      {
        key: AT_POLYCLINIC,
        ends: 'conforms',
        answers: {
          destination: 'Өскемен көпбейінді ауруханасы, хирургия бөлімшесі',
          'card-number': 'В-20118',
          diagnosis: 'Өт қабындағы тас',
          'icd-code': 'K80.2',
          'planned-date': '2026-12-03',
          'doctor-code': '2207',
          'doctor-name': 'Маманова Ардақ',
        },
      },
      testInfo,
    ));

  await test.step('then she holds it with the day, and a passer-by learns whose signature it bears', async () => {
    await page.reload();
    const held = await receive(page, 'kk', 'Стационарға электрондық жолдама', testInfo);
    await expect(main).toContainText('K80.2');
    await expect(main).toContainText(/2026 жылғы 3 желтоқсан|03\.12\.2026/);
    await passer.goto(await qrAddress(page, 'kk', held.code));
    const told = passer.locator('main');
    await expect(told.getByText(t('check.signature.valid'))).toBeVisible();
    await expect(told).toContainText('Өскемен № 1 қалалық емханасы');
    await expect(told).not.toContainText('K80.2');
    await checkFile(passer, 'kk', held.file);
  });
});
