import type { Actor } from '@/services/identity/actor';
import { STAFF_ACTORS, type StaffActor } from '@/services/regulations/language/actors';
import type { CommandBy } from '@/services/workflow/commands';

/** The actor of a use case, as the workflow knows those who command. The public commands nothing. */
export function commanding(actor: Actor): CommandBy | null {
  switch (actor.kind) {
    case 'public':
      return null;
    case 'portal':
      return { kind: 'portal' };
    case 'citizen':
      return { kind: 'citizen', personId: actor.personId };
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
