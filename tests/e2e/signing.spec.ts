import { readFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import { Authority } from '@/lib/signing/authority/authority';
import {
  type NcaLayerDouble,
  startNcaLayerDouble,
} from '@/lib/signing/browser/ncalayer-double/ncalayer-double';
import { signWithP12 } from '@/lib/signing/browser/sign-with-p12';
import { fromBase64, toPem } from '@/lib/signing/bytes';
import { demoKey, issueKey, KEY_PASSWORD } from '@/tests/e2e/support/certificates';
import { portalNow } from '@/tests/e2e/support/clock';
import { Filing } from '@/tests/e2e/support/filing';
import { signIn } from '@/tests/e2e/support/identity';
import { demoAccount, newcomer } from '@/tests/e2e/support/people';
import { playPhone } from '@/tests/e2e/support/practice-phone';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const HOME_CALL = 'mangystau-302/1';

/** On a page with the means of signing: a key file and its password. */
async function showKey(page: Page, locale: Locale, file: string): Promise<void> {
  const [apply, identity] = [await words(locale, 'apply'), await words(locale, 'identity')];
  await page.getByLabel(apply('sign.file'), { exact: true }).setInputFiles(file);
  await page.getByLabel(apply('sign.password'), { exact: true }).fill(KEY_PASSWORD);
  await page
    .locator('main')
    .getByRole('button', { name: identity('certificate.submit') })
    .click();
}

const refusal = (page: Page) => page.locator('main .e-notice[data-kind=refused]');

test('a person unknown to the portal signs in by certificate and has an account @phone', async ({
  page,
  watch,
}, testInfo) => {
  const person = newcomer(testInfo.workerIndex, {
    surname: 'Тілеуберді',
    givenName: 'Аружан',
    patronymic: 'Ерланқызы',
    born: '1997-10-03',
    sex: 'female',
  });
  watch.keepOutOfAddresses(person.surname);
  await page.goto('/kk/sign-in');
  await page.getByRole('link', { name: 'ЭЦҚ сертификатымен кіру' }).click();
  await showKey(page, 'kk', await issueKey(person, testInfo, { purpose: 'authenticate' }));
  await expect(page).toHaveURL(/\/kk\/cabinet$/);
  await page.goto('/kk/cabinet/profile');
  await expect(page.getByText('Тілеуберді Аружан Ерланқызы')).toBeVisible();
});

test('a GOST key, as the national authority issues them today, signs in the browser', async ({
  page,
  watch,
}, testInfo) => {
  const person = newcomer(testInfo.workerIndex, {
    surname: 'Өтегенова',
    givenName: 'Сая',
    patronymic: '',
    born: '1993-01-19',
    sex: 'female',
  });
  watch.keepOutOfAddresses(person.surname);
  await page.goto('/en/sign-in/certificate');
  await showKey(page, 'en', await issueKey(person, testInfo, { purpose: 'authenticate', key: 'gost' }));
  await expect(page).toHaveURL(/\/en\/cabinet$/);
});

test('each certificate that may not sign in is refused with its own sentence', async ({ page }, testInfo) => {
  const t = await words('ru', 'signing');
  const verdict = (code: string) => t(`verdict.${code}`, { date: 'DATE' }).split('DATE')[0] ?? '';
  const person = demoAccount('aigerim');
  const [surname = '', givenName = ''] = person.who.split(' ');
  const mine = { surname, givenName, patronymic: '', iin: person.iin };
  const cases = [
    ['a key for documents', demoKey('aigerim', testInfo), 'signing-only'],
    ['expired', await issueKey(mine, testInfo, { purpose: 'authenticate', bad: 'expired' }), 'expired'],
    [
      'not valid yet',
      await issueKey(mine, testInfo, { purpose: 'authenticate', bad: 'not-yet-valid' }),
      'not-yet-valid',
    ],
    [
      'a stranger’s authority',
      await issueKey(mine, testInfo, { purpose: 'authenticate', bad: 'foreign-root' }),
      'unknown-authority',
    ],
    [
      'a forged authority',
      await issueKey(mine, testInfo, { purpose: 'authenticate', bad: 'look-alike' }),
      'look-alike-authority',
    ],
  ] as const;
  for (const [name, file, code] of cases) {
    await test.step(name, async () => {
      await page.goto('/ru/sign-in/certificate');
      await showKey(page, 'ru', file);
      await expect(refusal(page)).toContainText(verdict(code));
      await expect(page).toHaveURL(/certificate/);
    });
  }
});

test('a phone signs in by the QR code, once, and the wrong key first is told on both screens', async ({
  page,
}) => {
  const t = await words('en', 'means');
  await page.goto('/en/sign-in/certificate?with=phone');
  await page.getByRole('button', { name: t('phone.show') }).click();
  await expect(page.getByRole('img', { name: t('wait.qrAlt') })).toBeVisible();
  const phone = await playPhone(page, 'en', 'sergei.p12');
  await expect(phone.getByText(/403.*only for signing documents/)).toBeVisible();
  await expect(refusal(page)).toContainText('only for signing documents');
  await phone.getByLabel(t('emulator.key')).selectOption('sergei-auth.p12');
  await phone.getByRole('button', { name: t('emulator.sign') }).click();
  await expect(phone.getByText(t('emulator.done'))).toBeVisible();
  await expect(page).toHaveURL(/\/en\/cabinet$/);
  await test.step('and the code opens nothing more', async () => {
    await phone.reload();
    await phone.getByLabel(t('emulator.key')).selectOption('sergei-auth.p12');
    await phone.getByRole('button', { name: t('emulator.sign') }).click();
    await expect(phone.getByText(/410/)).toBeVisible();
  });
});

test('without JavaScript a phone signs in, too', async ({ enter, page }) => {
  const t = await words('ru', 'means');
  const plain = await enter(null, { javaScriptEnabled: false });
  await plain.goto('/ru/sign-in/certificate?with=phone');
  await plain.getByRole('button', { name: t('phone.show') }).click();
  const code = await plain.getByRole('link', { name: t('wait.demo') }).getAttribute('href');
  await page.goto(code ?? '');
  await page.getByLabel(t('emulator.key')).selectOption('olga-auth.p12');
  await page.getByRole('button', { name: t('emulator.sign') }).click();
  await expect(page.getByText(t('emulator.done'))).toBeVisible();
  await plain.getByRole('link', { name: t('wait.check') }).click();
  await plain.locator('main').getByRole('button').click();
  await expect(plain).toHaveURL(/\/ru\/cabinet$/);
});

test('a registrar shows a certificate instead of the one-time code, but not twice the same proof', async ({
  page,
}, testInfo) => {
  const account = demoAccount('almaty-1-registrar-2');
  const t = await words('ru', 'identity');
  const key = demoKey('almaty-1-registrar-2-auth', testInfo);
  await test.step('password, then certificate', async () => {
    await page.goto('/ru/staff/sign-in');
    await signIn(page, 'ru', account);
    await page.getByRole('link', { name: t('code.byCertificate') }).click();
    await showKey(page, 'ru', key);
    await expect(page).toHaveURL(/\/ru\/(desk|staff\/queue)/);
  });
  await test.step('certificate, then only the code', async () => {
    // The queue keeps a line open to the server: it is left before its session is taken away.
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto('/ru/staff/sign-in/certificate');
    await showKey(page, 'ru', key);
    await expect(page.getByRole('heading', { level: 1, name: t('code.title') })).toBeVisible();
    await expect(page.getByRole('link', { name: t('code.byCertificate') })).toHaveCount(0);
    await page.goto('/ru/desk');
    await expect(page).toHaveURL(/\/staff\/sign-in\/code/);
  });
});

test('a forgotten password is replaced by whoever shows the certificate', async ({ page }, testInfo) => {
  const person = newcomer(testInfo.workerIndex, {
    surname: 'Мұсабекова',
    givenName: 'Гаухар',
    patronymic: 'Сәкенқызы',
    born: '1983-08-21',
    sex: 'female',
  });
  const t = await words('kk', 'identity');
  await page.goto('/kk/sign-in/recovery');
  await showKey(page, 'kk', await issueKey(person, testInfo, { purpose: 'authenticate' }));
  await page.getByLabel(t('newPassword.label')).fill(person.password);
  await page.getByRole('button', { name: t('newPassword.submit') }).click();
  await expect(page.getByText(t('profile.passwordSaved'))).toBeVisible();
  await page.context().clearCookies();
  await page.goto('/kk/sign-in');
  await signIn(page, 'kk', person);
  await expect(page).toHaveURL(/\/kk\/cabinet$/);
});

/** Up to the sign page, the home call of Mangystau. */
async function toSign(page: Page, locale: Locale): Promise<Filing> {
  const call = new Filing(page, locale, HOME_CALL);
  await call.begin('aktau-1');
  await call.forWhom(/Өзім/);
  await call.atClinic();
  await call.answerAll({
    condition: 'Жөтел, қызуы 38',
    'brief-information': 'Үш күн болды',
    address: 'Ақтау, 3-шағынаудан, 7-үй',
    phone: '+7 701 555 01 31',
  });
  await call.goToSign();
  return call;
}

async function newPerson(page: Page, testInfo: TestInfo, givenName: string, born: string) {
  const person = newcomer(testInfo.workerIndex, {
    surname: 'Қалиева',
    givenName,
    patronymic: 'Маратқызы',
    born,
    sex: 'female',
  });
  await page.goto('/kk/sign-in/certificate');
  await showKey(page, 'kk', await issueKey(person, testInfo, { purpose: 'authenticate' }));
  await expect(page).toHaveURL(/\/kk\/cabinet$/);
  return person;
}

test('each certificate that may not sign a request is refused with its sentence and its clause', async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  const t = await words('kk', 'signing');
  const sentence = (code: string) => t(`verdict.${code}`, { date: 'DATE' }).split('DATE')[0] ?? '';
  const person = await newPerson(page, testInfo, 'Перизат', '1988-09-30');
  const call = await toSign(page, 'kk');
  const cases = [
    ['expired', 'expired'],
    ['not-yet-valid', 'not-yet-valid'],
    ['revoked', 'revoked'],
    ['suspended', 'suspended'],
    ['authentication-only', 'authentication-only'],
    ['foreign-root', 'unknown-authority'],
    ['look-alike', 'look-alike-authority'],
    ['someone-else', 'someone-else'],
  ] as const;
  for (const [bad, code] of cases) {
    await test.step(bad, async () => {
      await page.reload();
      await call.sign(await issueKey(person, testInfo, { bad }));
      await expect(call.refusal).toContainText(sentence(code), { timeout: 30_000 });
      await expect(call.refusal.locator('cite a')).toHaveAttribute('href', /mangystau-302/);
    });
  }
  await test.step('and the right one files what was typed', async () => {
    await call.sign(await issueKey(person, testInfo));
    expect(await call.number()).toMatch(/\w/);
  });
});

test('a request is filed with eGov Mobile', async ({ page }, testInfo) => {
  test.setTimeout(120_000);
  const t = await words('kk', 'means');
  await page.goto('/kk/sign-in');
  await signIn(page, 'kk', demoAccount('sanzhar'));
  await expect(page).toHaveURL(/\/kk\/cabinet$/);
  const call = await toSign(page, 'kk');
  await page.getByRole('link', { name: t('phone.name') }).click();
  await page.getByRole('button', { name: t('phone.show') }).click();
  const pair = (await page.locator('main .e-reference').textContent()) ?? '?';
  const phone = await playPhone(page, 'kk', 'sanzhar-auth.p12');
  await test.step('the phone shows what is signed, and the number to compare', async () => {
    await expect(phone.getByText(pair).first()).toBeVisible();
    await expect(phone.getByText(/Жөтел, қызуы 38/)).toBeVisible();
  });
  await expect(refusal(page)).toContainText('тек жүйеге кіруге арналған');
  await phone.getByLabel(t('emulator.key')).selectOption('sanzhar.p12');
  await phone.getByRole('button', { name: t('emulator.sign') }).click();
  await expect(phone.getByText(t('emulator.done'))).toBeVisible();
  expect(await call.number()).toMatch(/\w/);
  expect(testInfo.errors).toEqual([]);
});

test.describe('with NCALayer', () => {
  let layer: NcaLayerDouble;
  let keyFile = '';
  test.use({ ignoreHTTPSErrors: true });

  test.beforeAll(async () => {
    const at = new Date();
    const issued = await (await Authority.create({ at })).issue({
      person: {
        surname: 'NCALAYER',
        name: 'LOCALHOST',
        iin: newcomer(1, {
          surname: 'NCALAYER',
          givenName: 'L',
          patronymic: '',
          born: '1980-01-01',
          sex: 'male',
        }).iin,
      },
      at,
      key: 'rsa',
    });
    layer = await startNcaLayerDouble({
      port: 13579,
      tls: { key: toPem('PRIVATE KEY', issued.pkcs8), cert: toPem('CERTIFICATE', issued.certificate) },
      sign: async (bytes) => {
        const outcome = await signWithP12({
          file: await readFile(keyFile),
          password: KEY_PASSWORD,
          at: portalNow(test.info()),
          bytes,
        });
        if (!outcome.ok) throw new Error(outcome.code);
        return fromBase64(outcome.cms) ?? new Uint8Array();
      },
    });
  });
  test.afterAll(() => layer.stop());

  test('a request is filed; a closed window costs nothing', async ({ page }, testInfo) => {
    test.setTimeout(120_000);
    const [means, apply, signing] = await Promise.all([
      words('kk', 'means'),
      words('kk', 'apply'),
      words('kk', 'signing'),
    ]);
    const person = await newPerson(page, testInfo, 'Назгүл', '1991-04-14');
    keyFile = await issueKey(person, testInfo);
    const call = await toSign(page, 'kk');
    await page.getByRole('link', { name: means('ncalayer.name') }).click();
    const send = page.locator('main').getByRole('button', { name: apply('sign.submit') });
    layer.next = 'cancel';
    await send.click();
    await expect(call.errors).toContainText(signing('signer.cancelled'));
    layer.next = 'fail';
    await send.click();
    await expect(call.errors).toContainText(signing('signer.signing-failed'));
    await page.getByRole('radio', { name: means('ncalayer.token') }).check();
    await send.click();
    expect(await call.number()).toMatch(/\w/);
    expect(layer.asked.at(-1)?.allowedStorages).toContain('AKKaztokenStore');
  });
});
