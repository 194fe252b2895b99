import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { registerCitizen } from '@/app/[locale]/(public)/register/actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { freshForm } from '@/components/identity/form-state';
import { PASSWORD_MIN } from '@/lib/auth/password';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.register');
  return { title: t('title') };
}

export default async function RegisterPage({ params }: PageProps<'/[locale]/register'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [t, ui] = await Promise.all([getTranslations('identity.register'), getTranslations('ui')]);
  const optional = (label: string) => `${label} (${ui('optional')})`;
  return (
    <div className="e-stack">
      <AnswerForm
        action={registerCitizen}
        initial={freshForm()}
        summary={ui('errorSummary')}
        title={<h1>{t('title')}</h1>}
        lead={<p className="e-prose">{t('lead')}</p>}
        fields={[
          { kind: 'iin', name: 'iin', label: t('iin'), help: t('iinHelp') },
          {
            kind: 'date',
            name: 'birthDate',
            label: t('birthDate'),
            help: t('birthDateHelp'),
            parts: { day: ui('day'), month: ui('month'), year: ui('year') },
            birthday: true,
          },
          {
            kind: 'text',
            name: 'surname',
            label: t('surname'),
            help: t('nameHelp'),
            autoComplete: 'family-name',
          },
          { kind: 'text', name: 'givenName', label: t('givenName'), autoComplete: 'given-name' },
          {
            kind: 'text',
            name: 'patronymic',
            label: optional(t('patronymic')),
            autoComplete: 'additional-name',
          },
          { kind: 'phone', name: 'phone', label: t('phone'), help: t('phoneHelp') },
          {
            kind: 'password',
            name: 'password',
            label: t('password'),
            help: t('passwordHelp', { min: PASSWORD_MIN }),
            autoComplete: 'new-password',
          },
        ]}
        submit={t('submit')}
        busy={t('busy')}
      />
      <p>
        {t('haveAccount')} <Link href={href(locale, '/sign-in')}>{t('signIn')}</Link>
      </p>
    </div>
  );
}
