/**
 * Walks a regulation exhaustively with the real decide and evolve: every channel, applicant, age, register answer, option
 * that something depends on, outcome, refusal and withdrawal. What it reports is a bug in the definition, found before any citizen meets it.
 */

import type { StepActor } from '@/services/regulations/language/actors';
import type { Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { DoctorTime } from '@/services/regulations/language/step';
import type { Place } from '@/services/working-time/clinic-hours';
import type { Appointed, Case } from './case';
import type { Command, CommandBy } from './commands';
import { apply, decide } from './decide';
import { factsOf, silentRegisters, stepOf } from './lawful';
import { reopenableSteps } from './reopen';
import { registerAnswers, waysToAnswer } from './walk-answers';
import { groundWithoutConsent } from './withdraw-consent';

export interface Walk {
  /** Distinct states met, and how many of them are ends. */
  states: number;
  ends: { completed: number; refused: number; withdrawn: number };
  /** A sentence for each thing wrong; empty for a sound definition. */
  problems: string[];
}

interface Ground {
  at: Date;
  place: Place;
}

interface Move {
  command: Command;
  by: CommandBy;
  /** Tried once the step's time is over. */
  later?: boolean;
}

const AGES = [5, 30, 70] as const;
const HEAD: CommandBy = { kind: 'staff', personId: 'head', name: 'head', roles: ['head-of-clinic'] };

/** `judge` is the engine's own `decide`; another may stand before it, to count or to time. */
export function walk(regulation: Regulation, ground: Ground, judge: typeof decide = decide): Walk {
  const problems = new Set<string>();
  const seen = new Map<string, Case>();
  /** state → states reachable in one command, for the search of states that never end. */
  const edges = new Map<string, Set<string>>();
  const waiting: Case[] = [];
  const meet = (from: string | null, next: Case) => {
    const key = keyOf(next);
    if (from !== null) edges.get(from)?.add(key);
    if (seen.has(key)) return;
    seen.set(key, next);
    edges.set(key, new Set());
    waiting.push(next);
  };

  for (const channel of openChannels(regulation)) {
    const filed = filings(regulation, channel, ground).flatMap((command) =>
      attempt(judge, regulation, null, command, citizenOrStaff(regulation, channel), ground),
    );
    if (filed.length === 0) problems.add(`${channel} is open but nothing can be filed by it`);
    for (const next of filed) meet(null, next);
  }

  for (let current = waiting.pop(); current; current = waiting.pop()) {
    const key = keyOf(current);
    if (current.status !== 'open') {
      for (const step of reopenableSteps(regulation, current)) {
        const again = attempt(
          judge,
          regulation,
          current,
          { type: 'reopen', step, complaint: 'number' },
          HEAD,
          ground,
        );
        if (again.length === 0) problems.add(`"${step}" by ${current.channel} cannot be reopened`);
        for (const next of again) meet(key, next);
      }
      continue;
    }
    if (!current.step) {
      problems.add(
        `a case waits on nobody after ${current.done.at(-1)?.name ?? 'filing'} by ${current.channel}`,
      );
      continue;
    }
    if (!current.step.due || current.step.deadlines.length === 0)
      problems.add(`"${current.step.name}" waits without a clock`);
    const moves = commandsAt(regulation, current, ground);
    for (const { command, by, later } of moves) {
      const at = later ? new Date(new Date(current.step.due).getTime() + 60_000) : ground.at;
      for (const next of attempt(judge, regulation, current, command, by, { ...ground, at })) meet(key, next);
    }
    if (moves.length === 0) problems.add(`"${current.step.name}" by ${current.channel} has no way on`);
  }

  const ends = [...seen.values()].filter(({ status }) => status !== 'open');
  const ending = reachingAnEnd(seen, edges);
  for (const [key, { step, channel }] of seen) {
    if (!ending.has(key)) problems.add(`from "${step?.name}" by ${channel} no end is reached`);
  }
  const count = (status: Case['status']) => ends.filter((end) => end.status === status).length;
  return {
    states: seen.size,
    ends: { completed: count('completed'), refused: count('refused'), withdrawn: count('withdrawn') },
    problems: [...problems],
  };
}

/** States are the same when what may follow is the same; when they happened does not matter. */
function keyOf({
  channel,
  applicant,
  recipientAge,
  status,
  step,
  appointed,
  registers,
  answers,
  done,
  refusal,
}: Case): string {
  const past = [
    ...new Set(done.map(({ name, outcome, data }) => `${name}=${outcome}${JSON.stringify(data)}`)),
  ].sort();
  return JSON.stringify([
    channel,
    applicant,
    recipientAge,
    status,
    step?.name,
    appointed !== null,
    registers,
    answers,
    past,
    refusal?.ground,
  ]);
}

const openChannels = ({ channels }: Regulation): Channel[] =>
  (Object.keys(channels) as Channel[]).filter((channel) => channels[channel].open);

function filings(regulation: Regulation, channel: Channel, ground: Ground): Command[] {
  const applicants = [...new Set(regulation.applicants.map(({ who }) => who))];
  const slots = regulation.slotChoice ? [undefined, time(regulation.slotChoice.kind, ground)] : [undefined];
  return applicants.flatMap((applicant) =>
    AGES.flatMap((recipientAge) =>
      registerAnswers(regulation).flatMap((registers) =>
        slots.flatMap((appointed) => {
          const facts = {
            channel,
            applicant,
            recipientAge,
            registers,
            slotHeld: appointed !== undefined,
          };
          return waysToAnswer(regulation, regulation.fields, facts).map(
            (answers): Command => ({
              type: 'file',
              ...facts,
              answers,
              signed: true,
              ...(appointed ? { appointed } : {}),
            }),
          );
        }),
      ),
    ),
  );
}

function commandsAt(regulation: Regulation, current: Case, ground: Ground): Move[] {
  if (!current.step) return [];
  const step = stepOf(regulation, current.step.name);
  const by = actorOf(step.actor);
  const filledIn = waysToAnswer(regulation, step.asks ?? [], factsOf(current));
  const completions = Object.keys(step.outcomes).flatMap((outcome) =>
    filledIn.map(
      (data): Move => ({
        by,
        ...(step.outcomes[outcome]?.onceOver ? { later: true } : {}),
        command: {
          type: 'complete-step',
          step: step.name,
          outcome,
          data,
          ...(step.appoints ? { appointed: time(step.appoints, ground) } : {}),
        },
      }),
    ),
  );
  const refusals = regulation.refusals
    .filter(({ channels, by: whose }) => channels.includes(current.channel) && whose !== 'portal')
    .map(({ name }) => ({ by, command: { type: 'refuse', ground: name, reason: 'because' } as const }));
  const withdrawals = regulation.withdrawal.allowed
    ? [{ by: { kind: 'citizen', personId: 'applicant' } as const, command: { type: 'withdraw' } as const }]
    : [];
  const overdue = step.overdue
    ? [
        {
          by: { kind: 'portal' } as const,
          command: completionOf(step.name, step.overdue.outcome),
          later: true,
        },
      ]
    : [];
  const answered = silentRegisters(regulation, current).flatMap((register) =>
    (['yes', 'no'] as const).map(
      (answer): Move => ({
        by: { kind: 'portal' },
        command: { type: 'register-answered', register, answer },
      }),
    ),
  );
  const hands = step.byHand?.by[0];
  const byHand =
    hands && silentRegisters(regulation, current).length > 0
      ? Object.keys(step.outcomes).map(
          (outcome): Move => ({
            by: actorOf(hands),
            command: { ...completionOf(step.name, outcome), byHand: 'the paper register' },
          }),
        )
      : [];
  const subject = { kind: 'citizen', personId: 'subject', subject: true } as const;
  const withoutConsent = groundWithoutConsent(regulation, current)
    ? [{ by: subject, command: { type: 'withdraw-consent' } as const }]
    : [];
  return [...completions, ...refusals, ...withdrawals, ...withoutConsent, ...overdue, ...answered, ...byHand];
}

const completionOf = (step: string, outcome: string) =>
  ({ type: 'complete-step', step, outcome, data: {} }) as const satisfies Command;

function attempt(
  judge: typeof decide,
  regulation: Regulation,
  current: Case | null,
  command: Command,
  by: CommandBy,
  { at, place }: Ground,
): Case[] {
  const decision = judge(regulation, current, command, { now: at, by, place, noticeMinutes: 0 });
  return decision.ok && decision.value.length > 0 ? [apply(current, decision.value)] : [];
}

function actorOf(actor: StepActor): CommandBy {
  if (actor === 'portal') return { kind: 'portal' };
  if (actor === 'applicant') return { kind: 'citizen', personId: 'applicant' };
  if (actor === 'subject') return { kind: 'citizen', personId: 'subject', subject: true };
  return { kind: 'staff', personId: 'staff', name: 'staff', roles: [actor] };
}

/** At the portal the person files; by every other channel a registrar does. */
function citizenOrStaff(regulation: Regulation, channel: Channel): CommandBy {
  const first = regulation.routes[channel];
  return channel === 'portal' || !first
    ? { kind: 'citizen', personId: 'applicant' }
    : actorOf(stepOf(regulation, first.step).actor);
}

function time(kind: DoctorTime, { at }: Ground): Appointed {
  const startsAt = new Date(at.getTime() + 3 * 3_600_000);
  return {
    bookingId: 'booking',
    doctorId: 'doctor',
    doctorName: 'doctor',
    speciality: 'general-practitioner',
    kind,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 20 * 60_000).toISOString(),
  };
}

function reachingAnEnd(
  seen: ReadonlyMap<string, Case>,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const ending = new Set([...seen].filter(([, { status }]) => status !== 'open').map(([key]) => key));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [key, next] of edges) {
      if (!ending.has(key) && [...next].some((to) => ending.has(to))) {
        ending.add(key);
        grew = true;
      }
    }
  }
  return ending;
}
