import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { playPhone } from '@/app/[locale]/(public)/demo/phone/actions';
import { PhoneEmulator } from '@/components/signing/phone-emulator';
import { isLocale } from '@/lib/i18n/locale';
import { allAccounts } from '@/prisma/demo/accounts';
import { allCertificates } from '@/prisma/demo/certificates';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  if (process.env.EMHANA_MODE !== 'demo') notFound();
  return { title: (await getTranslations('means'))('emulator.title'), robots: { index: false } };
}

/** Plays eGov Mobile, in demo mode only: scans the code by the public contract and signs with a demo key. */
export default async function PhonePage({ params }: PageProps<'/[locale]/demo/phone/[code]'>) {
  const { locale, code } = await params;
  if (!isLocale(locale) || process.env.EMHANA_MODE !== 'demo') notFound();
  const [t, d] = await Promise.all([getTranslations('means'), getTranslations('demo')]);
  const who = new Map(allAccounts.map((account) => [account.key, account.who]));
  return (
    <div className="e-column e-stack">
      <h1>{t('emulator.title')}</h1>
      <p>{t('emulator.lead')}</p>
      <PhoneEmulator
        action={playPhone.bind(null, locale, code)}
        keys={allCertificates().map(({ file, key, purpose, bad }) => ({
          value: file,
          label: `${who.get(key) ?? key}: ${bad ? d('badCertificate', { bad: bad.replaceAll('-', '_') }) : d(purpose ? 'signInCertificate' : 'certificate')}`,
        }))}
        words={{ key: t('emulator.key'), sign: t('emulator.sign'), busy: t('emulator.busy') }}
      />
    </div>
  );
}
