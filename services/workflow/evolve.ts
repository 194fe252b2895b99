import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Register } from '@/services/regulations/language/names';
import type { RegisterFacts } from '@/services/regulations/language/register-facts';
import type { Case } from './case';
import type { CaseEvent } from './events';

/** Folds one event into the case. Total and pure: whatever was decided once is never judged again. */
export function evolve(current: Case | null, event: CaseEvent): Case {
  if (event.type === 'filed') return opened(event);
  if (!current) throw new Error(`A case begins with "filed", not with "${event.type}"`);
  switch (event.type) {
    case 'step-started':
      return { ...current, step: event.step };
    case 'taken':
      return current.step && event.by.personId
        ? {
            ...current,
            step: {
              ...current.step,
              takenBy: { personId: event.by.personId, name: event.by.name ?? '', at: event.at },
            },
          }
        : current;
    case 'released': {
      if (!current.step) return current;
      const { takenBy: _, ...step } = current.step;
      return { ...current, step };
    }
    case 'handed-over':
      return current.step
        ? { ...current, step: { ...current.step, takenBy: { ...event.to, at: event.at } } }
        : current;
    case 'appointed':
      return { ...current, appointed: event.appointed };
    case 'appointment-moved':
      return {
        ...current,
        appointed: event.appointed,
        step: event.step && current.step ? { ...current.step, ...event.step } : current.step,
      };
    case 'step-completed': {
      const { step: name, outcome, at, by, data, inTime, byHand } = event;
      const done = { name, outcome, at, by, data, inTime, ...(byHand ? { byHand } : {}) };
      return { ...current, step: null, done: [...current.done, done] };
    }
    case 'register-answered':
      return told(current, event.register, event.answer, event.facts);
    case 'register-ordered':
      return told(current, event.register, 'yes', event.facts);
    case 'result-given':
      return { ...current, results: [...current.results, { name: event.result, at: event.at }] };
    case 'completed':
      return { ...current, status: 'completed', step: null, closedAt: event.at };
    case 'refused': {
      const { ground, reason, at, by } = event;
      const step = current.step ? { step: current.step.name } : {};
      return {
        ...current,
        status: 'refused',
        step: null,
        closedAt: at,
        refusal: { ground, reason, at, by, ...step },
      };
    }
    case 'withdrawn':
      return {
        ...current,
        status: 'withdrawn',
        step: null,
        closedAt: event.at,
        withdrawn: { at: event.at, by: event.by },
      };
    case 'reopened': {
      const { refusal: _refusal, closedAt: _closedAt, ...kept } = backTo(current, event.step);
      const { at, step, complaint, acceptedAt, acceptance } = event;
      return {
        ...kept,
        status: 'open',
        step: null,
        acceptedAt,
        acceptance,
        reopened: { at, step, complaint },
      };
    }
  }
}

/** The case as it stood when the step began: what was done from there on is to be done again. */
export function backTo(current: Case, step: string): Case {
  const at = current.done.findIndex(({ name }) => name === step);
  const done = at < 0 ? current.done : current.done.slice(0, at);
  const until = done.at(-1)?.at ?? current.filedAt;
  return { ...current, appointed: null, done, results: current.results.filter((given) => given.at <= until) };
}

export function replay(events: readonly CaseEvent[]): Case | null {
  return events.reduce<Case | null>(evolve, null);
}

const told = (
  current: Case,
  register: Register,
  answer: RegisterAnswer,
  facts: RegisterFacts | undefined,
): Case => ({
  ...current,
  registers: { ...current.registers, [register]: answer },
  ...(facts ? { registerFacts: { ...current.registerFacts, [register]: facts } } : {}),
});

function opened(event: Extract<CaseEvent, { type: 'filed' }>): Case {
  const { regulation, channel, applicant, recipientAge, answers, registers, at, acceptedAt, acceptance } =
    event;
  const { registerFacts } = event;
  return {
    regulation,
    channel,
    applicant,
    recipientAge,
    answers,
    registers,
    ...(registerFacts ? { registerFacts } : {}),
    acceptance,
    acceptedAt,
    filedAt: at,
    status: 'open',
    step: null,
    appointed: null,
    done: [],
    results: [],
  };
}
