import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { chooseTime } from '@/app/[locale]/(citizen)/apply/draft/[draft]/slot/actions';
import { draftPath } from '@/components/apply/draft-path';
import { DraftSteps } from '@/components/apply/draft-steps';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import { refusalText } from '@/components/apply/refusal-text';
import { readChoiceView } from '@/components/scheduling/choice-view';
import { HeldTime } from '@/components/scheduling/held-time';
import { LostTime } from '@/components/scheduling/lost-time';
import { TimeChoice } from '@/components/scheduling/time-choice';
import { isLocale } from '@/lib/i18n/locale';
import { gateOf } from '@/services/regulations/facts';
import { SLOT_PAGE } from '@/services/requests/draft-pages';
import { lastHold } from '@/services/requests/last-hold';
import type { OpenDraft } from '@/services/requests/load-draft';
import { timesToChoose } from '@/services/requests/times-to-choose';
import { clauseOf } from '@/services/workflow/lawful';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apply'))('steps.slot') };
}

/** The question that is answered by taking a doctor's time. */
export default async function SlotPage({
  params,
  searchParams,
}: PageProps<'/[locale]/apply/draft/[draft]/slot'>) {
  const [{ locale, draft: draftId }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const { context, draft } = await openDraftPage(locale, draftId);
  const { regulation, clinicId, recipient } = draft;
  if (!regulation.slotChoice) notFound();
  const [t, apply] = await Promise.all([getTranslations('appointment'), getTranslations('apply')]);
  const asked = readChoiceView(query);
  const under = { under: regulation.id, clinicId, personId: recipient.personId };
  const held = await lastHold(context, under);
  const last = held.ok ? held.value : null;
  const lost = query.lost === '1' && last && !last.live;
  const view = lost ? { problem: 'hold-expired' as const, around: last, ...asked } : asked;
  const resumed = last && (last.live || lost) && !view.speciality && !view.doctorId;
  const shown = resumed ? { ...view, doctorId: last.doctorId } : view;
  const choice = await timesToChoose(context, {
    regulation,
    clinicId,
    personId: draft.recipient.personId,
    ...shown,
  });
  const at = draft.pages.findIndex(({ name }) => name === SLOT_PAGE);
  const before = draft.pages[at - 1]?.name ?? 'clinic';
  const form = {
    action: chooseTime.bind(null, locale),
    target: draft.id,
    base: draftPath(locale, draft.id, SLOT_PAGE),
  };
  const title = draft.pages[at]?.title?.[locale] ?? apply('steps.slot');
  const refusedHere = notAttached(draft);
  return (
    <div className="e-stack">
      <div className="e-column e-stack">
        <Link href={draftPath(locale, draft.id, before)}>{apply('back')}</Link>
        <DraftSteps draft={draft} page={SLOT_PAGE} />
        <h1>{title}</h1>
        {refusedHere ? (
          <RefusalNotice title={apply('check.refusedTitle')} refusal={await refusalText(locale, refusedHere)}>
            <Link href={draftPath(locale, draft.id, 'clinic')}>{apply('check.otherClinic')}</Link>
          </RefusalNotice>
        ) : null}
        {choice.ok && view.problem ? (
          <LostTime
            locale={locale}
            context={context}
            problem={view.problem}
            around={view.around}
            clinicId={clinicId}
            regulation={regulation}
            choice={choice.value}
            form={form}
          />
        ) : null}
        {choice.ok && last?.live ? (
          <HeldTime
            held={last}
            doctor={last.doctorName}
            now={choice.value.now}
            zone={choice.value.place.zone}
            onward={{ href: draftPath(locale, draft.id), text: t('held.continue') }}
          />
        ) : null}
      </div>
      {choice.ok ? (
        refusedHere ? null : (
          <TimeChoice choice={choice.value} view={shown} regulation={regulation} {...form} />
        )
      ) : (
        <RefusalNotice title={t('unreadable')} refusal={await refusalText(locale, choice.refusal)} />
      )}
    </div>
  );
}

/** Said before a time is chosen for nothing: filing would be refused by the same clause. */
function notAttached({ regulation, facts }: OpenDraft) {
  const { attachment } = regulation;
  if (!gateOf(attachment).includes('portal')) return null;
  if (facts.registers['attached-population'] !== 'no') return null;
  return { code: 'not-attached', ...clauseOf(regulation, attachment, 'portal') } as const;
}
