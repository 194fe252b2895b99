import { Prisma } from '@/lib/database/generated/client';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { STAFF_ACTORS } from '@/services/regulations/language/actors';
import { transact } from '@/services/transact';
import { conditionsOf, endOfClinicDay, rolesAsked, wordsOfRoles } from './queue-conditions';
import type { QueueFilter } from './queue-filter';

export interface QueueCounts {
  all: number;
  open: number;
  taken: number;
  mine: number;
  late: number;
}

/** Nobody reads a number above it as anything but "many"; counting further would cost more each day. */
export const MOST_COUNTED = 1_000;

/** How many tasks stand in each state under the other filters; each number stops at MOST_COUNTED. */
export function queueCounts(context: StaffContext, filter: QueueFilter): Promise<Outcome<QueueCounts>> {
  const { actor } = context;
  return transact(context, async (tx, { now }) => {
    if (!may(actor, 'queue.read')) return refuse({ code: 'not-allowed' });
    const roles = rolesAsked(actor, filter);
    const today = await endOfClinicDay(tx, actor.clinicId, now);
    const counted = (asked: Partial<QueueFilter>) => {
      const conditions = conditionsOf({ ...filter, ...asked }, actor, now, today);
      const of = (role: Prisma.Sql) => Prisma.sql`SELECT count(*) AS many FROM (SELECT FROM task t
        WHERE t.clinic_id = ${actor.clinicId}::uuid AND t.done_at IS NULL ${role} ${conditions}
        ORDER BY t.due_at, t.id LIMIT ${MOST_COUNTED}) AS shown`;
      // Whoever leads sees every role: the index of the clinic's open tasks answers that without them.
      return roles.length === STAFF_ACTORS.length
        ? Prisma.sql`(${of(Prisma.empty)})`
        : Prisma.sql`(SELECT least(coalesce(sum(many), 0), ${MOST_COUNTED})::int FROM held
            CROSS JOIN LATERAL (${of(Prisma.sql`AND t.roles = held.roles`)}) AS counted)`;
    };
    const [row] = await tx.$queryRaw<[{ [Name in keyof QueueCounts]: number | bigint | null }]>`
      WITH RECURSIVE ${wordsOfRoles(actor.clinicId, roles)}
      SELECT ${counted({ state: 'all' })} AS "all", ${counted({ state: 'open' })} AS open,
        ${counted({ state: 'taken' })} AS taken, ${counted({ state: 'mine' })} AS mine,
        ${counted({ state: 'all', due: 'late' })} AS late`;
    return ok({
      all: Number(row.all ?? 0),
      open: Number(row.open ?? 0),
      taken: Number(row.taken ?? 0),
      mine: Number(row.mine ?? 0),
      late: Number(row.late ?? 0),
    });
  });
}
