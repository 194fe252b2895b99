import { fullName } from '@/lib/names/format';
import { type Outcome, ok } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { peopleIMayActFor } from '@/services/identity/representation';
import { regulationOf } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact } from '@/services/transact';
import { typedSchema } from './load-draft';
import { subjectName, subjectOf } from './third-person';

export interface DraftSummary {
  id: string;
  regulation: Regulation;
  clinicId: string;
  recipientId: string;
  recipientName: string;
  /** For the citizen's own self. */
  self: boolean;
  updatedAt: Date;
}

/** What the citizen began and has not sent, newest first. Continue at /apply/draft/<id>. */
export async function listDrafts(context: CitizenContext): Promise<Outcome<DraftSummary[]>> {
  const people = await peopleIMayActFor(context, context.clock());
  if (!people.ok) return people;
  return transact(context, async (tx) => {
    const rows = await tx.draft.findMany({
      orderBy: { updatedAt: 'desc' },
      select: {
        id: true,
        regulation: true,
        clinicId: true,
        recipientId: true,
        about: true,
        answers: true,
        updatedAt: true,
      },
    });
    return ok(
      rows.flatMap((row): DraftSummary[] => {
        const person = people.value.find(({ personId }) => personId === row.recipientId);
        const regulation = regulationOf(row.regulation);
        if (!person || !regulation) return [];
        const { id, clinicId, recipientId, updatedAt } = row;
        const another = row.about === 'third-person';
        const self = recipientId === context.actor.personId && !another;
        const recipientName = another
          ? subjectName(subjectOf(regulation, typedSchema.parse(row.answers)))
          : fullName(person);
        return [{ id, regulation, clinicId, recipientId, recipientName, self, updatedAt }];
      }),
    );
  });
}
