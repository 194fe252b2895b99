/**
 * Every fact of a definition that rests on a clause or a reading, in one flat list: the reader shows it beside the
 * clause, the check compares it with the clauses, open data count it.
 */

import type { Limit } from '@/services/working-time/limit';
import { STAFF_ACTORS, type StaffActor, type StepActor } from './language/actors';
import type { Cites, CitesBy } from './language/cites';
import type { Channel } from './language/names';
import { APPLICANTS, CHANNELS } from './language/names';
import type { Regulation } from './language/regulation';
import type { Automatic, Step } from './language/step';
import type { Text } from './language/text';

export type FactKind =
  | 'provider'
  | 'organisation'
  | 'form'
  | 'applicant'
  | 'channel'
  | 'closed-channel'
  | 'fee'
  | 'hours'
  | 'portal-hours'
  | 'languages'
  | 'cut-off'
  | 'acceptance'
  | 'limit'
  | 'document'
  | 'attachment'
  | 'field'
  | 'age'
  | 'slot-choice'
  | 'horizon'
  | 'change'
  | 'step'
  | 'step-clock'
  | 'automatic'
  | 'overdue'
  | 'consent'
  | 'by-hand'
  | 'outcome'
  | 'process'
  | 'condition'
  | 'signature'
  | 'result'
  | 'validity'
  | 'refusal'
  | 'withdrawal'
  | 'journal'
  | 'privacy'
  | 'complaints';

export interface Fact {
  kind: FactKind;
  /** Says which one, within its kind: `register-request/answered`. */
  name: string;
  title?: Text;
  limit?: Limit;
  channels?: readonly Channel[];
  cites: readonly string[];
  reading?: string;
}

type Ground = { cites?: readonly string[] | undefined; reading?: string | undefined };
type Details = Pick<Fact, 'title' | 'limit' | 'channels'>;

const fact = (kind: FactKind, name: string, { cites, reading }: Ground, details: Details = {}): Fact => ({
  kind,
  name,
  ...details,
  cites: cites ?? [],
  ...(reading ? { reading } : {}),
});

/** Whom the act names for the step: whoever of them is there does it. */
export const actorsOf = ({
  actor,
  orBy = [],
}: Pick<Step<string>, 'actor' | 'orBy'>): readonly StepActor[] => [
  actor,
  ...orBy.filter((other) => other !== actor),
];

/**
 * Every role of the clinic that may complete the step: those the act names, those who record for them, and those who
 * act by hand where a register is silent.
 */
export const ableTo = ({
  actor,
  orBy = [],
  recordedBy = [],
  byHand,
}: Pick<Step<string>, 'actor' | 'orBy' | 'recordedBy' | 'byHand'>): readonly StaffActor[] =>
  STAFF_ACTORS.filter(
    (role) => role === actor || orBy.includes(role) || recordedBy.includes(role) || byHand?.by.includes(role),
  );

/** The fact with the clauses that are for this channel, where the act says it for each. */
export const byChannel = <F extends { cites?: Cites<string>; citesBy?: CitesBy<string> }>(
  fact: F,
  channel: Channel,
): F => {
  const clause = fact.citesBy?.[channel];
  return clause ? { ...fact, cites: [clause] } : fact;
};

/** By which channels the register's "no" alone keeps a request from being filed. */
export const gateOf = (attachment: Regulation['attachment']): readonly Channel[] =>
  attachment.rule === 'required' ? (attachment.gate ?? attachment.channels) : [];

/** All conditions under which the portal completes the step by itself, in the order in which they are tried. */
export const automaticOf = <C extends string>({
  automatic,
  alsoAutomatic = [],
}: Pick<Step<C>, 'automatic' | 'alsoAutomatic'>): readonly Automatic<C>[] =>
  automatic ? [automatic, ...alsoAutomatic] : alsoAutomatic;

export function factsOf(regulation: Regulation): readonly Fact[] {
  return [
    ...whoAndHow(regulation),
    ...time(regulation),
    ...form(regulation),
    ...course(regulation),
    ...endings(regulation),
  ];
}

function whoAndHow({ providers, form, applicants, channels, fees, languages }: Regulation): Fact[] {
  return [
    ...providers.flatMap((provider) => [
      fact('provider', provider.kind, provider, { title: provider.name }),
      ...(provider.organisations ?? []).map((organisation, index) =>
        fact('organisation', `${index + 1}`, organisation, { title: organisation.name }),
      ),
    ]),
    fact('form', form.kind, form),
    ...applicants.map((applicant) =>
      fact('applicant', applicant.who, applicant, {
        title: APPLICANTS[applicant.who],
        channels: applicant.channels,
      }),
    ),
    ...Object.entries(channels).map(([channel, rule]) =>
      fact(rule.open ? 'channel' : 'closed-channel', channel, rule, {
        title: CHANNELS[channel as Channel],
      }),
    ),
    ...fees.map((fee) => fact('fee', fee.for, fee)),
    ...(languages ? [fact('languages', 'languages', languages)] : []),
  ];
}

function time({ hours, otherHours = [], portalHours, cutOffs, acceptance, limits }: Regulation): Fact[] {
  return [
    fact('hours', hours.stated ? 'stated' : 'not-stated', hours),
    ...otherHours.map((one) => fact('hours', one.stated ? one.provider : 'not-stated', one)),
    ...(portalHours ? [fact('portal-hours', 'portal', portalHours)] : []),
    ...cutOffs.map((cutOff) =>
      fact('cut-off', cutOff.channels.join('+'), cutOff, { channels: cutOff.channels }),
    ),
    ...acceptance.map((rule) =>
      fact('acceptance', rule.channels.join('+'), rule, { channels: rule.channels }),
    ),
    ...limits.map((rule) =>
      fact('limit', `${rule.name}/${rule.channels.join('+')}`, rule, {
        title: rule.title,
        limit: rule.limit,
        channels: rule.channels,
      }),
    ),
  ];
}

function form({ documents, attachment, fields, slotChoice, change }: Regulation): Fact[] {
  return [
    ...documents.map((document) =>
      fact('document', document.name, document, { title: document.title, channels: document.channels }),
    ),
    fact('attachment', attachment.rule, attachment),
    ...fields.map((field) => fact('field', field.name, field, { title: field.label })),
    ...(slotChoice ? [fact('slot-choice', slotChoice.by, slotChoice)] : []),
    ...(slotChoice?.horizon
      ? [fact('horizon', 'horizon', slotChoice.horizon, { limit: slotChoice.horizon.limit })]
      : []),
    ...(change ? [fact('change', change.until, change)] : []),
  ];
}

function course({ steps, portal }: Regulation): Fact[] {
  return [
    ...steps.flatMap((step) => [
      fact('step', step.name, step, { title: step.title }),
      ...(step.wait.kind === 'appointed-time'
        ? [fact('step-clock', step.name, step.wait, { title: step.title })]
        : Object.entries(step.wait.byChannel).map(([channel, clock]) =>
            fact('step-clock', `${step.name}/${channel}`, clock, {
              title: step.title,
              limit: clock.limit,
              channels: [channel as Channel],
            }),
          )),
      ...(step.asks ?? []).flatMap((field) => [
        fact('field', `${step.name}/${field.name}`, field, { title: field.label }),
        ...(field.ages ?? []).map((rule) =>
          fact('age', `${step.name}/${field.name}`, rule, { title: field.label, limit: rule.atMost }),
        ),
      ]),
      ...automaticOf(step).map((automatic) => fact('automatic', step.name, automatic, { title: step.title })),
      ...(step.overdue ? [fact('overdue', step.name, step.overdue, { title: step.title })] : []),
      ...(step.consent ? [fact('consent', step.name, step.consent, { title: step.title })] : []),
      ...(step.byHand ? [fact('by-hand', step.name, step.byHand, { title: step.title })] : []),
      ...Object.entries(step.outcomes).map(([name, outcome]) =>
        fact('outcome', `${step.name}/${name}`, outcome, { title: outcome.label }),
      ),
    ]),
    ...(portal
      ? [
          ...portal.processes.map((process) => fact('process', `${process.number ?? 0}`, process)),
          ...portal.conditions.map((condition) => fact('condition', `${condition.number}`, condition)),
          fact(
            'signature',
            portal.applicantSignature.required ? 'required' : 'not-required',
            portal.applicantSignature,
          ),
        ]
      : []),
  ];
}

function endings({ results, refusals, withdrawal, journals, privacy, complaints }: Regulation): Fact[] {
  return [
    ...results.flatMap((result) => [
      fact('result', result.name, result, { title: result.title, channels: result.channels }),
      ...(result.validity
        ? [
            fact('validity', result.name, result.validity, {
              title: result.title,
              limit: result.validity.limit,
            }),
          ]
        : []),
    ]),
    ...refusals.map((refusal) =>
      fact('refusal', refusal.name, refusal, { title: refusal.ground, channels: refusal.channels }),
    ),
    fact('withdrawal', 'withdrawal', withdrawal),
    ...journals.map((journal) => fact('journal', journal.name, journal, { title: journal.title })),
    fact('privacy', 'privacy', privacy),
    ...(complaints.stated
      ? [
          ...complaints.levels.map((level) => fact('complaints', level.to, level)),
          ...(complaints.forwarding ? [fact('complaints', 'forwarding', complaints.forwarding)] : []),
        ]
      : [fact('complaints', 'not-stated', complaints)]),
  ];
}
