import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CertificateEntry } from '@/components/identity/certificate-entry';
import { meansOf } from '@/components/signing/means';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { currentContext, currentSession } from '@/services/identity/current-actor';
import { mayStepUpByCertificate } from '@/services/identity/second-factor-by-certificate';
import { safeBack } from '@/services/identity/session-cookie';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.certificate'))('stepUpTitle') };
}

/** The certificate instead of the one-time code. */
export default async function StepUpPage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/sign-in/code/certificate'>) {
  const [{ locale }, { back, with: given }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const session = await currentSession();
  if (session?.kind !== 'staff') redirect(href(locale, '/staff/sign-in'));
  if (session.secondFactor) redirect(href(locale, '/staff/sign-in/clinic'));
  const [t, errors, may] = await Promise.all([
    getTranslations('identity.certificate'),
    getTranslations('errors'),
    mayStepUpByCertificate(await currentContext(), session),
  ]);
  return (
    <div className="e-column e-stack">
      <h1>{t('stepUpTitle')}</h1>
      {may.ok && may.value ? (
        <>
          <p>{t('stepUpLead')}</p>
          <CertificateEntry
            locale={locale}
            door="second-factor"
            path={href(locale, '/staff/sign-in/code/certificate')}
            means={meansOf(given)}
            back={safeBack(typeof back === 'string' ? back : undefined)}
          />
        </>
      ) : (
        <Notice kind="attention">
          <p>{errors(may.ok ? 'certificate-no-second-factor' : may.refusal.code)}</p>
        </Notice>
      )}
      <p>
        <Link href={href(locale, '/staff/sign-in/code')}>{t('byCode')}</Link>
      </p>
    </div>
  );
}
