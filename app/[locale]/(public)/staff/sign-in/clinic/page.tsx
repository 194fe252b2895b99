import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { goToClinic } from '@/app/[locale]/(public)/staff/sign-in/actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { freshForm } from '@/components/identity/form-state';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { clinicsIWorkAt } from '@/services/identity/choose-clinic';
import { currentContext, currentSession } from '@/services/identity/current-actor';
import { isStaffRole, roleName } from '@/services/identity/roles';
import { safeBack } from '@/services/identity/session-cookie';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.clinic');
  return { title: t('title') };
}

const NAMES = { kk: 'nameKk', ru: 'nameRu', en: 'nameEn' } as const;

export default async function ClinicPage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/sign-in/clinic'>) {
  const [{ locale }, { back }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const session = await currentSession();
  if (session?.kind !== 'staff') redirect(href(locale, '/staff/sign-in'));
  if (!session.secondFactor) redirect(href(locale, '/staff/sign-in/code'));
  const [t, ui] = await Promise.all([getTranslations('identity.clinic'), getTranslations('ui')]);
  const places = await clinicsIWorkAt(await currentContext(), session);
  if (!places.ok || places.value.length === 0) return <Notice kind="attention" title={t('none')} />;
  const way = safeBack(typeof back === 'string' ? back : undefined);
  return (
    <AnswerForm
      action={goToClinic}
      initial={freshForm({ clinic: session.clinicId ?? '' })}
      summary={ui('errorSummary')}
      title={<h1>{t('title')}</h1>}
      lead={<p className="e-prose">{t('lead')}</p>}
      fields={[
        {
          kind: 'radios',
          name: 'clinic',
          label: t('label'),
          choices: places.value.map((place) => ({
            value: place.clinicId,
            label: place[NAMES[locale]],
            help: place.roles
              .filter(isStaffRole)
              .map((role) => roleName(role, locale))
              .join(', '),
          })),
        },
      ]}
      hidden={way ? { back: way } : {}}
      submit={ui('continue')}
      busy={ui('busy')}
    />
  );
}
