/** When the term passes in silence, whoever complained is told: the law counts it as a refusal, and a way on is open. */
import { z } from 'zod';
import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import { ok } from '@/lib/outcome';
import { editionOf } from '@/services/editions/editions';
import { notify } from '@/services/notifications/notify';
import { loadCase } from '@/services/requests/stored-case';
import { transact, type Unit } from '@/services/transact';
import { isSilent } from './complaint';
import { loadComplaint, type StoredComplaint } from './store';

export const SILENCE = 'complaint-silence';

const payloadSchema = z.object({ complaintId: z.uuid() });

/** A job for the minute after the term that runs now; a later term replaces it. */
export async function watchSilence(
  { enqueue }: Pick<Unit, 'enqueue'>,
  { id, state }: StoredComplaint,
): Promise<void> {
  const due = state.wait?.due;
  if (!due) return;
  const runAt = new Date(Date.parse(due) + 60_000);
  await enqueue(SILENCE, { complaintId: id }, { runAt, jobKey: `${SILENCE}:${id}` });
}

export async function tellSilence(
  need: { database: Database; clock: Clock },
  payload: unknown,
): Promise<void> {
  const { complaintId } = payloadSchema.parse(payload);
  const context = { ...need, actor: { kind: 'portal' }, traceId: SILENCE } as const;
  const told = await transact(context, async (tx, unit) => {
    const complaint = await loadComplaint(tx, complaintId);
    const stored = complaint && (await loadCase(tx, complaint.requestId));
    if (!complaint?.complainantId || !stored || !isSilent(complaint.state, unit.now)) return ok(null);
    const { number, complainantId: personId, requestId } = complaint;
    const { sensitive } = editionOf(stored).privacy;
    await notify(tx, unit, { personId, requestId, sensitive, kind: 'complaint-silent', params: { number } });
    return ok(null);
  });
  if (!told.ok) throw new Error(`silence is not told: ${told.refusal.code}`);
}
