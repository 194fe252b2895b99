import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { keepHours } from '@/app/[locale]/(admin)/admin/hours/actions';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { freshAdmin } from '@/components/admin/admin-state';
import { weekdayNames } from '@/components/admin/day-words';
import { DoneNotice } from '@/components/admin/done-notice';
import { HoursForm } from '@/components/admin/hours-form';
import { HoursHistory } from '@/components/admin/hours-history';
import { Notice } from '@/components/ui/notice';
import { Tabs } from '@/components/ui/tabs';
import { href } from '@/lib/i18n/navigation';
import { listDecisions } from '@/services/organisations/list-decisions';
import { listHours } from '@/services/organisations/list-hours';
import { servicesKnown } from '@/services/regulations/catalogue';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.hours');
  return { title: t('title') };
}

export default async function HoursPage({ params, searchParams }: PageProps<'/[locale]/admin/hours'>) {
  const page = await adminPage(params, 'clinic.hours.change');
  const { locale, context, clinic } = page;
  const [t, names, ui, query, list, decisions] = await Promise.all([
    getTranslations('admin.hours'),
    getTranslations('admin.services'),
    getTranslations('ui'),
    searchParams,
    listHours(context, { clinicId: clinic.id }),
    listDecisions(context),
  ]);
  const { hours, today } = shown(list);
  const provided = new Set([...shown(decisions), ...hours].map((one) => one.service));
  const services = servicesKnown().filter((known) => provided.has(known));
  const service = services.find((known) => known === query.service) ?? null;
  const own = hours.filter((row) => row.service === service);
  const inForce = own.filter((row) => row.validFrom <= today && (!row.validUntil || row.validUntil >= today));
  const values: Record<string, string> = { validFrom: today };
  // The form begins with what holds today; for a service without hours of its own, with the general ones.
  const model =
    inForce.length > 0
      ? inForce
      : hours.filter(
          (row) =>
            row.service === null && row.validFrom <= today && (!row.validUntil || row.validUntil >= today),
        );
  for (const row of model)
    Object.assign(values, {
      [`rows.${row.weekday - 1}.opens`]: row.opens,
      [`rows.${row.weekday - 1}.closes`]: row.closes,
      [`rows.${row.weekday - 1}.breakFrom`]: row.breakFrom ?? '',
      [`rows.${row.weekday - 1}.breakTo`]: row.breakTo ?? '',
    });
  const base = href(locale, '/admin/hours');
  return (
    <AdminFrame page={page} current="hours" title={t('title')} lead={t('lead')}>
      <DoneNotice query={query} />
      <Tabs
        label={t('services')}
        tabs={[
          { href: base, label: t('general'), current: service === null },
          ...services.map((known) => ({
            href: `${base}?service=${known}`,
            label: names(known),
            current: service === known,
          })),
        ]}
      />
      <div className="a-two" data-even="">
        <div className="e-stack">
          {service !== null && inForce.length === 0 ? <Notice>{t('asGeneral')}</Notice> : null}
          <HoursForm
            key={service ?? 'general'}
            action={keepHours}
            initial={freshAdmin(values)}
            hidden={{ service: service ?? '' }}
            weekdays={weekdayNames(locale)}
            today={today}
            words={{
              caption: t('title'),
              weekday: t('weekday'),
              opens: t('opens'),
              closes: t('closes'),
              breakFrom: t('breakFrom'),
              breakTo: t('breakTo'),
              validFrom: t('validFrom'),
              validFromHelp: t('validFromHelp'),
              summary: ui('errorSummary'),
              submit: t('save'),
              busy: ui('busy'),
            }}
          />
        </div>
        <HoursHistory locale={locale} today={today} rows={own} />
      </div>
    </AdminFrame>
  );
}
