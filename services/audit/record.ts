import { createHash } from 'node:crypto';
import { Prisma } from '@/lib/database/generated/client';
import type { Tx } from '@/lib/database/transaction';
import type { Actor } from '@/services/identity/actor';

/** One line of "who did or read what". Reads of personal data are lines too. */
export interface AuditLine {
  /** `request.opened`, `person.looked-up`, `schedule.published`: noun, dot, what was done to it. */
  action: string;
  /** The person whose data it was. */
  subjectId?: string;
  /** Where it showed many: everybody on the list. The line keeps their number and a digest of who they were. */
  subjects?: readonly string[];
  /** What was touched: `request:<id>`, `doctor:<id>`. */
  object?: string;
  /** Why, in the person's words, where a reason is asked before opening. */
  reason?: string;
  /** Facts for an investigation. No personal data: the chain can never be cleaned of it. */
  detail?: Record<string, string | number | boolean | null>;
  /** The clinic whose chain it belongs to; by default the staff member's own, else the portal's chain. */
  clinicId?: string;
}

export const PORTAL_CHAIN = 'portal';

/**
 * Appends lines to their chains. Sequence, previous hash and hash are set by PostgreSQL under a lock on the chain's
 * head that lasts until the transaction ends: so this is the last statement of a transaction.
 */
export async function recordAudit(
  tx: Tx,
  actor: Actor,
  at: Date,
  lines: readonly AuditLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ subjects = [], ...line }) => ({
    chain: line.clinicId ?? (actor.kind === 'staff' ? actor.clinicId : PORTAL_CHAIN),
    at: at.toISOString(),
    actor_kind: actor.kind,
    actor_id: actor.kind === 'citizen' || actor.kind === 'staff' ? actor.personId : null,
    actor_role: actor.kind === 'staff' ? actor.roles.join(',').slice(0, 40) || null : null,
    action: line.action,
    subject_id: line.subjectId ?? null,
    object: line.object ?? null,
    reason: line.reason ?? null,
    detail: { ...line.detail, ...(subjects.length > 0 ? peopleIn(subjects) : {}) },
    subjects: [...new Set(subjects)],
  }));
  // Chains are locked in one order everywhere, or two transactions that write to two chains each could deadlock.
  rows.sort((a, b) => (a.chain < b.chain ? -1 : a.chain > b.chain ? 1 : 0));
  const alone = rows.filter(({ subjects }) => subjects.length === 0);
  if (alone.length > 0) await tx.$executeRaw`${insertOf(alone)}`;
  for (const row of rows.filter(({ subjects }) => subjects.length > 0)) {
    await tx.$executeRaw`
      WITH line AS (${insertOf([row])} RETURNING chain, sequence)
      INSERT INTO audit_subject (chain, sequence, person_id)
      SELECT line.chain, line.sequence, shown.id FROM line, unnest(${row.subjects}::uuid[]) AS shown (id)`;
  }
}

const insertOf = (rows: readonly object[]): Prisma.Sql => Prisma.sql`
  INSERT INTO audit_entry (chain, at, actor_kind, actor_id, actor_role, action, subject_id, object, reason, detail)
  SELECT row.chain, row.at, row.actor_kind, row.actor_id, row.actor_role, row.action, row.subject_id, row.object,
         row.reason, row.detail
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
    chain text, at timestamptz, actor_kind text, actor_id uuid, actor_role text, action text, subject_id uuid,
    object text, reason text, detail jsonb)`;

/** So that the chain, which covers the line, covers those whom it showed. verify-chain.ts compares. */
function peopleIn(subjects: readonly string[]): { people: number; digest: string } {
  const ids = [...new Set(subjects)].sort();
  return { people: ids.length, digest: createHash('sha256').update(ids.join(',')).digest('hex') };
}
