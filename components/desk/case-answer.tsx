import { getTranslations } from 'next-intl/server';
import { complete, handOver, refuseByLaw, release, take } from '@/components/desk/case-actions';
import type { DeskFieldProps } from '@/components/desk/desk-field';
import { DeskForm } from '@/components/desk/desk-form';
import { fieldProps } from '@/components/desk/field-props';
import type { StaffPage } from '@/components/desk/staff-page';
import { timeProps } from '@/components/desk/time-props';
import { Because } from '@/components/services/because';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { anyOf } from '@/lib/i18n/any-of';
import { clockTime } from '@/lib/i18n/when';
import { may } from '@/services/identity/permissions';
import { ableTo, actorsOf } from '@/services/regulations/facts';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import { proposedByRegisters } from '@/services/requests/known-facts';
import { listColleagues } from '@/services/requests/list-colleagues';
import { type OfferedTimes, offerTimes } from '@/services/requests/offer-times';
import type { CaseFile } from '@/services/requests/read-case';

/** What the person may do now: take, answer, refuse by law, hand over. Nothing that the act does not have. */
export async function CaseAnswer({ page, file, back }: { page: StaffPage; file: CaseFile; back: string }) {
  const [t, ui] = await Promise.all([getTranslations('desk'), getTranslations('ui')]);
  const { locale, facts, context } = page;
  const { stored, choices } = file;
  const { step, heldByOther, mine, mayAct } = choices;
  if (!step) return null;
  const hidden = { request: stored.id, version: String(stored.version), back };
  const common = { summary: ui('errorSummary'), busy: ui('busy') };
  if (!mayAct) {
    const who = anyOf(
      actorsOf(step).map((actor) => ACTOR_NAMES[actor][locale]),
      locale,
    );
    return <p className="e-help">{t('case.waitsForOther', { who })}</p>;
  }
  if (heldByOther) {
    const time = clockTime(new Date(heldByOther.at), facts.zone);
    return (
      <>
        <Notice kind="attention">
          <p>{t('heldBy', { by: heldByOther.name, time })}</p>
        </Notice>
        {context.actor.roles.includes('head-of-clinic') ? (
          <DeskForm
            {...common}
            form="release"
            action={release}
            hidden={hidden}
            submit={t('release')}
            kind="secondary"
          />
        ) : null}
      </>
    );
  }
  const told = proposedByRegisters(choices.asks, stored.state.registerFacts ?? {}, locale);
  const asks = [
    ...(await fieldProps(choices.asks, locale, { told })),
    ...(step.actor === 'portal' ? [await byHandField()] : []),
  ];
  const outcomes =
    choices.outcomes.length > 1
      ? [
          {
            name: 'outcome',
            kind: 'radios' as const,
            label: t('outcome'),
            options: choices.outcomes.map(({ name, outcome }) => ({
              value: name,
              label: outcome.label[locale],
            })),
            ...(choices.asks.length === 0 && choices.appoints
              ? { defaultValue: choices.outcomes[0]?.name ?? '' }
              : {}),
          },
        ]
      : [];
  const times = choices.appoints ? await timesFor(page, file, choices.timeNeeded) : null;
  return (
    <section id="answer" tabIndex={-1} className="e-case-part e-case-answer" aria-labelledby="case-answer">
      <div className="e-case-head">
        <h3 id="case-answer">{step.title[locale]}</h3>
        {mine ? (
          <DeskForm
            {...common}
            form="release"
            className="e-desk-inline"
            action={release}
            hidden={hidden}
            submit={t('release')}
            kind="quiet"
            shortcut="r"
          />
        ) : (
          <DeskForm
            {...common}
            form="take"
            className="e-desk-inline"
            action={take}
            hidden={{ request: stored.id, back }}
            submit={t('take')}
            kind="secondary"
            shortcut="t"
          />
        )}
      </div>
      <div className="e-help">
        {step.action[locale]} <Because regulation={file.rules.regulation} ground={step} />
      </div>
      <span data-key="a" data-focus="" tabIndex={-1} className="sr-only">
        {t('answerBelow')}
      </span>
      <DeskForm
        {...common}
        form="complete"
        action={complete}
        hidden={{
          ...hidden,
          step: step.name,
          ...(choices.outcomes.length === 1 ? { outcome: choices.outcomes[0]?.name ?? '' } : {}),
        }}
        fields={[...outcomes, ...asks]}
        {...(times ? { times } : {})}
        submit={
          choices.outcomes.length === 1
            ? (choices.outcomes[0]?.outcome.label[locale] ?? t('record'))
            : t('record')
        }
      />
      {choices.grounds.length > 0 && may(context.actor, 'case.refuse') ? (
        <Details summary={t('refuse.open')}>
          <p className="e-help">{t('refuse.help')}</p>
          <DeskForm
            {...common}
            form="refuse"
            action={refuseByLaw}
            hidden={hidden}
            fields={[
              {
                name: 'ground',
                kind: 'radios',
                label: t('refuse.ground'),
                options: choices.grounds.map(({ name, ground }) => ({ value: name, label: ground[locale] })),
              },
              { name: 'reason', kind: 'long-text', label: t('refuse.reason'), help: t('refuse.reasonHelp') },
            ]}
            submit={t('refuse.submit')}
            kind="danger"
          />
          {choices.grounds.map((ground) => (
            <Because
              key={ground.name}
              regulation={file.rules.regulation}
              ground={ground}
              label={ground.ground[locale]}
            />
          ))}
        </Details>
      ) : null}
      <HandOver page={page} file={file} back={back} />
    </section>
  );
}

/** In place of the portal: what they went by is kept with the step. */
async function byHandField(): Promise<DeskFieldProps> {
  const t = await getTranslations('registers');
  return { name: 'byHand', kind: 'long-text', label: t('byHandLabel'), help: t('byHandHelp') };
}

async function HandOver({ page, file, back }: { page: StaffPage; file: CaseFile; back: string }) {
  const [t, ui] = await Promise.all([getTranslations('desk'), getTranslations('ui')]);
  const { step } = file.choices;
  if (!step || !may(page.context.actor, 'case.hand-over')) return null;
  const colleagues = await listColleagues(page.context, ableTo(step));
  if (!colleagues.ok || colleagues.value.length === 0) return null;
  return (
    <Details summary={t('handOver.open')}>
      <DeskForm
        form="hand-over"
        action={handOver}
        hidden={{ request: file.stored.id, version: String(file.stored.version), back }}
        summary={ui('errorSummary')}
        busy={ui('busy')}
        fields={[
          {
            name: 'to',
            kind: 'choice',
            label: t('handOver.to'),
            empty: '',
            options: colleagues.value.map(({ personId, name }) => ({ value: personId, label: name })),
          },
        ]}
        submit={t('handOver.submit')}
        kind="secondary"
      />
    </Details>
  );
}

const NONE: OfferedTimes = { doctors: [], times: [], until: null };

/** Free times for the open step; for a move, of the kind that was agreed. */
export async function timesFor(page: StaffPage, file: CaseFile, choose: boolean, shown = 6) {
  const { state, clinicId } = file.stored;
  const kind = file.choices.appoints ?? state.appointed?.kind;
  const offered = kind
    ? await offerTimes(page.context, {
        clinicId,
        kind,
        regulation: file.rules.regulation,
        place: file.rules.place,
        acceptedAt: new Date(state.acceptedAt),
        recipientAge: state.recipientAge,
      })
    : null;
  const { locale, facts } = page;
  const props = await timeProps(offered?.ok ? offered.value : NONE, {
    locale,
    zone: facts.zone,
    now: file.now,
    choose,
  });
  return { ...props, shown };
}
