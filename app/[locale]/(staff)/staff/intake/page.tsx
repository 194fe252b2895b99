import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DeskShell } from '@/components/desk/desk-shell';
import { ClosedChannels, IntakeDeciders } from '@/components/desk/intake-case';
import { IntakeClock } from '@/components/desk/intake-clock';
import { IntakeForm } from '@/components/desk/intake-form';
import { IntakeFinder, IntakePersonCard } from '@/components/desk/intake-person';
import { channelsOpen, intakeQuery, readIntakeQuery } from '@/components/desk/intake-query';
import { staffPage } from '@/components/desk/staff-page';
import { Because } from '@/components/services/because';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { href } from '@/lib/i18n/navigation';
import { when } from '@/lib/i18n/when';
import { CHANNELS } from '@/services/regulations/language/names';
import { readIntake } from '@/services/requests/read-intake';
import { servicesNow } from '@/services/requests/services-now';
import { explain } from '@/services/working-time/explain';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('nav.intake') };
}

export default async function IntakePage({ params, searchParams }: PageProps<'/[locale]/staff/intake'>) {
  const page = await staffPage(params, 'intake.file');
  const [query, t, time, working, errors] = await Promise.all([
    searchParams,
    getTranslations('intake'),
    getTranslations('time'),
    getTranslations('working-time'),
    getTranslations('errors'),
  ]);
  const { locale, context, facts: desk } = page;
  const offered = await servicesNow(context);
  const regulations = (offered.ok ? offered.value : []).filter(
    (one) => channelsOpen(one, context.actor).length > 0,
  );
  const asked = readIntakeQuery(query, regulations, context.actor, desk.now);
  const regulation = regulations.find(({ service }) => service === asked?.service);
  if (!asked || !regulation) {
    return (
      <DeskShell page={page} current="intake">
        <h1 className="sr-only">{t('title')}</h1>
        <EmptyState title={t('noServices')}>{t('noServicesText')}</EmptyState>
      </DeskShell>
    );
  }
  const read = await readIntake(context, {
    service: asked.service,
    channel: asked.channel,
    receivedAt: asked.receivedAt,
    given: asked.given,
    ...(asked.personId ? { personId: asked.personId } : {}),
  });
  const here = (change: Partial<typeof asked>) =>
    `${href(locale, '/staff/intake')}${intakeQuery({ ...asked, ...change })}`;
  const facts = read.ok ? read.value : null;
  const person = facts?.person ?? null;
  const undecided = facts?.deciders.some(({ chosen }) => chosen === null) ?? false;
  return (
    <DeskShell page={page} current="intake">
      <div className="e-intake-head">
        <h1>{t('title')}</h1>
        <IntakeClock
          since={asked.receivedAt.toISOString()}
          due={facts && !facts.postponed ? (facts.answer?.due ?? null) : null}
          now={desk.now.toISOString()}
          words={{ elapsed: t('elapsed'), left: t('left'), late: t('late') }}
        />
        {facts?.answer ? (
          <Because
            regulation={regulation}
            ground={facts.answer}
            explanation={explain([...facts.acceptance, ...facts.answer.explanation], locale, (key, values) =>
              working(key, values),
            ).map(({ text }) => text)}
          />
        ) : null}
        <nav className="e-segments" aria-label={t('channel')}>
          {channelsOpen(regulation, context.actor).map((channel) => (
            <Link
              key={channel}
              href={here({ channel })}
              aria-current={channel === asked.channel ? 'true' : undefined}
              prefetch={false}
            >
              {CHANNELS[channel][locale]}
            </Link>
          ))}
        </nav>
        <nav className="e-segments" aria-label={t('service')}>
          {regulations.map(({ service, title }) => (
            <Link
              key={service}
              href={here({ service, given: {} })}
              aria-current={service === asked.service ? 'true' : undefined}
              prefetch={false}
            >
              {title[locale]}
            </Link>
          ))}
        </nav>
        <IntakeDeciders
          facts={facts}
          locale={locale}
          to={(given) => here({ given: { ...asked.given, ...given } })}
        />
        <ClosedChannels regulation={regulation} locale={locale} />
      </div>
      {read.ok ? null : (
        <Notice kind="attention" announce>
          <p>{errors(read.refusal.code)}</p>
        </Notice>
      )}
      {facts?.postponed ? (
        <Notice kind="attention">
          <p>
            {t('postponed', {
              at: when({
                t: time,
                locale,
                at: facts.acceptedAt,
                now: facts.now,
                zone: desk.zone,
                bound: 'happens',
              }),
            })}
          </p>
        </Notice>
      ) : null}
      <div className="e-intake">
        <section className="e-intake-side" aria-label={t('person')}>
          <h2>{t('person')}</h2>
          {facts?.anonymous ? (
            <p className="e-help">{t('anonymous')}</p>
          ) : person ? (
            <IntakePersonCard
              page={page}
              person={person}
              regulation={regulation}
              other={here({ personId: null })}
            />
          ) : (
            <>
              {facts?.mayBeUnknown ? <p className="e-help">{t('mayBeUnknown')}</p> : null}
              <IntakeFinder to={here({ personId: null })} />
            </>
          )}
        </section>
        <section className="e-intake-main" aria-label={t('request')}>
          <h2>{regulation.title[locale]}</h2>
          {facts?.form && !person?.barred ? (
            <IntakeForm
              key={`${asked.service} ${asked.channel} ${person?.card.id ?? ''} ${Object.values(asked.given).join()}`}
              page={page}
              asked={asked}
              facts={facts}
              form={facts.form}
            />
          ) : (
            <p className="e-help">
              {t(person?.barred ? 'barred' : undecided ? 'firstDecide' : 'firstPerson')}
            </p>
          )}
        </section>
      </div>
    </DeskShell>
  );
}
