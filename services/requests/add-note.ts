import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import { worksOn } from '@/services/identity/case-rights';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { transact } from '@/services/transact';
import { rulesOfCase } from './rules-of-clinic';
import { loadCase } from './stored-case';

export const noteSchema = plainText(2_000, { min: 1, lines: true });

/** A note that staff leave to one another on a case. The public never sees it; it changes nothing in the case. */
export function addNote(
  context: StaffContext,
  { requestId, text }: { requestId: string; text: string },
): Promise<Outcome<{ id: string }>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    if (!may(actor, 'case.note')) return refuse({ code: 'not-allowed' });
    const stored = await loadCase(tx, requestId);
    if (!stored) return refuse({ code: 'not-found' });
    const { regulation } = await rulesOfCase(tx, stored, unit.now);
    if (!worksOn(actor, regulation)) return refuse({ code: 'not-found' });
    const note = await tx.note.create({
      data: {
        requestId,
        clinicId: stored.clinicId,
        authorId: actor.personId,
        authorName: actor.name,
        text,
        at: unit.now,
      },
      select: { id: true },
    });
    unit.audit({
      action: 'request.note',
      object: `request:${requestId}`,
      ...(stored.recipientId ? { subjectId: stored.recipientId } : {}),
    });
    return ok(note);
  });
}
