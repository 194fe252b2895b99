/** Attachment by the portal alone (mangystau-302/3), and what it opens: a conclusion of that clinic (moh-99-2024/3). */
import { issueKey } from '@/tests/e2e/support/certificates';
import { Case, checkPaper } from '@/tests/e2e/support/counter';
import { Filing } from '@/tests/e2e/support/filing';
import { register, signIn } from '@/tests/e2e/support/identity';
import { checkFile, decideAndSign, openFiled, qrAddress, receive } from '@/tests/e2e/support/in-hand';
import { newcomer } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const CLINIC = 'aktau-2';
const SPECIALIST = 'aktau-2-discharge-centre';
const HOME = 'Ақтау қаласы, 29-шағынаудан, 6-үй, 44-пәтер';

test('a newcomer is attached by the portal itself, and her clinic then signs a sanatorium card for her, in Kazakh', async ({
  enter,
  watch,
}, testInfo) => {
  test.setTimeout(180_000);
  const person = newcomer(testInfo.workerIndex, {
    surname: 'Қонысбаева',
    givenName: 'Арайлым',
    patronymic: 'Жанатқызы',
    born: '1988-04-09',
    sex: 'female',
  });
  watch.keepOutOfAddresses(person.surname);
  const [page, specialist, passer] = await Promise.all([
    enter(null, { phone: true }),
    enter(SPECIALIST, { phone: false }),
    enter(null),
  ]);
  const main = page.locator('main');
  const t = await words('kk', 'documents');
  const key = await issueKey(person, testInfo);
  const attachment = new Filing(page, 'kk', 'mangystau-302/3');
  const conclusion = new Filing(page, 'kk', 'moh-99-2024/3');

  await test.step('given a person whom the portal has never seen', async () => {
    await register(page, 'kk', person);
    await page.goto('/kk/sign-in?back=/kk/cabinet');
    await signIn(page, 'kk', person);
    await expect(page).toHaveURL(/^[^?]*\/kk\/cabinet$/);
  });

  await test.step('when she asks to be attached and signs', async () => {
    await attachment.begin(CLINIC);
    await attachment.forWhom(/Арайлым/);
    await attachment.atClinic();
    await attachment.answerAll({ address: HOME, phone: person.phone });
    await attachment.goToSign();
    await attachment.sign(key);
    await attachment.number();
  });

  let ticket = { code: '', file: '' };
  await test.step('then the portal has answered, and the ticket bears the seal of the clinic', async () => {
    await openFiled(page, 'kk');
    ticket = await receive(page, 'kk', 'Тіркелгені туралы хабарлама (талон)', testInfo);
    await expect(main).toContainText(t('sheet.kindSeal'));
    await expect(main).toContainText('Ақтау № 2 қалалық емханасы');
  });

  await test.step('and anybody checks it by its code and by its file', async () => {
    await checkPaper(passer, 'kk', ticket.code, [person.givenName, person.surname]);
    await expect(passer.locator('main').getByText(t('check.signature.valid'))).toBeVisible();
    await checkFile(passer, 'kk', ticket.file);
  });

  const visit = new Case('moh-99-2024/3', 'kk');
  await test.step('when she asks the clinic of her attachment for a conclusion', async () => {
    await conclusion.begin(CLINIC);
    await conclusion.forWhom(/Арайлым/);
    await conclusion.atClinic();
    await conclusion.answerAll({ consent: 'yes', address: HOME });
    await conclusion.goToSign();
    await conclusion.sign(key);
    visit.number = await conclusion.number();
    visit.id = await openFiled(page, 'kk');
  });

  await test.step('and the specialist has looked at the records and signs with a key of their own', () =>
    decideAndSign(
      specialist,
      visit,
      'verify',
      {
        key: SPECIALIST,
        ends: 'conforms',
        answers: {
          diagnosis: 'Созылмалы бронхит, ремиссия',
          'icd-code': 'J42',
          treatment: 'Бурабай, климатпен емдеу, 14 күн',
          'doctor-name': 'Төребекова Зәуре',
        },
      },
      testInfo,
    ));

  await test.step('then she holds the signed copy, and its QR code leads anybody to the check', async () => {
    await page.reload();
    const card = await receive(page, 'kk', 'Санаторийлік-курорттық картаның электрондық көшірмесі', testInfo);
    await expect(main).toContainText('Бурабай');
    await expect(main).toContainText(t('sheet.kindPersonal'));
    await passer.goto(await qrAddress(page, 'kk', card.code));
    const told = passer.locator('main');
    await expect(told.getByText(t('check.status.valid'), { exact: true })).toBeVisible();
    await expect(told.getByText(t('check.signature.valid'))).toBeVisible();
    await expect(told).not.toContainText('бронхит');
    await checkFile(passer, 'kk', card.file);
  });
});
