/** What three registers know of a person, asked by themselves on the portal: moh-dsm-49-2020. No member of staff takes part. */
import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import type { RegulationId } from '@/services/regulations/language/names';
import { expectAccessible } from '@/tests/e2e/support/accessible';
import { checkPaper } from '@/tests/e2e/support/counter';
import { Filing } from '@/tests/e2e/support/filing';
import { checkFile, openFiled, qrAddress, receive } from '@/tests/e2e/support/in-hand';
import { demoPerson } from '@/tests/e2e/support/people';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

interface Asked {
  regulation: RegulationId;
  clinic: string;
  locale: Locale;
  title: string;
  /** The act gives its form in Kazakh and Russian, whatever the language of the page. */
  answer: string;
  /** What names the service: in no title of a page, and not in the list of requests. */
  unsaid: RegExp;
}

const REGISTERS: readonly Asked[] = [
  {
    regulation: 'moh-dsm-49-2020/1',
    clinic: 'aktau-tb',
    locale: 'kk',
    title: 'Туберкулез бойынша динамикалық бақылау туралы мәлімет',
    answer: 'Тұрады',
    unsaid: /туберкулез|фтизио/i,
  },
  {
    regulation: 'moh-dsm-49-2020/2',
    clinic: 'aktau-mental-health',
    locale: 'ru',
    title: 'Сведения о динамическом наблюдении у психиатра',
    answer: 'Не состоит',
    unsaid: /психиатр|психич/i,
  },
  {
    regulation: 'moh-dsm-49-2020/3',
    clinic: 'almaty-narcology',
    locale: 'en',
    title: 'Information on narcological observation',
    answer: 'Состоит',
    unsaid: /narcolog|addiction/i,
  },
];

const WHO = /Темірлан/;
const HOME = 'Ақтау қаласы, 15-шағынаудан, 40-үй, 17-пәтер';

async function ask(page: Page, { regulation, clinic, locale }: Asked): Promise<void> {
  const filing = new Filing(page, locale, regulation);
  await filing.begin(clinic);
  await filing.forWhom(WHO);
  await filing.atClinic();
  await filing.answerAll({ address: HOME });
  await filing.send();
  await filing.number();
}

for (const asked of REGISTERS) {
  const { regulation, locale, title, answer, unsaid } = asked;
  test(`the register answers at once whoever asks about himself, and his paper tells strangers neither whose it is nor what it says: ${regulation}, ${locale}`, async ({
    enter,
    watch,
  }, testInfo) => {
    test.setTimeout(180_000);
    const { surname, givenName } = demoPerson('temirlan');
    watch.keepOutOfAddresses(surname, givenName);
    const [page, passer] = await Promise.all([enter('temirlan', { phone: true }), enter(null)]);
    const main = page.locator('main');
    const told = passer.locator('main');

    await test.step('when he asks, then no signature is wanted of him', () => ask(page, asked));

    const held = await test.step('then the answer is there, for ten days', async () => {
      await openFiled(page, locale);
      const given = await receive(page, locale, title, testInfo);
      await expect(main).toContainText(answer);
      await expect(main).toContainText(/2026/);
      await expect(page).not.toHaveTitle(unsaid);
      await expectAccessible(page);
      return given;
    });

    await test.step('and whoever scans its QR code learns that it holds, but neither whose nor what it says', async () => {
      await passer.goto(await qrAddress(page, locale, held.code));
      const t = await words(locale, 'documents');
      await expect(told.getByText(t('check.status.valid'), { exact: true })).toBeVisible();
      await expect(told).not.toContainText(title);
      await checkPaper(passer, locale, held.code, [surname, givenName, title]);
    });

    await test.step('and the file is known as given', () => checkFile(passer, locale, held.file));

    await test.step('and in the list of his requests the service is not named', async () => {
      await page.goto(`/${locale}/cabinet`);
      await expect(main.getByRole('listitem').first()).toBeVisible();
      await expect(main).not.toContainText(unsaid);
    });
  });
}
