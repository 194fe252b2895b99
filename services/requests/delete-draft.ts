import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';

/** Throws away what was typed. Nothing of it was ever seen by a clinic. */
export const deleteDraft = (context: CitizenContext, draftId: string): Promise<Outcome<undefined>> =>
  transact(context, async (tx) => {
    if (!z.uuid().safeParse(draftId).success) return refuse({ code: 'not-found' });
    const { count } = await tx.draft.deleteMany({ where: { id: draftId } });
    return count === 0 ? refuse({ code: 'not-found' }) : ok(undefined);
  });
