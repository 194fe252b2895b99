/** The small questions that every decision asks. */
import { type Refusal, refuse } from '@/lib/outcome';
import { ableTo } from '@/services/regulations/facts';
import type { Regulation, Step } from '@/services/regulations/language/regulation';
import type { Case, DoneBy } from './case';
import type { CommandBy, Decision, DecisionContext } from './commands';
import { type Facts, holds } from './holds';

export const no = (refusal: Refusal): Decision => refuse(refusal);

/** The address of the first clause a fact rests on; nothing where it rests on a reading alone. */
export function clauseOf(
  regulation: Regulation,
  fact: { cites?: readonly string[] | undefined },
): { clause?: string } {
  const [first] = fact.cites ?? [];
  return first ? { clause: `${regulation.id}/${first}` } : {};
}

export const stamp = ({ now, by }: DecisionContext): { at: string; by: DoneBy } => ({
  at: now.toISOString(),
  by: doneBy(by),
});

export function doneBy(by: CommandBy): DoneBy {
  if (by.kind === 'portal') return { kind: 'portal' };
  if (by.kind === 'citizen') return { kind: 'citizen', personId: by.personId };
  const [role] = by.roles;
  return { kind: 'staff', personId: by.personId, name: by.name, ...(role ? { role } : {}) };
}

export function stepOf(regulation: Regulation, name: string): Step<string> {
  const step = regulation.steps.find((candidate) => candidate.name === name);
  if (!step) throw new Error(`${regulation.id} has no step "${name}"`);
  return step;
}

/** Whether the open step waits on a role that this person holds. */
export function mayAct(regulation: Regulation, current: Case, by: CommandBy): Refusal | null {
  if (!current.step) return { code: 'case-closed', params: { status: current.status } };
  const step = stepOf(regulation, current.step.name);
  const { actor } = step;
  if (by.kind === 'portal') return actor === 'portal' ? null : { code: 'not-your-step', params: { actor } };
  if (by.kind === 'citizen') {
    return actor === 'applicant' || actor === 'subject' ? null : { code: 'not-your-step', params: { actor } };
  }
  const able = ableTo(step);
  return by.roles.some((role) => able.includes(role)) ? null : { code: 'not-your-step', params: { actor } };
}

export function heldByAnother(current: Case, { by }: DecisionContext): Refusal | null {
  const holder = current.step?.takenBy;
  return holder && by.kind === 'staff' && holder.personId !== by.personId
    ? { code: 'already-taken', params: { by: holder.name, at: holder.at } }
    : null;
}

/** The person alone may change what was agreed until the notice period begins. */
export function tooLate(startsAt: string, { now, noticeMinutes }: DecisionContext): boolean {
  return new Date(startsAt).getTime() - now.getTime() < noticeMinutes * 60_000;
}

export function factsOf(current: Case): Facts {
  const { channel, applicant, recipientAge, answers, registers, appointed, done } = current;
  // What staff filled in at a step may decide a later one.
  const filled = Object.assign({}, ...done.map(({ data }) => data), answers);
  return { channel, applicant, recipientAge, registers, answers: filled, slotHeld: appointed !== null };
}

export const allows = (current: Case, step: Step<string>): boolean =>
  step.channels.includes(current.channel) && (!step.when || holds(step.when.condition, factsOf(current)));
