import type { Condition, RegisterAnswer } from '@/services/regulations/language/conditions';
import type { ApplicantKind, Channel, Register } from '@/services/regulations/language/names';
import type { Answers } from './case';

/** What a condition may look at. */
export interface Facts {
  channel: Channel;
  applicant: ApplicantKind;
  recipientAge: number;
  answers: Answers;
  registers: Readonly<Partial<Record<Register, RegisterAnswer>>>;
  slotHeld: boolean;
}

/** A register that was not asked counts as `unknown`: nothing is decided on an answer nobody gave. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('register' in condition) return (facts.registers[condition.register] ?? 'unknown') === condition.says;
  if ('applicant' in condition) return facts.applicant === condition.applicant;
  if ('channel' in condition) return facts.channel === condition.channel;
  if ('slotHeld' in condition) return facts.slotHeld === condition.slotHeld;
  if ('recipientAge' in condition) {
    const { below, from } = condition.recipientAge;
    return (
      (below === undefined || facts.recipientAge < below) &&
      (from === undefined || facts.recipientAge >= from)
    );
  }
  const answer = facts.answers[condition.answer];
  if ('given' in condition) return (answer !== undefined && answer !== '') === condition.given;
  return answer === condition.is;
}
