import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AnswersSummary } from '@/components/apply/answers-summary';
import { draftPath } from '@/components/apply/draft-path';
import { DraftSteps } from '@/components/apply/draft-steps';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import { refusalText } from '@/components/apply/refusal-text';
import { SendForm } from '@/components/apply/send-form';
import { goToSign, send } from '@/components/apply/submit-actions';
import { WhatGoesWithIt } from '@/components/apply/what-goes-with-it';
import { WhatHappensNext } from '@/components/apply/what-happens-next';
import { QuickExit } from '@/components/layout/quick-exit';
import { Because } from '@/components/services/because';
import { GovernsAt } from '@/components/services/governs-at';
import { Countdown } from '@/components/ui/countdown';
import { isLocale } from '@/lib/i18n/locale';
import { clinicFacts } from '@/services/organisations/find-clinics';
import { firstOpenPage } from '@/services/requests/load-draft';
import { previewRequest } from '@/services/requests/preview-request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apply'))('steps.check') };
}

/** Everything once more, and what will come of it: said before it is sent. */
export default async function CheckPage({ params }: PageProps<'/[locale]/apply/draft/[draft]/check'>) {
  const { locale, draft: draftId } = await params;
  if (!isLocale(locale)) notFound();
  const { context, draft } = await openDraftPage(locale, draftId);
  const { regulation } = draft;
  const t = await getTranslations('apply');
  const [found, clinic] = await Promise.all([
    previewRequest(context, draft),
    clinicFacts(context, { clinic: { id: draft.clinicId }, service: regulation.service, locale }),
  ]);
  if (!clinic.ok) throw new Error('The clinic of a draft cannot be read');
  if (!found.ok) {
    return (
      <div className="e-column e-stack">
        <h1>{t('steps.check')}</h1>
        <RefusalNotice title={t('check.refusedTitle')} refusal={await refusalText(locale, found.refusal)}>
          <p>{t('check.draftKept')}</p>
          <Link href={draftPath(locale, draft.id, 'clinic')}>{t('check.otherClinic')}</Link>
        </RefusalNotice>
      </div>
    );
  }
  const preview = found.value;
  const { held, now, outcome, place, postponed } = preview;
  const open = firstOpenPage(draft, held !== null);
  if (open) redirect(draftPath(locale, draft.id, open));
  const signature = regulation.portal?.applicantSignature;
  const mustSign = signature?.required === true;
  const last = draft.pages.at(-1)?.name ?? 'clinic';
  return (
    <div className="e-column e-stack">
      <QuickExit when={draft.regulation.privacy.sensitive} />
      <Link href={draftPath(locale, draft.id, last)}>{t('back')}</Link>
      <DraftSteps draft={draft} page="check" />
      <h1>{t('steps.check')}</h1>
      {held ? (
        <Countdown
          until={held.heldUntil.toISOString()}
          now={now.toISOString()}
          title={t('check.heldTitle')}
          expired={<Link href={draftPath(locale, draft.id, 'slot')}>{t('check.heldExpired')}</Link>}
          lastMinute={t('check.heldLastMinute')}
        />
      ) : null}
      <AnswersSummary draft={draft} clinic={clinic.value} preview={preview} />
      <WhatGoesWithIt draft={draft} />
      <GovernsAt regulation={regulation} clinicId={clinic.value.id} at={now} />
      {outcome.ok ? (
        <>
          <WhatHappensNext
            regulation={regulation}
            state={outcome.value}
            postponed={postponed}
            now={now}
            zone={place.zone}
          />
          <SendForm
            action={(mustSign ? goToSign : send).bind(null, locale, draft.id)}
            words={{
              button: mustSign ? t('check.sign') : t('check.send'),
              busy: mustSign ? t('busy') : t('check.sending'),
              refusedTitle: t('check.refusedTitle'),
              kept: t('check.draftKept'),
            }}
          >
            {signature ? (
              <div>
                <p>{mustSign ? t('check.signatureNeeded') : t('check.noSignature')}</p>
                {signature.required ? null : <p className="e-help">{signature.why[locale]}</p>}
                <Because regulation={regulation} ground={signature} />
              </div>
            ) : null}
          </SendForm>
        </>
      ) : (
        <RefusalNotice title={t('check.refusedTitle')} refusal={await refusalText(locale, outcome.refusal)}>
          <p>{t('check.draftKept')}</p>
          <p>
            <Link href={draftPath(locale, draft.id, 'clinic')}>{t('check.otherClinic')}</Link>
          </p>
        </RefusalNotice>
      )}
    </div>
  );
}
