import type { Actor } from '@/services/identity/actor';
import { LEADERS, REGISTRARS } from '@/services/identity/permissions';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Case } from '@/services/workflow/case';
import { stepOf } from '@/services/workflow/lawful';

/**
 * What came of a visit or an appointment is recorded by the doctor who was there; by a registrar where the act lets
 * the registry record it; by whoever leads. One doctor does not answer for another.
 */
export function mayRecordVisit(actor: Actor, regulation: Regulation, state: Case): boolean {
  if (actor.kind !== 'staff' || !state.step) return true;
  if (stepOf(regulation, state.step.name).wait.kind !== 'appointed-time') return true;
  if (actor.doctorId !== undefined && actor.doctorId === state.appointed?.doctorId) return true;
  const others: readonly string[] = [...REGISTRARS, ...LEADERS];
  return actor.roles.some((role) => others.includes(role));
}
