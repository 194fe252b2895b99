import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Road } from '@/components/complaints/road';
import { register } from '@/components/complaints/staff-actions';
import { subjectWords } from '@/components/complaints/subject-words';
import { CaseReason } from '@/components/desk/case-reason';
import { DeskForm } from '@/components/desk/desk-form';
import { DeskShell } from '@/components/desk/desk-shell';
import { staffPage } from '@/components/desk/staff-page';
import { Notice } from '@/components/ui/notice';
import { href } from '@/lib/i18n/navigation';
import { readToComplain } from '@/services/complaints/my-complaints';
import { CHANNELS } from '@/services/regulations/language/names';
import { requestNumberSchema } from '@/services/requests/request-number';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('staff.intakeTitle') };
}

/** A complaint taken at the counter or by phone, in the words of whoever brings it. */
export default async function RegisterComplaintPage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/complaints/new/[request]'>) {
  const page = await staffPage(params, 'complaint.file');
  const [{ request: id }, query] = await Promise.all([params, searchParams]);
  const read = await readToComplain(page.context, id);
  if (!read.ok) {
    if (read.refusal.code !== 'reason-before-opening') notFound();
    return (
      <DeskShell page={page} current={null}>
        <CaseReason
          locale={page.locale}
          requestId={id}
          refusal={read.refusal}
          back={href(page.locale, `/staff/complaints/new/${id}`)}
        />
      </DeskShell>
    );
  }
  const { stored, rules, road, subjects } = read.value;
  const { regulation, place } = rules;
  const [t, ui] = await Promise.all([getTranslations('complaints'), getTranslations('ui')]);
  const { locale } = page;
  const made = requestNumberSchema.safeParse(query.number);
  return (
    <DeskShell page={page} current={null}>
      <div className="e-column e-stack">
        <p className="e-case-links">
          <Link href={href(locale, `/staff/cases/${id}`)} data-key="Escape" prefetch={false}>
            {t('staff.case')}
          </Link>
        </p>
        {made.success ? (
          <Notice kind="done" title={t('staff.intakeDone', { number: made.data })} announce />
        ) : null}
        <h1 className="e-case-title">{t('staff.intakeTitle')}</h1>
        <p>{t('staff.intakeLead', { number: stored.number })}</p>
        <Road road={road} regulation={regulation} />
        {made.success ? null : (
          <DeskForm
            form="complaint"
            action={register}
            hidden={{ request: id }}
            summary={ui('errorSummary')}
            fields={[
              {
                name: 'channel',
                kind: 'radios',
                label: t('staff.channel'),
                options: (['in-person', 'phone'] as const).map((value) => ({
                  value,
                  label: CHANNELS[value][locale],
                })),
                defaultValue: 'in-person',
              },
              {
                name: 'about',
                kind: 'radios',
                label: t('one.about'),
                options: subjects.map((subject) => ({
                  value: subject.key,
                  label: subjectWords(subject, locale, place.zone, (key, values) => t(`ask.${key}`, values)),
                })),
              },
              { name: 'what', kind: 'long-text', label: t('one.what'), rows: 5 },
              { name: 'demand', kind: 'long-text', label: t('one.demand'), rows: 3 },
              {
                name: 'level',
                kind: 'radios',
                label: t('ask.level'),
                options: [
                  { value: 'head-of-provider', label: t('ask.head') },
                  { value: 'quality-body', label: t('ask.body') },
                ],
                defaultValue: 'head-of-provider',
              },
            ]}
            submit={t('staff.intakeSubmit')}
            busy={t('ask.busy')}
          />
        )}
      </div>
    </DeskShell>
  );
}
