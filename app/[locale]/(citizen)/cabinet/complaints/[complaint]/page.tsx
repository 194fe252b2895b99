import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requestPath } from '@/components/cabinet/request-path';
import { Answers } from '@/components/complaints/answers';
import { carryComplaintOn, leaveComplaint } from '@/components/complaints/citizen-actions';
import { ComplaintFacts } from '@/components/complaints/complaint-facts';
import { complaintPath } from '@/components/complaints/complaint-path';
import { ComplaintClock } from '@/components/complaints/complaint-wait';
import { ComplaintHistory } from '@/components/complaints/history';
import { openComplaint } from '@/components/complaints/open-complaint';
import { Road } from '@/components/complaints/road';
import { ComplaintTag } from '@/components/complaints/status-tag';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { QuickExit } from '@/components/layout/quick-exit';
import { Because } from '@/components/services/because';
import { Details } from '@/components/ui/details';
import { FoldedSection } from '@/components/ui/folded-section';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('section.title') };
}

const DONE = ['registered', 'carried-on', 'withdrawn'] as const;

/** One complaint: how it stands, the answer, what follows from it, and what the person may do now. */
export default async function ComplaintPage({
  params,
  searchParams,
}: PageProps<'/[locale]/cabinet/complaints/[complaint]'>) {
  const [{ locale, complaint: id }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const { view } = await openComplaint(locale, id);
  const t = await getTranslations('complaints');
  const { complaint, stored, rules, road, subject, events, silent, may, now, answerId } = view;
  const { state, number } = complaint;
  const { regulation, place } = rules;
  const done = DONE.find((one) => one === query.done);
  const last = state.status === 'answered' ? state.answers.at(-1) : undefined;
  const title = t('one.title', { number });
  const answerPath = complaintPath(locale, id, 'answer');
  return (
    <div className="e-column e-stack">
      <QuickExit when={regulation.privacy.sensitive} />
      <CabinetTrail
        locale={locale}
        here={title}
        between={[{ href: href(locale, '/cabinet/complaints'), text: t('mine.title') }]}
      />
      {done ? <Notice kind="done" title={t(`one.done.${done}`)} announce /> : null}
      <h1>{title}</h1>
      <p>
        <ComplaintTag state={state} silent={silent} />
      </p>
      {silent && state.wait ? (
        <Notice kind="attention" title={t('silent.title')}>
          <p>{t(`silent.${state.wait.for}`)}</p>
        </Notice>
      ) : null}
      <ComplaintClock state={state} rules={rules} now={now} />
      <Answers
        state={state}
        rules={rules}
        files={
          answerId ? (
            <p className="flex flex-wrap gap-x-6">
              <a className="e-linklike" href={answerPath} download>
                {t('answer.bytes')}
              </a>
              <a className="e-linklike" href={`${answerPath}?part=cms`} download>
                {t('answer.cms')}
              </a>
            </p>
          ) : null
        }
      />
      {last ? (
        <div>
          <p>
            {last.verdict === 'satisfied'
              ? t('after.satisfied')
              : t(last.level === 'head-of-provider' ? 'after.head' : 'after.body')}
          </p>
          {last.verdict === 'satisfied' ? null : (
            <Because
              regulation={regulation}
              ground={last.level === 'head-of-provider' ? road.forwarding : road.court}
              label={t('after.why')}
            />
          )}
        </div>
      ) : null}
      {may.carryOn ? (
        <form action={carryComplaintOn.bind(null, locale, id)}>
          <SubmitButton busy={t('carryOn.busy')}>{t('carryOn.button')}</SubmitButton>
        </form>
      ) : null}
      <ComplaintFacts
        complaint={complaint}
        subject={subject}
        rules={rules}
        first={[
          {
            key: 'request',
            label: t('one.request'),
            value: (
              <Link href={requestPath(locale, stored.id)} prefetch={false}>
                {regulation.title[locale]}, {stored.number}
              </Link>
            ),
          },
        ]}
      />
      <FoldedSection id="history" title={t('one.history')}>
        <ComplaintHistory events={events} zone={place.zone} />
      </FoldedSection>
      <Road road={road} regulation={regulation} />
      {may.withdraw ? (
        <Details summary={t('withdraw.summary')}>
          <form action={leaveComplaint.bind(null, locale, id)} className="grid gap-3">
            <p>{t('withdraw.text')}</p>
            <div>
              <SubmitButton kind="danger" busy={t('withdraw.busy')}>
                {t('withdraw.button')}
              </SubmitButton>
            </div>
          </form>
        </Details>
      ) : null}
    </div>
  );
}
