import type { Actor } from '@/services/identity/actor';
import { STAFF_ACTORS, type StaffActor } from '@/services/regulations/language/actors';
import type { Case } from '@/services/workflow/case';
import type { CommandBy } from '@/services/workflow/commands';

/**
 * The actor of a use case, as the workflow knows those who command. The public commands nothing. Of a request about a
 * third person, whoever did not file it is that person.
 */
export function commanding(
  actor: Actor,
  stored?: { applicantId: string | null; state: Pick<Case, 'applicant'> },
): CommandBy | null {
  switch (actor.kind) {
    case 'public':
      return null;
    case 'portal':
      return { kind: 'portal' };
    case 'citizen':
      return stored?.state.applicant === 'third-person-with-consent' && stored.applicantId !== actor.personId
        ? { kind: 'citizen', personId: actor.personId, subject: true }
        : { kind: 'citizen', personId: actor.personId };
    case 'staff':
      return {
        kind: 'staff',
        personId: actor.personId,
        name: actor.name,
        roles: actor.roles.filter(isStaffActor),
      };
  }
}

const isStaffActor = (role: string): role is StaffActor => STAFF_ACTORS.some((actor) => actor === role);
