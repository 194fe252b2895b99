import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { setPassword } from '@/app/[locale]/(citizen)/cabinet/profile/proof-actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { freshForm } from '@/components/identity/form-state';
import { Notice } from '@/components/ui/notice';
import { PASSWORD_MIN } from '@/lib/auth/password';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { requireCitizen } from '@/services/identity/current-actor';
import { mayRecoverPassword } from '@/services/identity/recover-password';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.newPassword'))('title') };
}

/** Without the old password, for somebody who has just signed in by certificate. */
export default async function NewPasswordPage({ params }: PageProps<'/[locale]/cabinet/profile/password'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, ui, errors, may] = await Promise.all([
    getTranslations('identity.newPassword'),
    getTranslations('ui'),
    getTranslations('errors'),
    mayRecoverPassword(context),
  ]);
  if (!may.ok || !may.value) {
    return (
      <div className="e-column e-stack">
        <h1>{t('title')}</h1>
        <Notice kind="attention">
          <p>{errors(may.ok ? 'certificate-session-needed' : may.refusal.code)}</p>
        </Notice>
        <p>
          <Link href={href(locale, '/sign-in/recovery')}>{t('byCertificate')}</Link>
        </p>
      </div>
    );
  }
  return (
    <AnswerForm
      action={setPassword}
      initial={freshForm()}
      summary={ui('errorSummary')}
      title={<h1>{t('title')}</h1>}
      lead={<p className="e-prose">{t('lead')}</p>}
      fields={[
        {
          kind: 'password',
          name: 'next',
          label: t('label'),
          help: t('help', { min: PASSWORD_MIN }),
          autoComplete: 'new-password',
        },
      ]}
      submit={t('submit')}
      busy={ui('busy')}
    />
  );
}
