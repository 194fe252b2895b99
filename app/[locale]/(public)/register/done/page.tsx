import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Actions, ButtonLink } from '@/components/ui/button';
import { ConfirmationPanel } from '@/components/ui/confirmation-panel';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.registered');
  return { title: t('title') };
}

/** The same page whatever became of the registration: whether an IIN has an account is nobody else's business. */
export default async function RegisteredPage({ params }: PageProps<'/[locale]/register/done'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations('identity.registered');
  return (
    <div className="e-column e-stack">
      <ConfirmationPanel title={t('title')} />
      <Actions>
        <ButtonLink href={href(locale, '/sign-in')}>{t('signIn')}</ButtonLink>
      </Actions>
      <h2>{t('ifNot')}</h2>
      <ul className="e-prose">
        <li>{t('already')}</li>
        <li>{t('otherName')}</li>
        <li>{t('otherPhone')}</li>
        <li>
          {t('withCertificate')} <Link href={href(locale, '/sign-in/certificate')}>{t('byCertificate')}</Link>
        </li>
      </ul>
      <p className="e-prose e-help">{t('why')}</p>
    </div>
  );
}
