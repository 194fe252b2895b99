import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AutoSubmit } from '@/components/desk/auto-submit';
import { DeskShell } from '@/components/desk/desk-shell';
import { SheetLines } from '@/components/desk/sheet-lines';
import { staffPage } from '@/components/desk/staff-page';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { href } from '@/lib/i18n/navigation';
import { may } from '@/services/identity/permissions';
import { specialityName } from '@/services/organisations/specialities';
import { listDoctors, readDaySheet } from '@/services/requests/day-sheet';
import { addDays, isDay } from '@/services/working-time/day';
import { dayWithWeekday } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('sheet.title') };
}

/** A doctor's day: where to go and whom to see, in order of time, one button a row for what came of it. */
export default async function DaySheetPage({ params, searchParams }: PageProps<'/[locale]/staff/day-sheet'>) {
  const page = await staffPage(params, 'queue.read');
  const [query, t, ui] = await Promise.all([searchParams, getTranslations('desk'), getTranslations('ui')]);
  const { locale, context, facts } = page;
  const { actor } = context;
  const any = may(actor, 'day-sheet.any');
  if (!any && !(actor.doctorId && may(actor, 'day-sheet.own'))) notFound();
  const listed = any ? await listDoctors(context) : null;
  const doctors = listed?.ok ? listed.value : [];
  const today = localDay(facts.now, facts.zone);
  const asked = typeof query.date === 'string' && isDay(query.date) ? query.date : today;
  const wanted = any && typeof query.doctor === 'string' ? query.doctor : null;
  const doctorId = doctors.find(({ id }) => id === wanted)?.id ?? actor.doctorId ?? null;
  const read = doctorId ? await readDaySheet(context, { doctorId, date: asked }) : null;
  if (read && !read.ok) notFound();
  const sheet = read?.value ?? null;
  const path = href(locale, '/staff/day-sheet');
  const at = (date: string) =>
    `${path}?${new URLSearchParams({ ...(any && doctorId ? { doctor: doctorId } : {}), date })}`;
  return (
    <DeskShell page={page} current="daySheet">
      <div className="e-day">
        <header className="e-sheet-head">
          <h1>{sheet ? `${sheet.doctor.name}, ${dayWithWeekday(sheet.date, locale)}` : t('sheet.title')}</h1>
          {sheet ? (
            <p className="e-help">
              {specialityName(sheet.doctor.speciality, locale)} ·{' '}
              {t('sheet.count', { count: sheet.lines.length })}
            </p>
          ) : null}
          <p data-print="only">{facts.clinic[locale]}</p>
          <form method="get" action={path} className="e-queue-filters">
            {any ? (
              <select
                key={doctorId ?? ''}
                name="doctor"
                className="e-input"
                aria-label={t('sheet.doctor')}
                defaultValue={doctorId ?? ''}
              >
                <option value="">{t('sheet.chooseDoctor')}</option>
                {doctors.map(({ id, name, speciality }) => (
                  <option key={id} value={id}>
                    {name}, {specialityName(speciality, locale)}
                  </option>
                ))}
              </select>
            ) : null}
            <input
              key={asked}
              type="date"
              name="date"
              className="e-input"
              aria-label={t('sheet.date')}
              defaultValue={asked}
            />
            <AutoSubmit text={t('sheet.show')} />
          </form>
          {sheet ? (
            <p className="e-actions">
              <Link href={at(addDays(sheet.date, -1))} prefetch={false}>
                ← {t('sheet.previous')}
              </Link>
              {sheet.date === today ? null : (
                <Link href={at(today)} prefetch={false}>
                  {t('sheet.today')}
                </Link>
              )}
              <Link href={at(addDays(sheet.date, 1))} prefetch={false}>
                {t('sheet.next')} →
              </Link>
              <PrintButton text={ui('print')} />
            </p>
          ) : null}
        </header>
        {query.done === 'completed' ? (
          <Notice kind="done" announce>
            <p>{t('done.completed')}</p>
          </Notice>
        ) : null}
        {sheet && sheet.lines.length > 0 ? (
          <SheetLines page={page} sheet={sheet} back={at(sheet.date)} />
        ) : null}
        {sheet && sheet.lines.length === 0 ? (
          <EmptyState title={t('sheet.empty')}>{t('sheet.emptyText')}</EmptyState>
        ) : null}
        {sheet ? null : <EmptyState title={t('sheet.chooseDoctor')}>{t('sheet.emptyText')}</EmptyState>}
      </div>
    </DeskShell>
  );
}
