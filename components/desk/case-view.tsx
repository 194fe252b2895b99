import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ComplainLink } from '@/components/complaints/complain-link';
import { CaseAnswer } from '@/components/desk/case-answer';
import { CaseAppointed } from '@/components/desk/case-appointed';
import { CaseConsents } from '@/components/desk/case-consents';
import { CasePeople } from '@/components/desk/case-people';
import { CaseRegisters } from '@/components/desk/case-registers';
import { CaseSteps } from '@/components/desk/case-steps';
import { CaseNotes, CaseTimeline } from '@/components/desk/case-timeline';
import { statusOf } from '@/components/desk/queue-row';
import type { StaffPage } from '@/components/desk/staff-page';
import { CaseDocuments } from '@/components/documents/case-documents';
import { GoverningLine } from '@/components/services/governing-line';
import { Notice } from '@/components/ui/notice';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TimeLeft } from '@/components/ui/time-left';
import { href } from '@/lib/i18n/navigation';
import { when } from '@/lib/i18n/when';
import type { CaseFile } from '@/services/requests/read-case';

const STATUS_TAGS = {
  open: 'waiting',
  completed: 'done',
  refused: 'refused',
  withdrawn: 'neutral',
} as const satisfies Record<string, TagKind>;

interface Props {
  page: StaffPage;
  file: CaseFile;
  /** Where forms come back to. */
  back: string;
  /** Beside the list, the way to close it. */
  close?: string;
  done?: string | undefined;
}

const DONE = [
  'taken',
  'released',
  'handed-over',
  'completed',
  'refused',
  'withdrawn',
  'moved',
  'ordered',
  'noted',
  'verified',
] as const;

export async function CaseView({ page, file, back, close, done }: Props) {
  const [t, time, ui] = await Promise.all([
    getTranslations('desk'),
    getTranslations('time'),
    getTranslations('ui'),
  ]);
  const { locale, facts } = page;
  const { stored, rules } = file;
  const { state } = stored;
  const status = statusOf(state.status);
  const told = DONE.find((one) => one === done);
  const at = (moment: string) =>
    when({ t: time, locale, at: new Date(moment), now: file.now, zone: facts.zone });
  return (
    <article
      className="e-case"
      data-case={stored.id}
      data-wide={close ? undefined : ''}
      aria-labelledby="case-title"
    >
      <header className="e-case-head">
        <div>
          <h2 id="case-title" className="e-case-title">
            {rules.regulation.title[locale]} <span className="e-figures">{stored.number}</span>
          </h2>
          <p>
            <Tag kind={STATUS_TAGS[status]}>{t(`status.${status}`)}</Tag>{' '}
            {state.step ? (
              <TimeLeft due={state.step.due} now={file.now.toISOString()} length="long" zone={facts.zone} />
            ) : null}{' '}
            <span className="e-help">{t('case.filed', { at: at(state.filedAt) })}</span>
          </p>
        </div>
        <p className="e-case-links">
          {close ? (
            <>
              <Link href={href(locale, `/staff/cases/${stored.id}`)} prefetch={false}>
                {t('case.whole')}
              </Link>
              <Link href={close} scroll={false} prefetch={false} data-key="Escape">
                {ui('close')}
              </Link>
            </>
          ) : (
            <Link href={href(locale, '/staff/queue')} data-key="Escape">
              {t('case.toQueue')}
            </Link>
          )}
        </p>
      </header>
      {told ? (
        <Notice kind="done" announce>
          <p>{t(`done.${told}`)}</p>
        </Notice>
      ) : null}
      {state.refusal ? (
        <Notice kind="refused">
          <p>
            {t('event.refusedBecause', {
              ground:
                rules.regulation.refusals.find(({ name }) => name === state.refusal?.ground)?.ground[
                  locale
                ] ?? state.refusal.ground,
              reason: state.refusal.reason,
            })}
          </p>
        </Notice>
      ) : null}
      <div className="e-case-columns">
        <div>
          <CasePeople page={page} file={file} back={back} />
          <CaseRegisters page={page} file={file} back={back} />
          <CaseConsents page={page} file={file} />
          <CaseAnswer page={page} file={file} back={back} />
          <CaseDocuments page={page} file={file} />
          <CaseAppointed page={page} file={file} back={back} />
        </div>
        <div>
          <CaseNotes page={page} file={file} back={back} />
          <CaseSteps page={page} file={file} />
          <GoverningLine regulation={rules.regulation} applied={file.applied} />
          <CaseTimeline page={page} file={file} />
          <ComplainLink page={page} requestId={stored.id} />
        </div>
      </div>
    </article>
  );
}
