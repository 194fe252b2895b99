import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { postponement } from '@/components/apply/what-happens-next';
import { AfterFiling } from '@/components/cabinet/after-filing';
import { QuickExit } from '@/components/layout/quick-exit';
import { Because, quotesOf } from '@/components/services/because';
import { Actions, ButtonLink } from '@/components/ui/button';
import { ConfirmationPanel } from '@/components/ui/confirmation-panel';
import { Deadline } from '@/components/ui/deadline';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { when } from '@/lib/i18n/when';
import { requireCitizen } from '@/services/identity/current-actor';
import { specialityName } from '@/services/organisations/specialities';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import { type Confirmation, readConfirmation } from '@/services/requests/read-confirmation';
import { explain } from '@/services/working-time/explain';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apply'))('done.title') };
}

/** The number to quote, the promised time when it is there, and until then the legal deadline, ticking. */
export default async function DonePage({ params }: PageProps<'/[locale]/apply/done/[request]'>) {
  const { locale, request } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const found = await readConfirmation(context, request);
  if (!found.ok) {
    if (found.refusal.code === 'unavailable') throw new Error('The request cannot be read: no database');
    notFound();
  }
  const [t, ui] = await Promise.all([getTranslations('apply'), getTranslations('ui')]);
  const { stored, regulation } = found.value;
  return (
    <div className="e-column e-stack">
      <QuickExit when={regulation.privacy.sensitive} />
      <ConfirmationPanel
        title={t('done.title')}
        referenceLabel={t('done.reference')}
        reference={stored.number}
      >
        <p>{regulation.title[locale]}</p>
      </ConfirmationPanel>
      <PromisedTime confirmation={found.value} locale={locale} />
      <AfterFiling stored={stored} regulation={regulation} />
      <WhoIsNext confirmation={found.value} locale={locale} />
      <Actions>
        <ButtonLink href={href(locale, `/cabinet/requests/${stored.id}`)} prefetch={false}>
          {t('done.request')}
        </ButtonLink>
        <PrintButton text={ui('print')} />
      </Actions>
    </div>
  );
}

interface Props {
  confirmation: Confirmation;
  locale: Locale;
}

async function PromisedTime({ confirmation, locale }: Props) {
  const { stored, clinic, now } = confirmation;
  const { appointed } = stored.state;
  if (!appointed) return null;
  const [t, time] = await Promise.all([getTranslations('apply'), getTranslations('time')]);
  const at = when({
    t: time,
    locale,
    at: new Date(appointed.startsAt),
    now,
    zone: clinic.zone,
    bound: 'happens',
  });
  const speciality = specialityName(appointed.speciality, locale);
  return (
    <Notice
      kind="done"
      title={appointed.kind === 'home-visits' ? t('done.visit', { at }) : t('done.appointed', { at })}
    >
      <p>{t('done.doctor', { doctor: appointed.doctorName, speciality })}</p>
      {appointed.room ? <p>{t('done.room', { room: appointed.room })}</p> : null}
      <p>{clinic.name[locale]}</p>
    </Notice>
  );
}

async function WhoIsNext({ confirmation, locale }: Props) {
  const { stored, regulation, clinic, now } = confirmation;
  const { state } = stored;
  const [t, time, working, services] = await Promise.all([
    getTranslations('apply'),
    getTranslations('time'),
    getTranslations('working-time'),
    getTranslations('services'),
  ]);
  const { step } = state;
  if (!step) return <p>{t('done.closed')}</p>;
  const { zone } = clinic;
  const answer = step.deadlines.find(({ due, name }) => due === step.due && name !== 'appointed-time');
  const lines = [...state.acceptance, ...(answer?.explanation ?? [])];
  const sentences = explain(lines, locale, (key, values) => working(key, values)).map(({ text }) => text);
  // Answered already: what remains is to come, or to wait at home, at the time that stands above.
  if (!answer) return null;
  const postponed = state.acceptedAt !== state.filedAt;
  return (
    <section aria-labelledby="next" className="grid gap-3">
      <h2 id="next">{t('check.next')}</h2>
      {postponed ? (
        <div>
          <p>
            {t('done.accepted', {
              at: when({ t: time, locale, at: new Date(state.acceptedAt), now, zone, bound: 'happens' }),
            })}
          </p>
          <Because regulation={regulation} ground={postponement(regulation)} />
        </div>
      ) : null}
      <Deadline
        sentence={t(step.actor === 'subject' ? 'done.consentFirst' : 'done.mustAnswer', {
          clinic: clinic.name[locale],
          by: when({ t: time, locale, at: new Date(answer.due), now, zone, bound: 'by' }),
        })}
        start={state.acceptedAt}
        due={answer.due}
        now={now.toISOString()}
        zone={zone}
        clauses={quotesOf(regulation, answer.cites, locale, (key, values) => services(key, values))}
        explanation={[...new Set(sentences)]}
      />
      {step.actor === 'subject' ? null : (
        <p>{t('done.nextWho', { actor: ACTOR_NAMES[step.actor][locale] })}</p>
      )}
      <p>{t('done.notify')}</p>
    </section>
  );
}
