import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { decideRegulation, keepNotice, stateDate } from '@/app/[locale]/(admin)/admin/regulations/actions';
import { AdminForm } from '@/components/admin/admin-form';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { freshAdmin } from '@/components/admin/admin-state';
import { DoneNotice } from '@/components/admin/done-notice';
import { LegalDates } from '@/components/admin/legal-dates';
import { RegulationDecisions } from '@/components/admin/regulation-decisions';
import { regulationsFor } from '@/components/admin/regulations-for';
import { may } from '@/services/identity/permissions';
import { openDates } from '@/services/organisations/legal-dates';
import { listDecisions } from '@/services/organisations/list-decisions';
import { actById, regulationOf, servicesKnown } from '@/services/regulations/catalogue';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.regulations');
  return { title: t('title') };
}

/** A notice period is of a time that was agreed: a service without one has none. */
const choosesTimes = (id: string): boolean => regulationOf(id)?.slotChoice !== undefined;

export default async function RegulationsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/regulations'>) {
  const page = await adminPage(params, 'clinic.regulation.apply');
  const { locale, context, clinic } = page;
  const [t, names, ui, query, list, dates] = await Promise.all([
    getTranslations('admin.regulations'),
    getTranslations('admin.services'),
    getTranslations('ui'),
    searchParams,
    listDecisions(context),
    openDates(context),
  ]);
  const decisions = shown(list);
  const done = String(query.done);
  return (
    <AdminFrame page={page} current="regulations" title={t('title')} lead={t('lead')}>
      <DoneNotice query={query} />
      {servicesKnown().map((service) => {
        const own = decisions.filter((one) => one.service === service);
        const inForce = own.find(({ appliesFrom }) => appliesFrom <= clinic.today);
        const choices = regulationsFor(
          service,
          clinic,
          own.map(({ regulation }) => regulation),
        );
        // A service that this kind of clinic cannot provide is none of its decisions.
        if (choices.length === 0 && own.length === 0) return null;
        return (
          <section key={service} className="e-card e-stack" aria-labelledby={service}>
            <h2 id={service}>{names(service)}</h2>
            <RegulationDecisions
              locale={locale}
              today={clinic.today}
              title={`${t('history')}: ${names(service)}`}
              decisions={own}
            />
            <div className="a-two" data-even="">
              {inForce && choosesTimes(inForce.regulation) ? (
                <AdminForm
                  key={`notice-${done}`}
                  form={`${service}-notice-`}
                  action={keepNotice}
                  initial={freshAdmin({ noticeMinutes: String(inForce.noticeMinutes) })}
                  hidden={{ service }}
                  summary={ui('errorSummary')}
                  fields={[
                    { kind: 'number', name: 'noticeMinutes', label: t('notice'), help: t('noticeHelp') },
                  ]}
                  submit={t('saveNotice')}
                  busy={ui('busy')}
                  kind="secondary"
                />
              ) : null}
              <AdminForm
                key={`decide-${done}`}
                form={`${service}-decide-`}
                fold={t('decide')}
                action={decideRegulation}
                initial={freshAdmin({ appliesFrom: clinic.today })}
                hidden={{ service }}
                summary={ui('errorSummary')}
                fields={[
                  {
                    kind: 'radios',
                    name: 'regulation',
                    label: t('regulation'),
                    wide: true,
                    options: choices.map((one) => {
                      const act = actById(one.act);
                      return {
                        value: one.id,
                        label: `${act.shortTitle[locale]} · ${one.id}`,
                        help: `${one.title[locale]} · ${t(`status.${act.status}`)}`,
                      };
                    }),
                  },
                  {
                    kind: 'date',
                    name: 'appliesFrom',
                    label: t('appliesFrom'),
                    help: t('appliesFromHelp'),
                    min: clinic.today,
                  },
                  {
                    kind: 'long-text',
                    name: 'decision',
                    label: t('decision'),
                    help: t('decisionHelp'),
                    wide: true,
                  },
                ]}
                submit={t('apply')}
                busy={ui('busy')}
              />
            </div>
          </section>
        );
      })}
      {may(context.actor, 'clinic.calendar.change') ? (
        <LegalDates locale={locale} dates={shown(dates)} action={stateDate} />
      ) : null}
    </AdminFrame>
  );
}
