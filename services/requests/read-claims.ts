import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import type { Day } from '@/services/working-time/day';

/** Who says to act for a person, and on which document: the registrar compares it at the counter. */
export interface ClaimToAct {
  id: string;
  representativeId: string;
  /** Null where the clinic does not know the representative. */
  name: string | null;
  kind: 'parent' | 'guardian' | 'power-of-attorney';
  status: 'declared' | 'verified' | 'pending' | 'accepted' | 'refused';
  document: { kind: string; number: string; date: Day; validUntil: Day | null };
}

export async function claimsOf(tx: Tx, principalId: string, on: Day): Promise<ClaimToAct[]> {
  const rows = await tx.representation.findMany({
    where: {
      principalId,
      endedAt: null,
      status: { in: ['declared', 'verified', 'accepted'] },
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(on) } }],
    },
    orderBy: { createdAt: 'asc' },
  });
  // Asked separately: a representative whom the clinic does not know is hidden by row-level security.
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ representativeId }) => representativeId) } },
    select: { id: true, surname: true, givenName: true, patronymic: true },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  return rows.map((row) => ({
    id: row.id,
    representativeId: row.representativeId,
    name: names.get(row.representativeId) ?? null,
    kind: row.kind === 'power_of_attorney' ? 'power-of-attorney' : row.kind,
    status: row.status,
    document: {
      kind: row.documentKind,
      number: row.documentNumber,
      date: dayOfColumn(row.documentDate),
      validUntil: row.validUntil && dayOfColumn(row.validUntil),
    },
  }));
}
