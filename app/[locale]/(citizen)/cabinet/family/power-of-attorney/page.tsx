import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { savePowerOfAttorney } from '@/app/[locale]/(citizen)/cabinet/family/actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { freshForm } from '@/components/identity/form-state';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { requireCitizen } from '@/services/identity/current-actor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('family');
  return { title: t('addAttorney') };
}

export default async function AddAttorneyPage({
  params,
}: PageProps<'/[locale]/cabinet/family/power-of-attorney'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await requireCitizen(locale);
  const [t, ui] = await Promise.all([getTranslations('family'), getTranslations('ui')]);
  const parts = { day: ui('day'), month: ui('month'), year: ui('year') };
  return (
    <div className="e-column e-stack">
      <CabinetTrail
        locale={locale}
        here={t('addAttorney')}
        between={[{ href: href(locale, '/cabinet/family'), text: t('title') }]}
      />
      <AnswerForm
        action={savePowerOfAttorney}
        initial={freshForm()}
        summary={ui('errorSummary')}
        title={<h1>{t('addAttorney')}</h1>}
        lead={<p className="e-prose">{t('attorneyLead')}</p>}
        fields={[
          { kind: 'iin', name: 'principalIin', label: t('principalIin') },
          { kind: 'text', name: 'documentNumber', label: t('attorneyNumber'), autoComplete: 'off' },
          { kind: 'date', name: 'documentDate', label: t('attorneyDate'), parts },
          {
            kind: 'date',
            name: 'validUntil',
            label: `${t('validUntil')} (${ui('optional')})`,
            help: t('validUntilHelp'),
            parts,
          },
        ]}
        submit={t('ask')}
        busy={ui('busy')}
      />
    </div>
  );
}
