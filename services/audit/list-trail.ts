import { type Outcome, ok } from '@/lib/outcome';
import { type ChainVerdict, verifyChain } from '@/services/audit/verify-chain';
import type { Context } from '@/services/context';
import { staffWhoMay } from '@/services/scheduling/may-here';
import { transact } from '@/services/transact';

export interface TrailLine {
  /** Its number in the clinic's chain, as text: it may outgrow a number. */
  sequence: string;
  at: Date;
  actorKind: string;
  /** Named where the actor works, worked or will work at the clinic. */
  actorName: string | null;
  actorRole: string | null;
  action: string;
  /** Whose data it was: told apart, not named. An auditor who must know asks for the person by other means. */
  subjectId: string | null;
  object: string | null;
  reason: string | null;
  detail: string;
}

export interface Trail {
  lines: TrailLine[];
  /** Pass as `before` for the lines that come after these. */
  next: string | null;
  /** Every action that occurs in the chain, for the filter. */
  actions: string[];
}

const PAGE = 50;

/** The clinic's audit chain, newest first. Looking into it is itself a line of it. */
export async function listTrail(
  context: Context,
  { action, before }: { action?: string | undefined; before?: bigint | undefined },
): Promise<Outcome<Trail>> {
  const staff = staffWhoMay(context, 'audit.read');
  if (!staff.ok) return staff;
  const chain = staff.value.clinicId;
  return transact(context, async (tx, unit) => {
    const rows = await tx.auditEntry.findMany({
      where: {
        chain,
        ...(action ? { action } : {}),
        ...(before === undefined ? {} : { sequence: { lt: before } }),
      },
      orderBy: { sequence: 'desc' },
      take: PAGE + 1,
      omit: { previous: true, hash: true },
    });
    const shown = rows.slice(0, PAGE);
    const names = new Map(
      (
        await tx.staffAppointment.findMany({
          where: { clinicId: chain, personId: { in: shown.flatMap(({ actorId }) => actorId ?? []) } },
          select: { personId: true, person: { select: { surname: true, givenName: true } } },
        })
      ).map(({ personId, person }) => [personId, `${person.surname} ${person.givenName}`]),
    );
    const actions = await tx.$queryRaw<{ action: string }[]>`
      SELECT DISTINCT action FROM audit_entry WHERE chain = ${chain} ORDER BY action`;
    unit.audit({ action: 'audit.read', object: `clinic:${chain}`, detail: { filter: action ?? null } });
    return ok({
      lines: shown.map(({ sequence, actorId, chain: _, detail, ...line }) => ({
        ...line,
        sequence: String(sequence),
        actorName: actorId ? (names.get(actorId) ?? null) : null,
        detail: detailText(detail),
      })),
      next: rows.length > PAGE ? String(shown.at(-1)?.sequence) : null,
      actions: actions.map((row) => row.action),
    });
  });
}

const detailText = (detail: unknown): string =>
  detail && typeof detail === 'object'
    ? Object.entries(detail)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}: ${String(value)}`)
        .join(', ')
    : '';

/** Recomputes the clinic's chain from its first line to its last. */
export async function checkTrail(context: Context): Promise<Outcome<ChainVerdict>> {
  const staff = staffWhoMay(context, 'audit.read');
  if (!staff.ok) return staff;
  const chain = staff.value.clinicId;
  return transact(
    context,
    async (tx, unit) => {
      const verdict = await verifyChain(tx, chain);
      unit.audit({ action: 'audit.checked', object: `clinic:${chain}`, detail: { whole: verdict.whole } });
      return ok(verdict);
    },
    // The last link of a chain is shown to the portal alone.
    { access: { kind: 'system' } },
  );
}
