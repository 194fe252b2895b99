/** "Who saw my data": the audit as the person reads it whose data it is. */
import { z } from 'zod';
import type { Prisma } from '@/lib/database/generated/client';
import type { Tx } from '@/lib/database/transaction';
import { shortName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { PORTAL_CHAIN } from '@/services/audit/record';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { transact } from '@/services/transact';

export interface SeenLine {
  key: string;
  at: Date;
  action: string;
  /** The person whose data it was. */
  subjectId: string;
  actorKind: string;
  /** Staff by short name; a representative is not named here, the family page does. */
  name: string | null;
  roles: string[];
  clinicId: string | null;
  /** Said by staff where a reason is asked before opening. */
  reason: string | null;
}

export interface SeenPage {
  lines: SeenLine[];
  next: string | null;
}

const PAGE = 30;
const cursor = z.tuple([z.iso.datetime(), z.string().max(60), z.string().regex(/^\d{1,18}$/)]);

/** What others did with the person's data, newest first; what the person did alone is not news. */
export async function whoSaw(
  context: Context & { actor: CitizenActor },
  { subjectId, after, limit = PAGE }: { subjectId: string; after?: string; limit?: number },
): Promise<Outcome<SeenPage>> {
  const from = after === undefined ? undefined : cursor.safeParse(after.split('_'));
  if (from?.success === false || !z.uuid().safeParse(subjectId).success) {
    return refuse({ code: 'invalid-input', field: from?.success === false ? 'after' : 'person' });
  }
  const found = await transact(context, async (tx) => {
    // Row-level security shows the person's own lines, and those of children and wards.
    const others = { OR: [{ actorId: null }, { actorId: { not: context.actor.personId } }] };
    const before = from ? older(new Date(from.data[0]), from.data[1], BigInt(from.data[2])) : {};
    const page = { orderBy: NEWEST, take: limit + 1, select: LINE };
    const own = await tx.auditEntry.findMany({ where: { AND: [{ subjectId }, others, before] }, ...page });
    const ids = await firstOfDay(tx, subjectId);
    const listed = await tx.auditEntry.findMany({
      where: {
        AND: [{ OR: ids }, { OR: [{ subjectId: null }, { subjectId: { not: subjectId } }] }, others, before],
      },
      ...page,
    });
    return ok([...own, ...listed].sort(newest).slice(0, limit + 1));
  });
  if (!found.ok) return found;
  const shown = found.value.slice(0, limit);
  const ids = shown.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [actorId] : []));
  const names = await staffNames(context, [...new Set(ids)]);
  if (!names.ok) return names;
  const last = found.value.length > limit ? shown.at(-1) : undefined;
  return ok({
    lines: shown.map((row) => ({
      key: `${row.chain}-${row.sequence}`,
      at: row.at,
      action: row.action,
      subjectId,
      actorKind: row.actorKind,
      name: (row.actorKind === 'staff' && row.actorId && names.value.get(row.actorId)) || null,
      roles: row.actorRole ? row.actorRole.split(',') : [],
      clinicId: row.chain === PORTAL_CHAIN ? null : row.chain,
      reason: row.reason,
    })),
    next: last ? `${last.at.toISOString()}_${last.chain}_${last.sequence}` : null,
  });
}

/** A citizen's own eyes do not see staff; of those who opened the citizen's data the portal tells the name. */
function staffNames(context: Context, ids: string[]): Promise<Outcome<ReadonlyMap<string, string>>> {
  if (ids.length === 0) return Promise.resolve(ok(new Map()));
  return transact(
    context,
    async (tx) => {
      const people = await tx.person.findMany({
        where: { id: { in: ids } },
        select: { id: true, surname: true, givenName: true, patronymic: true },
      });
      return ok(new Map(people.map((person) => [person.id, shortName(person)])));
    },
    { access: { kind: 'system' } },
  );
}

const older = (at: Date, chain: string, sequence: bigint) => ({
  OR: [{ at: { lt: at } }, { at, chain: { gt: chain } }, { at, chain, sequence: { lt: sequence } }],
});

const LINE = {
  chain: true,
  sequence: true,
  at: true,
  action: true,
  actorKind: true,
  actorId: true,
  actorRole: true,
  reason: true,
} as const;
const NEWEST = [
  { at: 'desc' },
  { chain: 'asc' },
  { sequence: 'desc' },
] satisfies Prisma.AuditEntryOrderByWithRelationInput[];

interface Place {
  chain: string;
  sequence: bigint;
}

const newest = (a: Place & { at: Date }, b: Place & { at: Date }): number =>
  b.at.getTime() - a.at.getTime() ||
  (a.chain < b.chain ? -1 : a.chain > b.chain ? 1 : Number(b.sequence - a.sequence));

/** Of the lists that showed the person, the first one a day of each who looked, by what it was. */
const firstOfDay = (tx: Tx, personId: string): Promise<Place[]> => tx.$queryRaw<Place[]>`
  SELECT DISTINCT ON (e.chain, e.actor_id, e.action, (e.at AT TIME ZONE INTERVAL '5 hours')::date) e.chain, e.sequence
  FROM audit_subject s JOIN audit_entry e ON e.chain = s.chain AND e.sequence = s.sequence
  WHERE s.person_id = ${personId}::uuid
  ORDER BY e.chain, e.actor_id, e.action, (e.at AT TIME ZONE INTERVAL '5 hours')::date, e.sequence`;
