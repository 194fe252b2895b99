import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CertificateEntry } from '@/components/identity/certificate-entry';
import { meansOf } from '@/components/signing/means';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { safeBack } from '@/services/identity/session-cookie';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.certificate'))('staffTitle') };
}

export default async function StaffCertificatePage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/sign-in/certificate'>) {
  const [{ locale }, { back, with: given }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const t = await getTranslations('identity.certificate');
  return (
    <div className="e-column e-stack">
      <h1>{t('staffTitle')}</h1>
      <p>{t('staffLead')}</p>
      <CertificateEntry
        locale={locale}
        door="staff-sign-in"
        path={href(locale, '/staff/sign-in/certificate')}
        means={meansOf(given)}
        back={safeBack(typeof back === 'string' ? back : undefined)}
      />
      <p>
        <Link href={href(locale, '/staff/sign-in')}>{t('byPassword')}</Link>
      </p>
    </div>
  );
}
