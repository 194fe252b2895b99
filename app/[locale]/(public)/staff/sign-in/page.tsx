import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signInStaff } from '@/app/[locale]/(public)/sign-in/actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { freshForm } from '@/components/identity/form-state';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { safeBack } from '@/services/identity/session-cookie';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.staff');
  return { title: t('title') };
}

export default async function StaffSignInPage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/sign-in'>) {
  const [{ locale }, { back }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const [t, s, ui] = await Promise.all([
    getTranslations('identity.staff'),
    getTranslations('identity.signIn'),
    getTranslations('ui'),
  ]);
  const way = safeBack(typeof back === 'string' ? back : undefined);
  return (
    <div className="e-stack">
      <AnswerForm
        action={signInStaff}
        initial={freshForm()}
        summary={ui('errorSummary')}
        title={<h1>{t('title')}</h1>}
        lead={<p className="e-prose">{t('lead')}</p>}
        fields={[
          { kind: 'iin', name: 'iin', label: s('iin') },
          { kind: 'password', name: 'password', label: s('password'), autoComplete: 'current-password' },
        ]}
        hidden={way ? { back: way } : {}}
        submit={ui('continue')}
        busy={s('busy')}
      />
      <p>
        <Link
          href={`${href(locale, '/staff/sign-in/certificate')}${way ? `?back=${encodeURIComponent(way)}` : ''}`}
        >
          {s('byCertificate')}
        </Link>
      </p>
      <p>
        <Link href={href(locale, '/sign-in')}>{t('citizen')}</Link>
      </p>
    </div>
  );
}
