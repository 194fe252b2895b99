/**
 * Every fact of a definition in one plain line, with its clauses and reading: what a second reader holds against the
 * act, clause in hand. Words for people (titles, labels, help) are not facts and stay out.
 */
import { automaticOf } from '@/services/regulations/facts';
import type { Condition } from '@/services/regulations/language/conditions';
import type { Field } from '@/services/regulations/language/form';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Next, Step } from '@/services/regulations/language/step';
import type { Hours } from '@/services/regulations/language/time';
import type { Limit } from '@/services/working-time/limit';

type Ground = { cites?: readonly string[] | undefined; reading?: string | undefined };

const ground = ({ cites = [], reading }: Ground): string =>
  `(${[...cites, ...(reading ? [`~${reading}`] : [])].join(', ')})`;

const line = (of: Ground, ...words: readonly (string | false | undefined)[]): string =>
  `${words.filter(Boolean).join(' ')} ${ground(of)}`;

const BOUNDS = { 'at-most': 'at most', within: 'within', 'as-printed': 'a bare' } as const;
const measured = ({ value, unit, bound }: Limit): string =>
  unit === 'same-day' ? `${BOUNDS[bound]} the same day` : `${BOUNDS[bound]} ${value} ${unit}`;

/** Conditions have no words of their own in the acts: they are told as they are written. */
const where = (condition: Condition | undefined): string | false =>
  condition !== undefined && `where ${told(condition)}`;

function told(condition: Condition): string {
  if ('all' in condition) return condition.all.map(told).join(' and ');
  if ('any' in condition) return `(${condition.any.map(told).join(' or ')})`;
  if ('not' in condition) return `not ${told(condition.not)}`;
  if ('recipientAge' in condition) return aged(condition.recipientAge);
  return Object.entries(condition)
    .map(([word, value]) => `${word} ${value}`)
    .join(' ');
}

const aged = ({ below, from }: { below?: number | undefined; from?: number | undefined }): string =>
  [
    'the recipient is',
    from === undefined ? '' : `${from} or older`,
    below === undefined ? '' : `under ${below}`,
  ]
    .filter(Boolean)
    .join(' ');

const towards = (next: Next): string =>
  Object.entries(next)
    .map(([kind, name]) => `→ ${kind} ${name}`)
    .join('');

const by = (channels: readonly string[]): string => `by ${channels.join(', ')}`;

const lines = (fields: readonly { name: string; from: string }[]): string =>
  fields.map(({ name, from }) => `${name} = ${from}`).join('; ');

const asked = (verb: string, field: Field<string>): string =>
  line(
    field,
    verb,
    field.name,
    `(${field.kind}${field.required ? '' : ', may be left out'})`,
    field.options && `of ${field.options.map(({ value }) => value).join(' / ')}`,
    by(field.channels),
    where(field.when),
  );

const week = (hours: Hours<string>): string =>
  hours.stated
    ? line(
        hours,
        `hours of ${hours.provider}:`,
        hours.week
          .map(
            ({ weekdays, opens, closes, break: pause }) =>
              `days ${weekdays.join('')} ${opens}–${closes}${pause ? ` but ${pause.from}–${pause.to}` : ''}`,
          )
          .join(', '),
        hours.holidaysOff && 'and no holidays',
      )
    : line(hours, 'hours: not stated');

export const plainly = (regulation: Regulation): readonly string[] => [
  ...who(regulation),
  ...when(regulation),
  ...what(regulation),
  ...regulation.steps.flatMap(course),
  ...gate(regulation),
  ...ends(regulation),
];

const who = ({ service, form, providers, applicants, channels, fees, languages }: Regulation): string[] => [
  `service ${service}`,
  line(form, 'form', form.kind, `automation ${form.automation}`),
  ...providers.map((one) =>
    line(
      one,
      'given by',
      one.kind,
      one.organisations ? `: ${one.organisations.length} listed` : 'not listed by name',
    ),
  ),
  ...applicants.map((one) =>
    line(one, 'applicant', one.who, by(one.channels), one.recipientAge && `where ${aged(one.recipientAge)}`),
  ),
  ...Object.entries(channels).map(([name, rule]) =>
    line(rule, 'channel', name, rule.open ? 'open' : 'closed'),
  ),
  ...fees.map((fee) => line(fee, fee.free ? 'free for' : 'paid by', fee.for)),
  ...(languages ? [line(languages, 'languages', languages.languages.join(', '))] : []),
];

const when = (regulation: Regulation): string[] => [
  ...[regulation.hours, ...(regulation.otherHours ?? [])].map(week),
  ...(regulation.portalHours
    ? [
        line(
          regulation.portalHours,
          'portal',
          regulation.portalHours.roundTheClock && 'round the clock',
          regulation.portalHours.exceptMaintenance && 'but for maintenance',
        ),
      ]
    : []),
  ...regulation.cutOffs.map((one) =>
    line(
      one,
      `taken until ${one.beforeClosing.value} ${one.beforeClosing.unit} before closing`,
      by(one.channels),
      one.printed.map(({ weekdays, at }) => `printed ${at} for days ${weekdays.join('')}`).join(', '),
    ),
  ),
  ...regulation.acceptance.map((one) =>
    line(one, `outside hours accepted ${one.outsideHours}`, by(one.channels), where(one.when)),
  ),
  ...regulation.limits.map((one) =>
    line(
      one,
      `${one.name}:`,
      measured(one.limit),
      `of ${one.clock}`,
      typeof one.from === 'string' ? `from ${one.from}` : `from the start of ${one.from.step}`,
      typeof one.until === 'string' ? `until ${one.until}` : `until ${one.until.step} is done`,
      by(one.channels),
      where(one.when),
    ),
  ),
];

const what = ({ documents, attachment, fields, slotChoice, change, routes }: Regulation): string[] => [
  ...documents.map((one) =>
    line(
      one,
      'document',
      one.name,
      `from ${one.source}`,
      by(one.channels),
      where(one.when),
      one.consent && `with consent by ${one.consent.join(', ')}`,
    ),
  ),
  attachment.rule === 'required'
    ? line(
        attachment,
        'attachment required',
        by(attachment.channels),
        `or refusal ${attachment.refusal}`,
        attachment.gate && `stopped at the gate ${by(attachment.gate)}`,
      )
    : line(attachment, 'attachment', attachment.rule),
  ...fields.map((field) => asked('asks', field)),
  ...(slotChoice
    ? [
        line(slotChoice, slotChoice.kind, 'chosen by', slotChoice.by, by(slotChoice.channels)),
        ...(slotChoice.horizon
          ? [line(slotChoice.horizon, 'no later than', measured(slotChoice.horizon.limit))]
          : []),
      ]
    : []),
  ...(change ? [line(change, 'may be changed until', change.until)] : []),
  ...Object.entries(routes).map(([channel, next]) => `by ${channel} it begins with ${next.step}`),
];

const course = (step: Step<string>): string[] => [
  line(
    step,
    `STEP ${step.name}:`,
    [step.actor, ...(step.orBy ?? [])].join(' or '),
    step.recordedBy && `(recorded by ${step.recordedBy.join(', ')})`,
    by(step.channels),
    step.appoints && `appoints ${step.appoints}`,
    step.records && `writes into ${step.records.join(', ')}`,
    step.when && `only ${where(step.when.condition)}, otherwise ${towards(step.when.otherwise)}`,
  ),
  ...(step.wait.kind === 'limit'
    ? Object.entries(step.wait.byChannel).map(([channel, clock]) =>
        line(
          clock,
          `  by ${channel}: ${measured(clock.limit)} of ${clock.clock}`,
          step.wait.kind === 'limit' && `from ${step.wait.from}`,
        ),
      )
    : [line(step.wait, '  until the', step.wait.kind)]),
  ...(step.asks ?? []).flatMap((field) => [
    asked('  asks', field),
    ...(field.ages ?? []).map((age) =>
      line(age, `  ${field.name} no older than ${measured(age.atMost)}`, where(age.when)),
    ),
  ]),
  ...automaticOf(step).map((one) => line(one, '  by itself', one.outcome, where(one.when))),
  ...(step.byHand
    ? [line(step.byHand, '  where a register is silent, by hand of', step.byHand.by.join(', '))]
    : []),
  ...(step.overdue ? [line(step.overdue, '  when overdue', step.overdue.outcome)] : []),
  ...(step.consent ? [line(step.consent, '  consent by', step.consent.ways.join(', '))] : []),
  ...Object.entries(step.outcomes).map(([name, outcome]) =>
    line(
      outcome,
      `  ${name}`,
      towards(outcome.next),
      outcome.gives && `giving ${outcome.gives}`,
      outcome.onceOver && 'once the term is over',
      outcome.enters && `and entered into ${outcome.enters}`,
      where(outcome.when),
    ),
  ),
];

const gate = ({ portal }: Regulation): string[] =>
  portal
    ? [
        ...portal.processes.map((one) => line(one, `process ${one.number ?? 'without number'}`)),
        ...portal.conditions.map((one) =>
          line(one, `condition ${one.number}: ${one.checks.join(', ')}, or refusal ${one.onFail.refusal}`),
        ),
        portal.applicantSignature.required
          ? line(
              portal.applicantSignature,
              `signed with ${portal.applicantSignature.algorithm} by`,
              portal.applicantSignature.by,
            )
          : line(portal.applicantSignature, 'not signed'),
      ]
    : [];

const ends = (regulation: Regulation): string[] => [
  ...regulation.results.map((one) =>
    line(
      one,
      `RESULT ${one.name}: ${one.form}`,
      by(one.channels),
      `to ${one.handedTo}`,
      one.signatories &&
        `signed by ${one.signatories
          .map((each) => `${each.by}${each.seal ? ' with seal' : ''}${each.eds ? ' with EDS' : ''}`)
          .join(', ')}`,
      one.fields.length > 0 && `[${lines(one.fields)}]`,
    ),
  ),
  ...regulation.results.flatMap(({ name, validity }) =>
    validity ? [line(validity, `${name} is valid ${measured(validity.limit)}`)] : [],
  ),
  ...regulation.refusals.map((one) =>
    line(
      one,
      `REFUSAL ${one.name}: ${one.kind} by ${one.by}`,
      by(one.channels),
      one.reasoned && 'with reasons',
      one.signed && 'signed',
    ),
  ),
  line(regulation.withdrawal, regulation.withdrawal.allowed ? 'may be withdrawn' : 'may not be withdrawn'),
  ...regulation.journals.map((one) => line(one, `JOURNAL ${one.name}: [${lines(one.fields)}]`)),
  line(
    regulation.privacy,
    regulation.privacy.sensitive ? 'sensitive' : 'not sensitive',
    regulation.privacy.anonymous && `and anonymous ${where(regulation.privacy.anonymous)}`,
  ),
  ...complaints(regulation),
];

const complaints = ({ complaints: ladder }: Regulation): string[] =>
  ladder.stated
    ? [
        ...ladder.levels.map((one) =>
          line(one, `complaint to ${one.to}`, one.limit && `answered ${measured(one.limit)}`),
        ),
        ...(ladder.forwarding
          ? [
              line(
                ladder.forwarding,
                `complaint forwarded ${measured(ladder.forwarding.limit)},`,
                ladder.forwarding.satisfiedWithin
                  ? `or satisfied ${measured(ladder.forwarding.satisfiedWithin)}`
                  : 'or satisfied without a term',
              ),
            ]
          : []),
      ]
    : [line(ladder, 'complaints: not stated')];
