import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { saveChild } from '@/app/[locale]/(citizen)/cabinet/family/actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { freshForm } from '@/components/identity/form-state';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { requireCitizen } from '@/services/identity/current-actor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('family');
  return { title: t('addChild') };
}

export default async function AddChildPage({ params }: PageProps<'/[locale]/cabinet/family/child'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await requireCitizen(locale);
  const [t, names, ui] = await Promise.all([
    getTranslations('family'),
    getTranslations('identity.register'),
    getTranslations('ui'),
  ]);
  return (
    <div className="e-column e-stack">
      <CabinetTrail
        locale={locale}
        here={t('addChild')}
        between={[{ href: href(locale, '/cabinet/family'), text: t('title') }]}
      />
      <AnswerForm
        action={saveChild}
        initial={freshForm()}
        summary={ui('errorSummary')}
        title={<h1>{t('addChild')}</h1>}
        lead={<p className="e-prose">{t('childLead')}</p>}
        fields={[
          {
            kind: 'radios',
            name: 'relation',
            label: t('relation'),
            choices: [
              { value: 'parent', label: t('asParent'), help: t('asParentHelp') },
              { value: 'guardian', label: t('asGuardian'), help: t('asGuardianHelp') },
            ],
          },
          { kind: 'iin', name: 'iin', label: t('childIin'), help: t('childIinHelp') },
          { kind: 'text', name: 'surname', label: names('surname'), autoComplete: 'off' },
          { kind: 'text', name: 'givenName', label: names('givenName'), autoComplete: 'off' },
          {
            kind: 'text',
            name: 'patronymic',
            label: `${names('patronymic')} (${ui('optional')})`,
            autoComplete: 'off',
          },
          { kind: 'text', name: 'documentNumber', label: t('documentNumber'), autoComplete: 'off' },
          {
            kind: 'date',
            name: 'documentDate',
            label: t('documentDate'),
            parts: { day: ui('day'), month: ui('month'), year: ui('year') },
          },
        ]}
        submit={t('addChild')}
        busy={ui('busy')}
      />
    </div>
  );
}
