/** What of a request can be complained of: its own timeline, step by step, with the clauses each of them rests on. Pure. */
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Text } from '@/services/regulations/language/text';
import type { TimelineEvent } from '@/services/requests/my-request';
import type { Case } from '@/services/workflow/case';
import type { About } from './complaint';

export interface ComplaintSubject {
  /** What a form posts: `request`, `waiting`, `event-7`. */
  key: string;
  about: About;
  /** When it happened; null of what has not. */
  at: Date | null;
  /** In the words of the definition; null for the request as a whole. */
  label: Text | null;
  /** The step's term has passed. */
  late: boolean;
}

export interface TimelineFact {
  sequence: number;
  event: TimelineEvent;
}

export function complaintSubjects(
  regulation: Regulation,
  state: Case,
  timeline: readonly TimelineFact[],
  now: Date,
): ComplaintSubject[] {
  const address = (cites: readonly string[] | undefined) =>
    (cites ?? []).map((one) => `${regulation.id}/${one}`);
  const stepOf = (name: string) => regulation.steps.find((step) => step.name === name);
  const happened = timeline.flatMap(({ sequence, event }): ComplaintSubject[] => {
    const fact = factOf(event, regulation);
    if (!fact) return [];
    const { label, cites, step, late = false } = fact;
    const about: About = { kind: 'event', sequence, clauses: address(cites), ...(step ? { step } : {}) };
    return [{ key: `event-${sequence}`, about, at: new Date(event.at), label, late }];
  });
  const { step: open } = state;
  const waiting: ComplaintSubject[] = open
    ? [
        {
          key: 'waiting',
          about: {
            kind: 'waiting',
            step: open.name,
            clauses: address([...new Set(open.deadlines.flatMap(({ cites }) => cites))]),
          },
          at: null,
          label: stepOf(open.name)?.title ?? null,
          late: open.due < now.toISOString(),
        },
      ]
    : [];
  return [
    ...waiting,
    ...happened,
    { key: 'request', about: { kind: 'request', clauses: [] }, at: null, label: null, late: false },
  ];
}

interface Fact {
  label: Text;
  cites: readonly string[] | undefined;
  step?: string;
  late?: boolean;
}

/** Filing and what the person did is not complained of; what the clinic or the portal did is. */
function factOf(event: TimelineEvent, regulation: Regulation): Fact | null {
  switch (event.type) {
    case 'step-completed': {
      const step = regulation.steps.find(({ name }) => name === event.step);
      if (!step || step.actor === 'applicant' || step.actor === 'subject') return null;
      const outcome = step.outcomes[event.outcome];
      return {
        label: join(step.title, outcome?.label),
        cites: outcome?.cites ?? step.cites,
        step: step.name,
        late: !event.inTime,
      };
    }
    case 'refused': {
      const ground = regulation.refusals.find(({ name }) => name === event.ground);
      return ground ? { label: ground.ground, cites: ground.cites } : null;
    }
    case 'result-given': {
      const result = regulation.results.find(({ name }) => name === event.result);
      return result ? { label: result.title, cites: result.cites } : null;
    }
    default:
      return null;
  }
}

const join = (title: Text, outcome: Text | undefined): Text =>
  outcome
    ? {
        kk: `${title.kk}: ${outcome.kk}`,
        ru: `${title.ru}: ${outcome.ru}`,
        en: `${title.en}: ${outcome.en}`,
      }
    : title;
