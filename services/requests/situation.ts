/** Where a request stands, as the person who waits needs to hear it. Pure. */
import { ACTOR_NAMES, type StepActor } from '@/services/regulations/language/actors';
import type { Result } from '@/services/regulations/language/ending';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Step } from '@/services/regulations/language/step';
import type { Appointed, Case } from '@/services/workflow/case';
import { stepOf } from '@/services/workflow/lawful';

export type Situation =
  /** The clinic took the agreed time away. */
  | { kind: 'displaced'; appointed: Appointed }
  /** Filed while the clinic is closed: its clock has not begun. */
  | { kind: 'waits-for-opening'; acceptedAt: Date; step: Step<string>; due: Date }
  | { kind: 'with-you'; step: Step<string>; due: Date }
  /** The person asked about has not agreed yet. */
  | { kind: 'with-subject'; step: Step<string>; due: Date }
  | { kind: 'with-clinic'; step: Step<string>; due: Date; late: boolean }
  /** Everybody waits for the agreed hour. */
  | { kind: 'coming'; step: Step<string>; appointed: Appointed }
  /** The hour has passed, and the clinic has not yet written what came of it. */
  | { kind: 'being-recorded'; step: Step<string>; appointed: Appointed }
  | { kind: 'completed'; result: Result<string> | null; at: Date }
  | { kind: 'refused'; at: Date }
  | { kind: 'withdrawn'; at: Date };

export function situationOf(regulation: Regulation, state: Case, displaced: boolean, now: Date): Situation {
  const { status, step: open, appointed } = state;
  if (status !== 'open' || !open) return ended(regulation, state);
  if (displaced && appointed) return { kind: 'displaced', appointed };
  const step = stepOf(regulation, open.name);
  const due = new Date(open.due);
  if (step.wait.kind === 'appointed-time' && appointed) {
    const over = new Date(appointed.endsAt) <= now;
    return { kind: over ? 'being-recorded' : 'coming', step, appointed };
  }
  if (open.actor === 'subject') return { kind: 'with-subject', step, due };
  if (open.actor === 'applicant') return { kind: 'with-you', step, due };
  const acceptedAt = new Date(state.acceptedAt);
  if (acceptedAt > now) return { kind: 'waits-for-opening', acceptedAt, step, due };
  return { kind: 'with-clinic', step, due, late: due < now };
}

function ended(regulation: Regulation, { status, closedAt, filedAt, results }: Case): Situation {
  const at = new Date(closedAt ?? filedAt);
  if (status === 'refused' || status === 'withdrawn') return { kind: status, at };
  const last = results.at(-1)?.name;
  return { kind: 'completed', result: regulation.results.find(({ name }) => name === last) ?? null, at };
}

/** What needs the person first; then what waits longest; then what is agreed. Smaller comes first. */
const ORDER = {
  displaced: 0,
  'with-you': 1,
  'with-subject': 2,
  'with-clinic': 2,
  'waits-for-opening': 2,
  coming: 3,
  'being-recorded': 4,
  completed: 5,
  refused: 5,
  withdrawn: 5,
} as const satisfies Record<Situation['kind'], number>;

export function byNeed(a: Situation, b: Situation): number {
  return ORDER[a.kind] - ORDER[b.kind] || momentOf(a).getTime() - momentOf(b).getTime();
}

function momentOf(situation: Situation): Date {
  if ('appointed' in situation) return new Date(situation.appointed.startsAt);
  return 'due' in situation ? situation.due : situation.at;
}

export const actorName = (actor: StepActor, locale: 'kk' | 'ru' | 'en'): string => ACTOR_NAMES[actor][locale];
