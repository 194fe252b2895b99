import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AgreedTime } from '@/components/cabinet/agreed-time';
import { ChangeYourself } from '@/components/cabinet/change-yourself';
import { DocumentsOfRequest } from '@/components/cabinet/documents-of-request';
import { AnswersOfRequest, FactsOfRequest } from '@/components/cabinet/facts-of-request';
import { openMyRequest } from '@/components/cabinet/open-my-request';
import { RefusalOfRequest } from '@/components/cabinet/refusal-of-request';
import { requestPath } from '@/components/cabinet/request-path';
import { ResultsOfRequest } from '@/components/cabinet/results-of-request';
import { Timeline } from '@/components/cabinet/timeline';
import { WhatNow } from '@/components/cabinet/what-now';
import { ComplaintsSection } from '@/components/complaints/complaints-section';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { QuickExit } from '@/components/layout/quick-exit';
import { GovernsAt } from '@/components/services/governs-at';
import { ButtonLink } from '@/components/ui/button';
import { FoldedSection } from '@/components/ui/folded-section';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { when } from '@/lib/i18n/when';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cabinet.request'))('facts') };
}

/** The agreed time is agreed no more. */
const NO_TIME: ReadonlySet<string> = new Set(['withdrawn', 'refused', 'displaced']);

const DONE = ['moved', 'cancelled', 'withdrawn'] as const;

/** One request, whole: how it stands, what comes next, the agreed time, what was given, what happened. */
export default async function RequestPage({
  params,
  searchParams,
}: PageProps<'/[locale]/cabinet/requests/[request]'>) {
  const [{ locale, request: id }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const { context, request } = await openMyRequest(locale, id);
  const [t, time, reasons] = await Promise.all([
    getTranslations('cabinet'),
    getTranslations('time'),
    getTranslations('scheduling.reasons'),
  ]);
  const { rules, situation, booking, now, stored } = request;
  const done = DONE.find((one) => one === query.done);
  const title = rules.regulation.title[locale];
  return (
    <div className="e-column e-stack">
      <QuickExit when={rules.regulation.privacy.sensitive} />
      <CabinetTrail locale={locale} here={title} />
      {done ? <Notice kind="done" title={t(`request.done.${done}`)} announce /> : null}
      <h1>{title}</h1>
      {request.subject ? (
        <Notice title={t('request.aboutYou')}>
          <p>
            <Link href={href(locale, '/cabinet/consents')} prefetch={false}>
              {t('links.consents')}
            </Link>
          </p>
        </Notice>
      ) : null}
      {situation.kind === 'displaced' ? (
        <Notice kind="attention" title={t('request.displacedTitle')}>
          <div className="grid gap-3">
            <p>
              {t('request.displacedText', {
                reason: reasons(booking?.displaced ?? 'outside-hours'),
                at: when({
                  t: time,
                  locale,
                  at: new Date(situation.appointed.startsAt),
                  now,
                  zone: rules.place.zone,
                }),
              })}
            </p>
            <p>
              <ButtonLink href={requestPath(locale, stored.id, 'move')} prefetch={false}>
                {t('chooseOther')}
              </ButtonLink>
            </p>
          </div>
        </Notice>
      ) : null}
      {situation.kind === 'refused' ? <RefusalOfRequest request={request} /> : null}
      {situation.kind === 'refused' || situation.kind === 'displaced' ? null : <WhatNow request={request} />}
      {NO_TIME.has(situation.kind) ? null : <AgreedTime request={request} />}
      <ResultsOfRequest request={request} />
      {request.subject ? null : <ChangeYourself request={request} />}
      <FactsOfRequest request={request} />
      <GovernsAt
        regulation={rules.regulation}
        clinicId={stored.clinicId}
        at={new Date(stored.state.filedAt)}
      />
      <div>
        <AnswersOfRequest request={request} />
        <FoldedSection id="history" title={t('request.history')}>
          <Timeline request={request} />
        </FoldedSection>
      </div>
      <DocumentsOfRequest request={request} />
      <ComplaintsSection context={context} requestId={stored.id} locale={locale} now={now} />
    </div>
  );
}
