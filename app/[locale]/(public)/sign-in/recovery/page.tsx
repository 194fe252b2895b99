import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CertificateEntry } from '@/components/identity/certificate-entry';
import { meansOf } from '@/components/signing/means';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.recovery'))('title') };
}

/** A forgotten password: the certificate says who it is, the next page asks for a new one. */
export default async function RecoveryPage({
  params,
  searchParams,
}: PageProps<'/[locale]/sign-in/recovery'>) {
  const [{ locale }, { with: given }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const t = await getTranslations('identity.recovery');
  return (
    <div className="e-column e-stack">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <CertificateEntry
        locale={locale}
        door="sign-in"
        path={href(locale, '/sign-in/recovery')}
        means={meansOf(given)}
        back={href(locale, '/cabinet/profile/password')}
      />
      <p className="e-help">{t('without')}</p>
      <p>
        <Link href={href(locale, '/sign-in')}>{t('back')}</Link>
      </p>
    </div>
  );
}
