import type { Tx } from '@/lib/database/transaction';
import { editionOf } from '@/services/editions/editions';
import { ableTo } from '@/services/regulations/facts';
import { STAFF_ACTORS, type StaffActor, type StepActor } from '@/services/regulations/language/actors';
import type { Case, OpenStep } from '@/services/workflow/case';
import type { CaseEvent } from '@/services/workflow/events';
import { silentRegisters, stepOf } from '@/services/workflow/lawful';
import type { StoredCase } from './stored-case';

type CaseRef = Pick<StoredCase, 'id' | 'clinicId' | 'service' | 'regulation' | 'regulationVersion'>;

/** Keeps the queue as the events have it: one open task for the step that waits on staff, none for a case that ended. */
export async function keepTasks(
  tx: Tx,
  ref: CaseRef,
  events: readonly CaseEvent[],
  next: Case,
): Promise<void> {
  const moved = events.some(({ type }) => ENDS_A_STEP.has(type));
  if (moved) {
    const at = new Date(events.at(-1)?.at ?? 0);
    const done = events.some(({ type }) => type === 'step-completed');
    await tx.task.updateMany({
      where: { requestId: ref.id, state: { in: ['open', 'taken'] } },
      data: { state: done ? 'done' : 'dropped', doneAt: at, version: { increment: 1 } },
    });
    if (next.step && waitsForStaff(ref, next)) await openTask(tx, ref, next, next.step);
    return;
  }
  if (!next.step) return;
  const { takenBy, due } = next.step;
  await tx.task.updateMany({
    where: { requestId: ref.id, state: { in: ['open', 'taken'] } },
    data: {
      state: takenBy ? 'taken' : 'open',
      takenById: takenBy?.personId ?? null,
      takenByName: takenBy?.name ?? null,
      takenAt: takenBy ? new Date(takenBy.at) : null,
      dueAt: new Date(due),
      doctorId: next.appointed?.doctorId ?? null,
      version: { increment: 1 },
    },
  });
}

const ENDS_A_STEP: ReadonlySet<CaseEvent['type']> = new Set([
  'filed',
  'step-completed',
  'step-started',
  'refused',
  'withdrawn',
  'completed',
]);

/** Staff do the step, or may end it by hand while the portal's register is silent. */
const waitsForStaff = (ref: CaseRef, next: Case): boolean =>
  next.step !== null &&
  (isStaff(next.step.actor) ||
    (ableTo(stepOf(editionOf(ref), next.step.name)).length > 0 &&
      silentRegisters(editionOf(ref), next).length > 0));

const isStaff = (actor: StepActor): actor is StaffActor => STAFF_ACTORS.some((staff) => staff === actor);

async function openTask(tx: Tx, ref: CaseRef, { channel, appointed }: Case, step: OpenStep): Promise<void> {
  const able = ableTo(stepOf(editionOf(ref), step.name));
  await tx.task.create({
    data: {
      requestId: ref.id,
      clinicId: ref.clinicId,
      service: ref.service,
      channel,
      step: step.name,
      role: isStaff(step.actor) ? step.actor : (able[0] ?? step.actor),
      roles: able.join(' '),
      state: 'open',
      startedAt: new Date(step.since),
      dueAt: new Date(step.due),
      doctorId: appointed?.doctorId ?? null,
    },
    select: { id: true },
  });
}
