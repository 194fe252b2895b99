import type { Complaint, ComplaintAnswer, ComplaintEvent } from './complaint';

/** Folds one event into the complaint. Total and pure. */
export function evolve(current: Complaint | null, event: ComplaintEvent): Complaint {
  if (event.type === 'registered') {
    const { about, what, demand, channel, level, wait, at } = event;
    return {
      about,
      what,
      demand,
      channel,
      level,
      status: 'with-head',
      registeredAt: at,
      levelSince: at,
      wait,
      answers: [],
    };
  }
  if (!current) throw new Error(`A complaint begins with "registered", not with "${event.type}"`);
  const { takenBy: _taken, closedAt: _closed, ...bare } = current;
  switch (event.type) {
    case 'taken':
      return {
        ...current,
        takenBy: { personId: event.by.personId ?? '', name: event.by.name ?? '', at: event.at },
      };
    case 'answered':
      return answered(current, event, {
        ...said(event),
        level: 'head-of-provider',
        signed: event.signed,
      });
    case 'body-answered':
      return answered(current, event, { ...said(event), level: 'quality-body', document: event.document });
    case 'forwarded':
      return { ...current, status: 'with-body', wait: event.wait, forwardedAt: event.at };
    case 'carried-on':
      return { ...bare, level: 'quality-body', levelSince: event.at, status: 'with-head', wait: event.wait };
    case 'withdrawn':
      return { ...current, status: 'withdrawn', wait: null, closedAt: event.at };
  }
}

export function replay(events: readonly ComplaintEvent[]): Complaint | null {
  return events.reduce<Complaint | null>(evolve, null);
}

type Answer = Extract<ComplaintEvent, { type: 'answered' | 'body-answered' }>;

const said = ({ verdict, text, at, by, inTime }: Answer) => ({ verdict, text, at, by, inTime });

function answered(current: Complaint, { at, reopen }: Answer, answer: ComplaintAnswer): Complaint {
  return {
    ...current,
    status: 'answered',
    wait: null,
    closedAt: at,
    answers: [...current.answers, answer],
    ...(reopen ? { reopened: { step: reopen, at } } : {}),
  };
}
