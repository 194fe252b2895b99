import type { Tx } from '@/lib/database/transaction';
import type { Actor } from '@/services/identity/actor';

/**
 * Whether more than somebody's own word says that the account is this person's: a register or a clinic knew the person
 * (and registration asked for the phone on record), or a certificate began the session or made the password. Anybody may
 * register under an IIN that nobody knew, and what the registers say of its owner is not theirs to open.
 */
export async function isProven(tx: Tx, personId: string, actor?: Actor): Promise<boolean> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      enteredAtId: true,
      account: { select: { passwordHash: true, passwordByCertificate: true } },
      _count: { select: { attachments: true, appointments: true } },
    },
  });
  const { enteredAtId, account, _count: known } = person;
  if (enteredAtId !== null || known.attachments > 0 || known.appointments > 0) return true;
  if (account && (account.passwordHash === null || account.passwordByCertificate)) return true;
  if (actor?.kind !== 'citizen' || actor.personId !== personId) return false;
  const session = await tx.session.findUnique({
    where: { id: actor.sessionId },
    select: { method: true },
  });
  return session?.method === 'certificate';
}
