import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { confirmMove } from '@/app/[locale]/(citizen)/cabinet/requests/[request]/actions';
import { openMyRequest } from '@/components/cabinet/open-my-request';
import { requestPath } from '@/components/cabinet/request-path';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { HeldTime } from '@/components/scheduling/held-time';
import { Actions, ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { SummaryList } from '@/components/ui/summary-list';
import { isLocale } from '@/lib/i18n/locale';
import { clockTime } from '@/lib/i18n/when';
import { holdOfMove } from '@/services/requests/hold-time';
import { lastHold } from '@/services/requests/last-hold';
import { dayWithWeekday } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cabinet.move'))('confirmTitle') };
}

/** The old time and the new one, side by side, before anything changes. */
export default async function ConfirmMovePage({
  params,
}: PageProps<'/[locale]/cabinet/requests/[request]/move/confirm'>) {
  const { locale, request: id } = await params;
  if (!isLocale(locale)) notFound();
  const { context, request } = await openMyRequest(locale, id);
  const t = await getTranslations('cabinet.move');
  const { stored, rules, may, now } = request;
  const { appointed } = stored.state;
  const { clinicId, recipientId: personId } = stored;
  if (!appointed || !personId || may.move) redirect(requestPath(locale, stored.id));
  const found = await lastHold(context, { under: holdOfMove(stored.id), clinicId, personId });
  const held = found.ok ? found.value : null;
  if (!held?.live) redirect(`${requestPath(locale, stored.id, 'move')}?lost=1`);
  const { zone } = rules.place;
  const words = (at: Date, doctor: string) => (
    <>
      <span className="figures">
        {dayWithWeekday(localDay(at, zone), locale)}, {clockTime(at, zone)}
      </span>
      <br />
      {doctor}
    </>
  );
  return (
    <div className="e-column e-stack">
      <CabinetTrail
        locale={locale}
        here={t('confirmTitle')}
        between={[{ href: requestPath(locale, stored.id), text: rules.regulation.title[locale] }]}
      />
      <h1>{t('confirmTitle')}</h1>
      <HeldTime held={held} doctor={held.doctorName} now={now} zone={zone} />
      <SummaryList
        rows={[
          { key: 'old', label: t('old'), value: words(new Date(appointed.startsAt), appointed.doctorName) },
          { key: 'new', label: t('new'), value: <strong>{words(held.startsAt, held.doctorName)}</strong> },
        ]}
      />
      <form action={confirmMove.bind(null, locale, stored.id)}>
        <input type="hidden" name="held" value={held.bookingId} />
        <Actions>
          <SubmitButton busy={t('busy')}>{t('confirm')}</SubmitButton>
          <ButtonLink kind="secondary" href={requestPath(locale, stored.id, 'move')} prefetch={false}>
            {t('other')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={requestPath(locale, stored.id)} prefetch={false}>
            {t('keep')}
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
