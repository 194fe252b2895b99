import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requestPath } from '@/components/cabinet/request-path';
import { complain } from '@/components/complaints/citizen-actions';
import { Road } from '@/components/complaints/road';
import { subjectWords } from '@/components/complaints/subject-words';
import { AnswerForm } from '@/components/identity/answer-form';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { freshForm } from '@/components/identity/form-state';
import { QuickExit } from '@/components/layout/quick-exit';
import { isLocale } from '@/lib/i18n/locale';
import { readToComplain } from '@/services/complaints/my-complaints';
import { requireCitizen } from '@/services/identity/current-actor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('ask.title') };
}

/** What it is about, chosen from the request's own timeline; what happened; what is asked for; who shall consider it. */
export default async function ComplainPage({
  params,
}: PageProps<'/[locale]/cabinet/requests/[request]/complain'>) {
  const { locale, request: id } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const read = await readToComplain(context, id);
  if (!read.ok) notFound();
  const { rules, road, subjects } = read.value;
  const { regulation, place } = rules;
  const [t, ui] = await Promise.all([getTranslations('complaints'), getTranslations('ui')]);
  return (
    <div className="e-column e-stack">
      <QuickExit when={regulation.privacy.sensitive} />
      <CabinetTrail
        locale={locale}
        here={t('ask.title')}
        between={[{ href: requestPath(locale, id), text: regulation.title[locale] }]}
      />
      <AnswerForm
        action={complain.bind(null, locale, id)}
        initial={freshForm({ level: 'head-of-provider' })}
        summary={ui('errorSummary')}
        title={<h1>{t('ask.title')}</h1>}
        fields={[
          {
            kind: 'radios',
            name: 'about',
            label: t('ask.about'),
            help: t('ask.aboutHelp'),
            choices: subjects.map((subject) => ({
              value: subject.key,
              label: subjectWords(subject, locale, place.zone, (key, values) => t(`ask.${key}`, values)),
            })),
          },
          { kind: 'long-text', name: 'what', label: t('ask.what'), help: t('ask.whatHelp'), rows: 5 },
          { kind: 'long-text', name: 'demand', label: t('ask.demand'), help: t('ask.demandHelp'), rows: 3 },
          {
            kind: 'radios',
            name: 'level',
            label: t('ask.level'),
            choices: [
              { value: 'head-of-provider', label: t('ask.head') },
              { value: 'quality-body', label: t('ask.body') },
            ],
          },
        ]}
        submit={t('ask.submit')}
        busy={t('ask.busy')}
      />
      <Road road={road} regulation={regulation} />
    </div>
  );
}
