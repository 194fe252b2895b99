import type { Tx } from '@/lib/database/transaction';
import type { Unit } from '@/services/transact';
import type { StoredCase } from './stored-case';

/** What staff said to the person and heard back, kept as a note with the change that followed from it. */
export async function noteContact(
  tx: Tx,
  { actor, now }: Unit,
  { id, clinicId }: Pick<StoredCase, 'id' | 'clinicId'>,
  text: string | undefined,
): Promise<void> {
  if (!text || actor.kind !== 'staff') return;
  await tx.note.createMany({
    data: [{ requestId: id, clinicId, authorId: actor.personId, authorName: actor.name, text, at: now }],
  });
}
