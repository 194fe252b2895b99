/** Puts the clocks of a regulation on a case: when it counts as accepted, and what runs at each step. */
import type { Condition } from '@/services/regulations/language/conditions';
import type { Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Step } from '@/services/regulations/language/step';
import type { ServiceLimit } from '@/services/regulations/language/time';
import { type Acceptance, acceptance } from '@/services/working-time/acceptance';
import type { Place } from '@/services/working-time/clinic-hours';
import { deadline } from '@/services/working-time/deadline';
import type { Answers, Appointed, Case, OpenStep, RunningDeadline } from './case';
import { holds } from './holds';
import { factsOf } from './lawful';

/** When a request that arrives `at` by the channel counts as accepted, under the regulation's cut-off and hours. */
export function acceptedAt(
  regulation: Regulation,
  channel: Channel,
  at: Date,
  place: Place,
  answers: Answers = {},
): Acceptance {
  const cutOff = regulation.cutOffs.find(({ channels }) => channels.includes(channel));
  const rule = regulation.acceptance.find(
    ({ channels, when }) => channels.includes(channel) && (!when || answersFit(when, channel, answers)),
  );
  return acceptance(at, place, {
    ...(cutOff ? { cutOff } : {}),
    ...(rule?.outsideHours === 'at-once' ? { aroundTheClock: true } : {}),
  });
}

/** Before there is a case, a condition can look at nothing but the answers. */
const answersFit = (condition: Condition, channel: Channel, answers: Answers): boolean =>
  holds(condition, {
    channel,
    applicant: 'self',
    recipientAge: 0,
    answers,
    registers: {},
    slotHeld: false,
  });

/**
 * A limit of the whole service, started at `accepted` (or at `filed`, where the act counts from filing; or when a step
 * began, which is taken as accepted for a case that is not there yet).
 */
export function serviceDeadline(
  rule: ServiceLimit<string>,
  moments: { filed: Date; accepted: Date; begun?: Date },
  place: Place,
): RunningDeadline {
  const { filed, accepted, begun = accepted } = moments;
  const from = rule.from === 'filing' ? filed : rule.from === 'acceptance' ? accepted : begun;
  const { due, explanation } = deadline({ ...place, limit: rule.limit, clock: rule.clock, from });
  return { name: rule.name, due: due.toISOString(), explanation, ...ground(rule) };
}

/** The clocks of a step that begins now. The earliest one is the step's deadline. */
export function openStep(
  regulation: Regulation,
  step: Step<string>,
  current: Case,
  since: Date,
  appointed: Appointed | null,
  place: Place,
): Omit<OpenStep, 'takenBy'> {
  const deadlines = [
    ...ownDeadline(step, current, since, appointed, place),
    ...regulation.limits
      .filter((rule) => runs(rule, current))
      .flatMap((rule) => {
        const begun = beginningOf(rule, step.name, current, since);
        const filed = new Date(current.reopened?.at ?? current.filedAt);
        const moments = { filed, accepted: new Date(current.acceptedAt) };
        return begun === undefined ? [] : [serviceDeadline(rule, { ...moments, begun }, place)];
      }),
  ];
  const due = deadlines.map((running) => running.due).sort()[0];
  if (due === undefined)
    throw new Error(`${regulation.id}: step "${step.name}" has no clock by ${current.channel}`);
  return { name: step.name, actor: step.actor, since: since.toISOString(), due, deadlines };
}

function ownDeadline(
  { wait }: Step<string>,
  current: Pick<Case, 'channel' | 'acceptedAt'>,
  since: Date,
  appointed: Appointed | null,
  place: Place,
): RunningDeadline[] {
  if (wait.kind === 'appointed-time') {
    return appointed
      ? [{ name: 'appointed-time', due: appointed.endsAt, explanation: [], ...ground(wait) }]
      : [];
  }
  const clock = wait.byChannel[current.channel];
  if (!clock) return [];
  // A step cannot begin to run before the request counts as accepted.
  const accepted = new Date(current.acceptedAt);
  const from = wait.from === 'acceptance' || since < accepted ? accepted : since;
  const { due, explanation } = deadline({ ...place, limit: clock.limit, clock: clock.clock, from });
  return [{ name: 'step', due: due.toISOString(), explanation, ...ground(clock) }];
}

function runs({ channels, until, when }: ServiceLimit<string>, current: Case): boolean {
  return (
    channels.includes(current.channel) &&
    until !== 'filing' &&
    !current.done.some(({ name }) => name === until.step) &&
    (!when || holds(when, factsOf(current)))
  );
}

/** When a limit that starts with a step began: with the open step, or where the step before it ended. */
function beginningOf(
  { from }: ServiceLimit<string>,
  opening: string,
  { acceptedAt: accepted, done }: Case,
  since: Date,
): Date | undefined {
  const first = new Date(accepted);
  if (typeof from === 'string') return first;
  if (from.step === opening) return since < first ? first : since;
  const place = done.findIndex(({ name }) => name === from.step);
  if (place < 0) return undefined;
  const before = new Date(done[place - 1]?.at ?? accepted);
  return before < first ? first : before;
}

function ground(fact: {
  cites?: readonly string[] | undefined;
  reading?: string;
}): Pick<RunningDeadline, 'cites' | 'reading'> {
  return { cites: fact.cites ?? [], ...(fact.reading ? { reading: fact.reading } : {}) };
}
