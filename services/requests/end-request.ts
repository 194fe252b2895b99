/** The two ends that are not results: a lawful refusal, and the applicant's own withdrawal. */
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { StaffMember } from '@/services/identity/actor';
import { mayTakeIn, worksOn } from '@/services/identity/case-rights';
import { may } from '@/services/identity/permissions';
import type { Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { cancelBooking } from '@/services/scheduling/change-booking';
import type { Unit } from '@/services/transact';
import { changeCase, type Found } from './change-case';
import { isDisplaced } from './is-displaced';
import { noteContact } from './note-contact';
import { stillActsFor } from './still-acts-for';
import type { StoredCase } from './stored-case';
import type { OnCase } from './take-task';
import { representedIn } from './third-person';

export function refuseRequest(
  context: Context,
  { ground, reason, ...input }: OnCase & { ground: string; reason: string },
): Promise<Outcome<StoredCase>> {
  return changeCase(context, input, async () => ok({ type: 'refuse', ground, reason }), freeTime);
}

/**
 * By the applicant from the cabinet, or by a registrar whom the applicant has told. `contact` is what staff note of
 * that talk; it becomes a note of the request.
 */
export async function withdrawRequest(
  context: Context,
  { contact, ...input }: OnCase & { contact?: string },
): Promise<Outcome<StoredCase>> {
  if (context.actor.kind === 'staff' && !may(context.actor, 'booking.cancel'))
    return refuse({ code: 'not-allowed' });
  return changeCase(
    context,
    input,
    async (tx, unit, { stored, rules }) => {
      if (unit.actor.kind === 'staff' && !mayWithdraw(unit.actor, rules.regulation, stored.state.channel))
        return refuse({ code: 'not-found' });
      const ended = await stillActsFor(tx, unit, representedIn(stored));
      return ended ? refuse(ended) : ok({ type: 'withdraw', displaced: await isDisplaced(tx, stored.state) });
    },
    async (tx, unit, found) => {
      await noteContact(tx, unit, found.stored, contact);
      return freeTime(tx, unit, found);
    },
  );
}

/** On the person's word, by those who would have taken the request in: the registry, or whom the act names. */
const mayWithdraw = (actor: StaffMember, regulation: Regulation, channel: Channel): boolean =>
  channel === 'portal'
    ? may(actor, 'person.correct') && worksOn(actor, regulation)
    : mayTakeIn(actor, regulation, channel);

/** The notice period has been judged with the decision; what is left is to give the doctor's time back. */
async function freeTime(tx: Tx, unit: Unit, { stored }: Found): Promise<Outcome<unknown>> {
  const { appointed } = stored.state;
  if (!appointed) return ok(null);
  return cancelBooking(tx, unit, { bookingId: appointed.bookingId, notice: null });
}
