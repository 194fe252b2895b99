import { Prisma } from '@/lib/database/generated/client';
import type { Tx } from '@/lib/database/transaction';
import type { StaffMember } from '@/services/identity/actor';
import { leads } from '@/services/identity/case-rights';
import { may } from '@/services/identity/permissions';
import { STAFF_ACTORS, type StaffActor } from '@/services/regulations/language/actors';
import { endOfDay, isZoneId, localDay } from '@/services/working-time/zone';
import type { QueueFilter } from './queue-filter';

/** Whose tasks a person sees: of the roles held; whoever leads sees everybody's. */
export function queueRoles(actor: StaffMember): readonly StaffActor[] {
  if (!may(actor, 'queue.read')) return [];
  if (leads(actor)) return STAFF_ACTORS;
  return STAFF_ACTORS.filter((role) => actor.roles.includes(role));
}

/** The roles asked about, of those the person may see. */
export const rolesAsked = (actor: StaffMember, { role }: QueueFilter): string[] =>
  queueRoles(actor).filter((held) => !role || held === role);

/**
 * Of the words of roles that stand on the clinic's open tasks, those with a role asked about. A task has one word, so
 * nothing is met twice by whoever holds two roles; the words are few, and each is found by one step into the index.
 */
export const wordsOfRoles = (clinicId: string, roles: readonly string[]): Prisma.Sql => Prisma.sql`
  kept (roles) AS (
    (SELECT t.roles FROM task t WHERE t.clinic_id = ${clinicId}::uuid AND t.done_at IS NULL ORDER BY t.roles LIMIT 1)
    UNION ALL
    SELECT (SELECT t.roles FROM task t WHERE t.clinic_id = ${clinicId}::uuid AND t.done_at IS NULL
        AND t.roles > kept.roles ORDER BY t.roles LIMIT 1) FROM kept WHERE kept.roles IS NOT NULL),
  held (roles) AS MATERIALIZED (
    SELECT kept.roles FROM kept WHERE string_to_array(kept.roles, ' ') && ${roles}::text[])`;

export async function endOfClinicDay(tx: Tx, clinicId: string, now: Date): Promise<Date> {
  const { zone } = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId }, select: { zone: true } });
  const known = isZoneId(zone) ? zone : 'Asia/Almaty';
  return endOfDay(localDay(now, known), known);
}

/** Conditions on `task t` beside clinic, role and "not done". Each is one that row-level security lets an index answer. */
export function conditionsOf(
  { service, channel, step, due, state }: QueueFilter,
  { personId }: StaffMember,
  now: Date,
  endOfToday: Date,
): Prisma.Sql {
  // At the due moment itself it is still in time.
  const dueBy = {
    late: new Date(now.getTime() - 1),
    hour: new Date(now.getTime() + 3_600_000),
    today: endOfToday,
  };
  const parts = [
    ...(state === 'open' ? [Prisma.sql`t.taken_by_id IS NULL`] : []),
    ...(state === 'taken' ? [Prisma.sql`t.taken_by_id IS NOT NULL`] : []),
    ...(state === 'mine' ? [Prisma.sql`t.taken_by_id = ${personId}::uuid`] : []),
    ...(service ? [Prisma.sql`t.service = ${service}`] : []),
    ...(channel ? [Prisma.sql`t.channel = ${channel}`] : []),
    ...(step ? [Prisma.sql`t.step = ${step}`] : []),
    ...(due ? [Prisma.sql`t.due_at <= ${dueBy[due]}::timestamptz`] : []),
  ];
  return parts.length ? Prisma.sql`AND ${Prisma.join(parts, ' AND ')}` : Prisma.empty;
}
