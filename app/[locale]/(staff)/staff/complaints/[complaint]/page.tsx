import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Answers } from '@/components/complaints/answers';
import { ComplaintFacts } from '@/components/complaints/complaint-facts';
import { staffComplaintPath } from '@/components/complaints/complaint-path';
import { ComplaintClock } from '@/components/complaints/complaint-wait';
import { ComplaintHistory } from '@/components/complaints/history';
import { Road } from '@/components/complaints/road';
import {
  AnswerComplaintForm,
  BodyAnswerForm,
  ForwardForm,
  TakeForm,
} from '@/components/complaints/staff-forms';
import { ComplaintTag } from '@/components/complaints/status-tag';
import { CaseReason } from '@/components/desk/case-reason';
import { DeskShell } from '@/components/desk/desk-shell';
import { staffPage } from '@/components/desk/staff-page';
import { FoldedSection } from '@/components/ui/folded-section';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { href } from '@/lib/i18n/navigation';
import { when } from '@/lib/i18n/when';
import { fullName } from '@/lib/names/format';
import { printPhone } from '@/lib/phones/phone';
import { readComplaint } from '@/services/complaints/read-complaint';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('staff.title') };
}

const DONE = ['taken', 'forwarded', 'answered', 'recorded'] as const;

/** One complaint at the head's office: what was asked, the term, and what may be done with it now. */
export default async function StaffComplaintPage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/complaints/[complaint]'>) {
  const page = await staffPage(params, 'complaint.read');
  const [{ complaint: id }, query] = await Promise.all([params, searchParams]);
  const read = await readComplaint(page.context, id);
  if (!read.ok) {
    const { code, params: about = {} } = read.refusal;
    if (code !== 'reason-before-opening') notFound();
    return (
      <DeskShell page={page} current="complaints">
        <CaseReason
          locale={page.locale}
          requestId={String(about.request)}
          refusal={read.refusal}
          back={staffComplaintPath(page.locale, id)}
          close={href(page.locale, '/staff/complaints')}
        />
      </DeskShell>
    );
  }
  const file = read.value;
  const [t, ui, time] = await Promise.all([
    getTranslations('complaints'),
    getTranslations('ui'),
    getTranslations('time'),
  ]);
  const { locale, facts } = page;
  const { complaint, stored, rules, road, subject, complainant, events, silent, draft, mayAnswer, now } =
    file;
  const { state, number } = complaint;
  const done = DONE.find((one) => one === query.done);
  const withHead = state.status === 'with-head';
  return (
    <DeskShell page={page} current="complaints">
      <article className="e-column e-stack">
        <p className="e-case-links" data-print="no">
          <Link href={href(locale, '/staff/complaints')} data-key="Escape">
            {t('staff.back')}
          </Link>
          <Link href={href(locale, `/staff/cases/${stored.id}`)} prefetch={false}>
            {t('staff.case')}
          </Link>
          <PrintButton text={ui('print')} />
        </p>
        {done ? <Notice kind="done" title={t(`staff.done.${done}`)} announce /> : null}
        <h1 className="e-case-title">
          {t('one.title', { number })} <ComplaintTag state={state} silent={silent} />
        </h1>
        <ComplaintClock state={state} rules={rules} now={now} />
        {state.takenBy ? <p className="e-help">{t('staff.takenBy', { name: state.takenBy.name })}</p> : null}
        <ComplaintFacts
          complaint={complaint}
          subject={subject}
          rules={rules}
          first={[
            {
              key: 'name',
              label: t('staff.name'),
              value: complainant ? fullName(complainant) : t('staff.nobody'),
            },
            ...(complainant?.phone
              ? [
                  {
                    key: 'phone',
                    label: t('staff.phone'),
                    value: <a href={`tel:${complainant.phone}`}>{printPhone(complainant.phone)}</a>,
                  },
                ]
              : []),
            {
              key: 'request',
              label: t('one.request'),
              value: `${rules.regulation.title[locale]}, ${stored.number}`,
            },
          ]}
        />
        <Answers state={state} rules={rules} />
        <div className="e-stack" data-print="no">
          {withHead && !state.takenBy ? <TakeForm file={file} locale={locale} /> : null}
          {draft && withHead && draft.version === complaint.version ? (
            <Notice kind="attention" title={t('staff.draftTitle')}>
              <p>
                {t('staff.draftBy', {
                  name: draft.writtenBy,
                  at: when({ t: time, locale, at: draft.at, now, zone: facts.zone }),
                })}
              </p>
              {mayAnswer ? (
                <p>
                  <Link href={staffComplaintPath(locale, id, 'sign')} prefetch={false}>
                    {t('staff.sign')}
                  </Link>
                </p>
              ) : null}
            </Notice>
          ) : null}
          {withHead && mayAnswer ? <AnswerComplaintForm file={file} locale={locale} /> : null}
          {withHead && mayAnswer && state.level === 'quality-body' ? (
            <ForwardForm file={file} locale={locale} />
          ) : null}
          {state.status === 'with-body' && mayAnswer ? <BodyAnswerForm file={file} locale={locale} /> : null}
        </div>
        <FoldedSection id="history" title={t('one.history')}>
          <ComplaintHistory events={events} zone={facts.zone} />
        </FoldedSection>
        <Road road={road} regulation={rules.regulation} />
      </article>
    </DeskShell>
  );
}
