/** The small questions that every decision asks. */
import { type Refusal, refuse } from '@/lib/outcome';
import { registersOfStep } from '@/services/regulations/atoms';
import { ableTo } from '@/services/regulations/facts';
import type { StepActor } from '@/services/regulations/language/actors';
import type { RefusalGround } from '@/services/regulations/language/ending';
import type { Channel, Register } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Step } from '@/services/regulations/language/step';
import type { Case, DoneBy } from './case';
import type { CommandBy, Decision, DecisionContext } from './commands';
import { type Facts, holds } from './holds';

export const no = (refusal: Refusal): Decision => refuse(refusal);

/**
 * The address of the clause a fact rests on: the one for the channel, where the act says it for each, else the first;
 * nothing where it rests on a reading alone.
 */
export function clauseOf(
  regulation: Regulation,
  fact: { cites?: readonly string[] | undefined; citesBy?: Partial<Record<Channel, string>> | undefined },
  channel?: Channel,
): { clause?: string } {
  const first = (channel && fact.citesBy?.[channel]) ?? fact.cites?.[0];
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
    const who = by.subject ? 'subject' : 'applicant';
    return actor === who ? null : { code: 'not-your-step', params: { actor } };
  }
  const able = ableTo(step);
  // A step of the portal's own is staff's only while the register it waits for is silent.
  const theirs = actor !== 'portal' || silentRegisters(regulation, current).length > 0;
  return theirs && by.roles.some((role) => able.includes(role))
    ? null
    : { code: 'not-your-step', params: { actor } };
}

/** Registers on which the portal's own ending of the open step depends, and which have not answered. */
export function silentRegisters(regulation: Regulation, { status, step, registers }: Case): Register[] {
  if (status !== 'open' || !step) return [];
  const awaited = new Set(registersOfStep(stepOf(regulation, step.name)));
  return [...awaited].filter((register) => (registers[register] ?? 'unknown') === 'unknown');
}

/** The grounds on which people may refuse at the open step: in place of the portal, only those of their own. */
export function groundsOf(regulation: Regulation, current: Case): readonly RefusalGround<string>[] {
  if (!current.step) return [];
  const step = stepOf(regulation, current.step.name);
  const hands: readonly StepActor[] | null = step.actor === 'portal' ? ableTo(step) : null;
  return regulation.refusals.filter(
    ({ channels, by }) =>
      channels.includes(current.channel) && by !== 'portal' && (hands === null || hands.includes(by)),
  );
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
