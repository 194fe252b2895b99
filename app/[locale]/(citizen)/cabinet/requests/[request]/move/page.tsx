import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { holdOther } from '@/app/[locale]/(citizen)/cabinet/requests/[request]/actions';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import { refusalText } from '@/components/apply/refusal-text';
import { ChangeYourself } from '@/components/cabinet/change-yourself';
import { openMyRequest } from '@/components/cabinet/open-my-request';
import { requestPath } from '@/components/cabinet/request-path';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { readChoiceView } from '@/components/scheduling/choice-view';
import { HeldTime } from '@/components/scheduling/held-time';
import { Instead } from '@/components/scheduling/instead';
import { LostTime } from '@/components/scheduling/lost-time';
import { TimeChoice } from '@/components/scheduling/time-choice';
import { isLocale } from '@/lib/i18n/locale';
import { when } from '@/lib/i18n/when';
import { holdOfMove } from '@/services/requests/hold-time';
import { lastHold } from '@/services/requests/last-hold';
import { timesToChoose } from '@/services/requests/times-to-choose';
import { timesInstead } from '@/services/scheduling/times-instead';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cabinet.move'))('title') };
}

/** Another time for an agreed appointment. Whoever lost theirs to a change of schedule is offered the nearest first. */
export default async function MovePage({
  params,
  searchParams,
}: PageProps<'/[locale]/cabinet/requests/[request]/move'>) {
  const [{ locale, request: id }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const { context, request } = await openMyRequest(locale, id);
  const [t, time, reasons, appointment] = await Promise.all([
    getTranslations('cabinet.move'),
    getTranslations('time'),
    getTranslations('scheduling.reasons'),
    getTranslations('appointment'),
  ]);
  const { stored, rules, may, booking, situation } = request;
  const { appointed } = stored.state;
  const { regulation, place } = rules;
  const trail = [{ href: requestPath(locale, stored.id), text: regulation.title[locale] }];
  const top = (
    <>
      <CabinetTrail locale={locale} here={t('title')} between={trail} />
      <h1>{t('title')}</h1>
    </>
  );
  if (may.move || !appointed || !regulation.slotChoice || !stored.recipientId) {
    return (
      <div className="e-column e-stack">
        {top}
        {may.move && may.move.code !== 'notice-period-passed' ? (
          <RefusalNotice title={t('title')} refusal={await refusalText(locale, may.move)} />
        ) : null}
        <ChangeYourself request={request} />
      </div>
    );
  }
  const acceptedAt = new Date(stored.state.acceptedAt);
  const { clinicId, recipientId: personId } = stored;
  const found = await lastHold(context, { under: holdOfMove(stored.id), clinicId, personId });
  const last = found.ok ? found.value : null;
  const asked = readChoiceView(query);
  const lost = query.lost === '1' && last && !last.live;
  const view = lost ? { problem: 'hold-expired' as const, around: last, ...asked } : asked;
  const chosen =
    query.all === '1' || view.speciality || view.doctorId
      ? view
      : { ...view, speciality: appointed.speciality, doctorId: appointed.doctorId };
  const choice = await timesToChoose(context, {
    regulation,
    clinicId,
    acceptedAt,
    personId: stored.recipientId ?? undefined,
    moves: stored.id,
    ...chosen,
  });
  const base = requestPath(locale, stored.id, 'move');
  const form = { action: holdOther.bind(null, locale), target: stored.id, base };
  const words = {
    at: when({ t: time, locale, at: new Date(appointed.startsAt), now: request.now, zone: place.zone }),
    doctor: appointed.doctorName,
  };
  const displaced = situation.kind === 'displaced';
  const instead =
    displaced && choice.ok && !view.problem
      ? await timesInstead(context, { bookingId: appointed.bookingId, until: choice.value.lastDay })
      : null;
  return (
    <div className="e-stack">
      <div className="e-column e-stack">
        {top}
        <p>
          {displaced
            ? t('displaced', { ...words, reason: reasons(booking?.displaced ?? 'outside-hours') })
            : t('now', words)}
        </p>
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
        {choice.ok && instead?.ok ? (
          <Instead
            times={instead.value}
            doctorId={appointed.doctorId}
            form={form}
            now={choice.value.now}
            zone={place.zone}
          />
        ) : null}
        {last?.live ? (
          <HeldTime
            held={last}
            doctor={last.doctorName}
            now={request.now}
            zone={place.zone}
            onward={{ href: requestPath(locale, stored.id, 'move/confirm'), text: t('confirmHeld') }}
          />
        ) : null}
      </div>
      {choice.ok ? (
        <TimeChoice
          choice={choice.value}
          view={chosen}
          regulation={regulation}
          all={`${base}?all=1`}
          {...form}
        />
      ) : (
        <RefusalNotice
          title={appointment('unreadable')}
          refusal={await refusalText(locale, choice.refusal)}
        />
      )}
    </div>
  );
}
