import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { Actor } from '@/services/identity/actor';
import { type Action, may } from '@/services/identity/permissions';

export type StaffMember = Extract<Actor, { kind: 'staff' }>;

/** The member of staff, if the roles held at the clinic of this session allow the action. */
export function staffWhoMay({ actor }: Context, action: Action): Outcome<StaffMember> {
  if (actor.kind === 'public') return refuse({ code: 'not-signed-in' });
  if (actor.kind !== 'staff' || !may(actor, action)) return refuse({ code: 'not-allowed' });
  return ok(actor);
}
