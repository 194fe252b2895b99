import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { learnEditions } from '@/services/editions/editions';
import type { CitizenContext } from '@/services/identity/current-actor';
import { type ActingFor, peopleIMayActFor } from '@/services/identity/representation';
import { transact } from '@/services/transact';
import { clinicCards, displacedAmong, LIST_COLUMNS, type ListedRequest, listedRequest } from './own-requests';
import { byNeed } from './situation';
import { storedCase } from './stored-case';

export interface MyRequests {
  now: Date;
  /** The citizen and those the citizen may act for: the choices of the filter. */
  people: ActingFor[];
  /** Ordered by what needs the person. Empty on later pages. */
  open: ListedRequest[];
  /** Newest first. */
  closed: ListedRequest[];
  /** Give it back as `after` for older ones. */
  next: string | null;
}

/** More open requests than this nobody has; were there more, the oldest would still be found by their messages. */
const MOST_OPEN = 100;
const PAGE = 20;
const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/**
 * The citizen's own requests and those filed for others, of all or of one person. Looking at somebody else's is a read
 * of that person's data, and is audited as one.
 */
export async function listMyRequests(
  context: CitizenContext,
  { personId, after, limit = PAGE }: { personId?: string | undefined; after?: string; limit?: number } = {},
): Promise<Outcome<MyRequests>> {
  const found = await peopleIMayActFor(context, context.clock());
  if (!found.ok) return found;
  const people = found.value;
  const me = context.actor.personId;
  if (personId !== undefined && !people.some((person) => person.personId === personId)) {
    return refuse({ code: 'not-found' });
  }
  const from = after === undefined ? undefined : cursor.safeParse(after.split('_'));
  if (from?.success === false) return refuse({ code: 'invalid-input', field: 'after' });
  return transact(context, async (tx, unit) => {
    // Row-level security decides what is seen; these conditions only let the indexes be searched.
    const mine =
      personId !== undefined
        ? { recipientId: personId }
        : { OR: [{ applicantId: me }, { recipientId: { in: people.map((person) => person.personId) } }] };
    const open = from
      ? []
      : await tx.request.findMany({
          where: { AND: [mine, { closedAt: null }] },
          orderBy: [{ filedAt: 'desc' }, { id: 'asc' }],
          take: MOST_OPEN,
          select: LIST_COLUMNS,
        });
    const closed = await tx.request.findMany({
      where: {
        AND: [
          mine,
          { closedAt: { not: null } },
          ...(from ? [older(new Date(from.data[0]), from.data[1])] : []),
        ],
      },
      orderBy: [{ filedAt: 'desc' }, { id: 'asc' }],
      take: limit + 1,
      select: LIST_COLUMNS,
    });
    const shown = closed.slice(0, limit);
    await learnEditions(tx, [...open, ...shown]);
    const displaced = await displacedAmong(tx, open.map(storedCase));
    const clinics = await clinicCards(
      tx,
      [...open, ...shown].map(({ clinicId }) => clinicId),
    );
    const known = { displaced, clinics, people, self: me, now: unit.now };
    const listed = (rows: typeof open) => rows.map((row) => listedRequest(row, known));
    const others = new Set([...open, ...shown].flatMap(({ recipientId }) => recipientId ?? []));
    others.delete(me);
    for (const subjectId of others) unit.audit({ action: 'requests.listed', subjectId });
    const last = closed.length > limit ? shown.at(-1) : undefined;
    return ok({
      now: unit.now,
      people,
      open: listed(open).sort((a, b) => byNeed(a.situation, b.situation)),
      closed: listed(shown),
      next: last ? `${last.filedAt.toISOString()}_${last.id}` : null,
    });
  });
}

const older = (at: Date, id: string) => ({
  OR: [{ filedAt: { lt: at } }, { filedAt: at, id: { gt: id } }],
});
