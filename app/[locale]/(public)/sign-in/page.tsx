import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signInCitizen } from '@/app/[locale]/(public)/sign-in/actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { freshForm } from '@/components/identity/form-state';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { safeBack } from '@/services/identity/session-cookie';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.signIn');
  return { title: t('title') };
}

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
  const [{ locale }, { back }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const [t, ui] = await Promise.all([getTranslations('identity.signIn'), getTranslations('ui')]);
  const way = safeBack(typeof back === 'string' ? back : undefined);
  const withBack = (page: string) => `${href(locale, page)}${way ? `?back=${encodeURIComponent(way)}` : ''}`;
  return (
    <div className="e-stack">
      <AnswerForm
        action={signInCitizen}
        initial={freshForm()}
        summary={ui('errorSummary')}
        title={<h1>{t('title')}</h1>}
        fields={[
          { kind: 'iin', name: 'iin', label: t('iin'), help: t('iinHelp') },
          { kind: 'password', name: 'password', label: t('password'), autoComplete: 'current-password' },
        ]}
        hidden={way ? { back: way } : {}}
        submit={t('submit')}
        busy={t('busy')}
      />
      <div className="e-column e-prose e-stack">
        <p>
          <Link href={withBack('/sign-in/certificate')}>{t('byCertificate')}</Link>
        </p>
        <p>
          <Link href={href(locale, '/sign-in/recovery')}>{t('forgotten')}</Link>
        </p>
        <p>
          {t('noAccount')} <Link href={href(locale, '/register')}>{t('register')}</Link>
        </p>
        <p>
          <Link href={href(locale, '/staff/sign-in')}>{t('staff')}</Link>
        </p>
        {process.env.EMHANA_MODE === 'demo' ? (
          <p>
            <Link href={href(locale, '/demo')}>{t('demo')}</Link>
          </p>
        ) : null}
      </div>
    </div>
  );
}
