import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { giveCode } from '@/app/[locale]/(public)/staff/sign-in/actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { freshForm } from '@/components/identity/form-state';
import { QrCode } from '@/components/identity/qr-code';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { currentContext, currentSession } from '@/services/identity/current-actor';
import { secondFactorToShow } from '@/services/identity/second-factor';
import { mayStepUpByCertificate } from '@/services/identity/second-factor-by-certificate';
import { safeBack } from '@/services/identity/session-cookie';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.code');
  return { title: t('title') };
}

export default async function CodePage({ params, searchParams }: PageProps<'/[locale]/staff/sign-in/code'>) {
  const [{ locale }, { back }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const session = await currentSession();
  if (session?.kind !== 'staff') redirect(href(locale, '/staff/sign-in'));
  if (session.secondFactor) redirect(href(locale, '/staff/sign-in/clinic'));
  const [t, ui] = await Promise.all([getTranslations('identity.code'), getTranslations('ui')]);
  const context = await currentContext();
  const [shown, mayUseCertificate] = await Promise.all([
    secondFactorToShow(context, session),
    mayStepUpByCertificate(context, session),
  ]);
  if (!shown.ok) return <Notice kind="refused" title={t('unavailable')} />;
  const way = safeBack(typeof back === 'string' ? back : undefined);
  const enrolment = shown.value;
  return (
    <div className="e-stack">
      <AnswerForm
        action={giveCode}
        initial={freshForm()}
        summary={ui('errorSummary')}
        title={<h1>{enrolment.enrol ? t('setUpTitle') : t('title')}</h1>}
        lead={
          enrolment.enrol ? (
            <div className="e-prose e-stack">
              <p>{t('setUpText')}</p>
              <QrCode text={enrolment.uri} label={t('qrAlt')} />
              <p>
                {t('secret')} <code>{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
              </p>
            </div>
          ) : (
            <p className="e-prose">{t('text')}</p>
          )
        }
        fields={[{ kind: 'code', name: 'code', label: t('label'), help: t('help') }]}
        hidden={way ? { back: way } : {}}
        submit={ui('continue')}
        busy={t('busy')}
      />
      {mayUseCertificate.ok && mayUseCertificate.value ? (
        <p>
          <Link
            href={`${href(locale, '/staff/sign-in/code/certificate')}${way ? `?back=${encodeURIComponent(way)}` : ''}`}
          >
            {t('byCertificate')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
