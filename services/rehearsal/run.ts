/** Runs a regulation as a case on a virtual clock with the real decide and evolve; touches no data. Pure. */
import type { Refusal } from '@/lib/outcome';
import type { StepActor } from '@/services/regulations/language/actors';
import { REGISTERS, type Register } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { DoctorTime } from '@/services/regulations/language/step';
import type { Answers, Appointed, Case } from '@/services/workflow/case';
import type { Command, CommandBy } from '@/services/workflow/commands';
import { apply, decide } from '@/services/workflow/decide';
import type { CaseEvent } from '@/services/workflow/events';
import { factsOf, stepOf } from '@/services/workflow/lawful';
import { waysToAnswer } from '@/services/workflow/walk-answers';
import type { Place } from '@/services/working-time/clinic-hours';
import type { Act, Move, Setup } from './setup';

export interface Choice {
  move: Act;
  /** What is filled in with it, where that decides something. */
  data: Answers;
}

export interface Rehearsal {
  now: Date;
  case: Case | null;
  events: readonly CaseEvent[];
  /** Why the request could not be filed, or the last move could not be made. */
  refusal?: Refusal;
  /** Everything that the law lets happen next. */
  choices: readonly Choice[];
}

const MOST_WAYS = 24;
const HOUR = 3_600_000;
const PERSON = 'rehearsal';

export function rehearse(
  regulation: Regulation,
  setup: Setup,
  moves: readonly Move[],
  start: Date,
  place: Place,
): Rehearsal {
  let now = start;
  let refusal: Refusal | undefined;
  const events: CaseEvent[] = [];
  const attempt = (current: Case | null, command: Command, by: CommandBy): Case | null => {
    const decided = decide(regulation, current, command, { now, by, place, noticeMinutes: 0 });
    if (!decided.ok) {
      refusal = decided.refusal;
      return current;
    }
    events.push(...decided.value);
    return decided.value.length > 0 ? apply(current, decided.value) : current;
  };
  let current = attempt(null, filing(regulation, setup, start), filer(regulation, setup));
  for (const move of moves) {
    refusal = undefined;
    if (move.type === 'wait') {
      now = new Date(now.getTime() + move.minutes * 60_000);
    } else if (current) {
      const asked = commandOf(regulation, current, move, now);
      if (asked) current = attempt(current, asked.command, asked.by);
      else refusal = { code: 'outcome-not-in-law' };
    }
  }
  const choices = current ? choicesOf(regulation, current, now, place) : [];
  return { now, case: current, events, choices, ...(refusal ? { refusal } : {}) };
}

/** All moves that are lawful now: each is tried with the real decide. */
function choicesOf(regulation: Regulation, current: Case, now: Date, place: Place): Choice[] {
  if (current.status !== 'open' || !current.step) return [];
  const step = stepOf(regulation, current.step.name);
  const ways = waysOf(regulation, current);
  const candidates: Choice[] = [
    ...Object.keys(step.outcomes).flatMap((outcome) =>
      ways.map((data, way): Choice => ({ move: { type: 'complete', outcome, way }, data })),
    ),
    ...regulation.refusals.map(({ name }): Choice => ({ move: { type: 'refuse', ground: name }, data: {} })),
    { move: { type: 'withdraw' }, data: {} },
    { move: { type: 'overdue' }, data: {} },
  ];
  return candidates.filter(({ move }) => {
    const asked = commandOf(regulation, current, move, now);
    return (
      asked !== undefined &&
      decide(regulation, current, asked.command, { now, by: asked.by, place, noticeMinutes: 0 }).ok
    );
  });
}

function waysOf(regulation: Regulation, current: Case): Answers[] {
  const step = current.step ? stepOf(regulation, current.step.name) : undefined;
  return waysToAnswer(regulation, step?.asks ?? [], factsOf(current)).slice(0, MOST_WAYS);
}

function commandOf(
  regulation: Regulation,
  current: Case,
  move: Act,
  now: Date,
): { command: Command; by: CommandBy } | undefined {
  if (!current.step) return undefined;
  const step = stepOf(regulation, current.step.name);
  const by = actorOf(step.actor);
  switch (move.type) {
    case 'withdraw':
      return { command: { type: 'withdraw' }, by: { kind: 'citizen', personId: PERSON } };
    case 'refuse':
      return { command: { type: 'refuse', ground: move.ground, reason: 'rehearsal' }, by };
    case 'overdue':
      return step.overdue
        ? {
            command: { type: 'complete-step', step: step.name, outcome: step.overdue.outcome, data: {} },
            by: { kind: 'portal' },
          }
        : undefined;
    case 'complete': {
      const data = waysOf(regulation, current)[move.way];
      const appointed = step.appoints && !current.appointed ? timeAt(step.appoints, now) : undefined;
      return data
        ? {
            command: {
              type: 'complete-step',
              step: step.name,
              outcome: move.outcome,
              data,
              ...(appointed ? { appointed } : {}),
            },
            by,
          }
        : undefined;
    }
  }
}

function filing(regulation: Regulation, setup: Setup, start: Date): Command {
  const registers: Partial<Record<Register, Setup['registers']>> = {};
  for (const register of REGISTERS) registers[register] = setup.registers;
  const { slotChoice } = regulation;
  const chosen = slotChoice?.by === 'recipient' && slotChoice.channels.includes(setup.channel);
  const appointed = slotChoice && chosen ? timeAt(slotChoice.kind, start) : undefined;
  const facts = {
    channel: setup.channel,
    applicant: setup.applicant,
    recipientAge: setup.age,
    registers,
    slotHeld: appointed !== undefined,
  };
  const [answers = {}] = waysToAnswer(regulation, regulation.fields, facts);
  return { type: 'file', ...facts, answers, signed: true, ...(appointed ? { appointed } : {}) };
}

function filer(regulation: Regulation, { channel }: Setup): CommandBy {
  const first = regulation.routes[channel];
  return channel === 'portal' || !first
    ? { kind: 'citizen', personId: PERSON }
    : actorOf(stepOf(regulation, first.step).actor);
}

function actorOf(actor: StepActor): CommandBy {
  if (actor === 'portal') return { kind: 'portal' };
  if (actor === 'applicant') return { kind: 'citizen', personId: PERSON };
  if (actor === 'subject') return { kind: 'citizen', personId: `${PERSON}-subject`, subject: true };
  return { kind: 'staff', personId: PERSON, name: '', roles: [actor] };
}

/** An invented doctor is free three hours later. */
function timeAt(kind: DoctorTime, now: Date): Appointed {
  const startsAt = new Date(now.getTime() + 3 * HOUR);
  return {
    bookingId: PERSON,
    doctorId: PERSON,
    doctorName: '',
    speciality: 'general-practitioner',
    kind,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + HOUR / 3).toISOString(),
  };
}
