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
      const { step: name, outcome, at, by, data, inTime } = event;
      return { ...current, step: null, done: [...current.done, { name, outcome, at, by, data, inTime }] };
    }
    case 'register-answered':
      return { ...current, registers: { ...current.registers, [event.register]: event.answer } };
    case 'result-given':
      return { ...current, results: [...current.results, { name: event.result, at: event.at }] };
    case 'completed':
      return { ...current, status: 'completed', step: null, closedAt: event.at };
    case 'refused': {
      const { ground, reason, at, by } = event;
      return { ...current, status: 'refused', step: null, closedAt: at, refusal: { ground, reason, at, by } };
    }
    case 'withdrawn':
      return {
        ...current,
        status: 'withdrawn',
        step: null,
        closedAt: event.at,
        withdrawn: { at: event.at, by: event.by },
      };
  }
}

export function replay(events: readonly CaseEvent[]): Case | null {
  return events.reduce<Case | null>(evolve, null);
}

function opened(event: Extract<CaseEvent, { type: 'filed' }>): Case {
  const { regulation, channel, applicant, recipientAge, answers, registers, at, acceptedAt, acceptance } =
    event;
  return {
    regulation,
    channel,
    applicant,
    recipientAge,
    answers,
    registers,
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
