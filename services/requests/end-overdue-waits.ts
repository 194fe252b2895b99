/** Ends waits that are over: a step whose act says what follows when nobody answers in its time. */
import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import { newTraceId } from '@/lib/logs/logger';
import { ok, refuse } from '@/lib/outcome';
import { editionOf, learnEditions } from '@/services/editions/editions';
import { REGULATIONS } from '@/services/regulations/catalogue';
import { transact } from '@/services/transact';
import { changeCase } from './change-case';
import { CASE_COLUMNS, type StoredCase, storedCase } from './stored-case';

/** Steps of which some act says how their wait ends. */
const ENDING = new Set(
  REGULATIONS.flatMap(({ steps }) => steps.flatMap(({ name, overdue }) => (overdue ? [name] : []))),
);

/** In one go; the next minute takes the rest. */
const AT_ONCE = 100;

/** The job that comes round each minute. One that somebody else has just ended is left to it. */
export async function endOverdueWaits({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): Promise<void> {
  const context = { database, clock, actor: { kind: 'portal' }, traceId: newTraceId() } as const;
  const found = await transact<StoredCase[]>(context, async (tx, { now }) => {
    const rows = await tx.request.findMany({
      // Staff have their queues; what waits on a person alone is the portal's to watch.
      where: {
        closedAt: null,
        dueAt: { lt: now },
        step: { in: [...ENDING] },
        tasks: { none: { state: { in: ['open', 'taken'] } } },
      },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: AT_ONCE,
      select: CASE_COLUMNS,
    });
    await learnEditions(tx, rows);
    return ok(rows.map(storedCase));
  });
  if (!found.ok) throw new Error(`Overdue waits could not be read: ${found.refusal.code}`);
  for (const { id: requestId, ...stored } of found.value) {
    const waiting = overdueOf({ id: requestId, ...stored });
    if (!waiting) continue;
    await changeCase(context, { requestId }, async (_tx, _unit, { stored: now }) => {
      const still = overdueOf(now);
      return still ? ok(still) : refuse({ code: 'case-closed' });
    });
  }
}

function overdueOf(stored: StoredCase) {
  const open = stored.state.step;
  const step = editionOf(stored).steps.find(({ name }) => name === open?.name);
  return step?.overdue
    ? ({ type: 'complete-step', step: step.name, outcome: step.overdue.outcome, data: {} } as const)
    : null;
}
