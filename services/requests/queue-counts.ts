import { Prisma } from '@/lib/database/generated/client';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { transact } from '@/services/transact';
import { conditionsOf, endOfClinicDay, rolesAsked } from './queue-conditions';
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
      return Prisma.sql`(SELECT least(sum(many), ${MOST_COUNTED})::int FROM unnest(${roles}::text[]) AS held (role)
        CROSS JOIN LATERAL (SELECT count(*) AS many FROM (SELECT FROM task t
          WHERE t.clinic_id = ${actor.clinicId}::uuid AND t.role = held.role AND t.done_at IS NULL ${conditions}
          ORDER BY t.due_at, t.id LIMIT ${MOST_COUNTED}) AS shown) AS counted)`;
    };
    const [row] = await tx.$queryRaw<[{ [Name in keyof QueueCounts]: number | null }]>`
      SELECT ${counted({ state: 'all' })} AS "all", ${counted({ state: 'open' })} AS open,
        ${counted({ state: 'taken' })} AS taken, ${counted({ state: 'mine' })} AS mine,
        ${counted({ state: 'all', due: 'late' })} AS late`;
    return ok({
      all: row.all ?? 0,
      open: row.open ?? 0,
      taken: row.taken ?? 0,
      mine: row.mine ?? 0,
      late: row.late ?? 0,
    });
  });
}
