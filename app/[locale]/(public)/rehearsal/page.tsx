import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { refusalText } from '@/components/apply/refusal-text';
import { ClauseLinks } from '@/components/processes/clause-links';
import { Choices } from '@/components/rehearsal/choices';
import { eventWords } from '@/components/rehearsal/event-words';
import { OpenStepCard } from '@/components/rehearsal/open-step';
import { SetupForm } from '@/components/rehearsal/setup-form';
import { Notice } from '@/components/ui/notice';
import { systemClock } from '@/lib/clock';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { dayText } from '@/lib/i18n/when';
import { REGULATIONS, regulationOf } from '@/services/regulations/catalogue';
import { placeOf } from '@/services/rehearsal/place';
import { rehearse } from '@/services/rehearsal/run';
import { MOST_MOVES, type Move, moveOf, setupSchema, written } from '@/services/rehearsal/setup';
import { isDay, isTimeOfDay } from '@/services/working-time/day';
import { instantOf, isoInZone, localTime } from '@/services/working-time/zone';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rehearsal');
  return { title: t('title'), description: t('lead') };
}

/** A regulation run as a case on a virtual clock. The whole rehearsal is in its address; nothing is stored. */
export default async function RehearsalPage({ params, searchParams }: PageProps<'/[locale]/rehearsal'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [t, asked] = await Promise.all([getTranslations('rehearsal'), searchParams]);
  const id = asked.regulation;
  const regulation =
    id === undefined ? REGULATIONS[0] : typeof id === 'string' ? regulationOf(id) : undefined;
  if (!regulation) notFound();
  const place = placeOf(regulation);
  const today = isoInZone(systemClock()(), place.zone).slice(0, 16);
  const [first] = Object.entries(regulation.channels).flatMap(([name, { open }]) => (open ? [name] : []));
  const setup = setupSchema.parse({
    ...asked,
    channel: asked.channel ?? first,
    start: setupSchema.shape.start.catch(today).parse(asked.start),
  });
  const [day = '', time = ''] = setup.start.split('T');
  if (!isDay(day) || !isTimeOfDay(time)) notFound();
  const done = [asked.do ?? []].flat().slice(0, MOST_MOVES);
  const moves = done.map(moveOf).filter((move): move is Move => move !== undefined);
  const run = rehearse(regulation, setup, moves, instantOf(day, time, place.zone), place);

  const at = (list: readonly Move[]): string => {
    const query = new URLSearchParams({
      regulation: regulation.id,
      channel: setup.channel,
      applicant: setup.applicant,
      age: String(setup.age),
      registers: setup.registers,
      start: setup.start,
    });
    for (const move of list) query.append('do', written(move));
    return `${href(locale, '/rehearsal')}?${query}`;
  };
  const moment = (instant: Date): string =>
    `${dayText(locale, instant, place.zone, true)}, ${localTime(instant, place.zone)}`;
  const refusal = run.refusal ? await refusalText(locale, run.refusal) : undefined;
  return (
    <div className="e-column grid gap-6">
      <h1>{t('title')}</h1>
      <p className="e-lead">{t('lead')}</p>
      <SetupForm regulation={regulation} setup={setup} />
      <p>
        {t('now')}: <strong>{moment(run.now)}</strong>
      </p>
      {refusal ? (
        <Notice kind="attention">
          {refusal.text} {run.refusal?.clause ? <ClauseLinks clauses={[run.refusal.clause]} /> : null}
        </Notice>
      ) : null}
      {run.case && run.case.status !== 'open' ? (
        <Notice kind={run.case.status === 'completed' ? 'done' : 'info'}>
          {t(`status.${run.case.status}`)}
        </Notice>
      ) : null}
      {run.case?.step ? (
        <>
          <OpenStepCard regulation={regulation} step={run.case.step} now={run.now} moment={moment} />
          {moves.length < MOST_MOVES ? (
            <Choices regulation={regulation} run={run} to={(move) => at([...moves, move])} />
          ) : null}
        </>
      ) : null}
      {moves.length > 0 ? (
        <p>
          <a href={at(moves.slice(0, -1))}>{t('back')}</a> · <a href={at([])}>{t('again')}</a>
        </p>
      ) : null}
      {run.events.length > 0 ? (
        <section aria-labelledby="timeline" className="grid gap-3">
          <h2 id="timeline">{t('timeline')}</h2>
          <ol className="list-decimal ps-5">
            {run.events
              .map((event, index) => ({ event, key: `${index} ${event.type}` }))
              .map(({ event, key }) => {
                const { about, clauses } = eventWords(event, regulation, locale);
                return (
                  <li key={key}>
                    <time dateTime={event.at}>{moment(new Date(event.at))}</time>: {t(`event.${event.type}`)}
                    {about ? `: ${about}` : ''}
                    {clauses.length > 0 ? (
                      <>
                        {' ('}
                        <ClauseLinks clauses={clauses} />)
                      </>
                    ) : null}
                  </li>
                );
              })}
          </ol>
        </section>
      ) : null}
    </div>
  );
}
