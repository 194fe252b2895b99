/** A decision that enters the person in a register (an attachment): the register is told, until it has taken it. */
import { z } from 'zod';
import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import { newTraceId } from '@/lib/logs/logger';
import { ok } from '@/lib/outcome';
import { registers } from '@/services/registers/configured';
import { orderFromRegister } from '@/services/registers/order-from-register';
import type { Registers } from '@/services/registers/register-port';
import { ORDERED_REGISTERS } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact, type Unit } from '@/services/transact';
import type { CaseEvent } from '@/services/workflow/events';
import { loadCase, type StoredCase } from './stored-case';

export const ENTER = 'enter-in-register';

const payloadSchema = z.object({
  requestId: z.uuid(),
  register: z.enum(ORDERED_REGISTERS),
  at: z.iso.datetime(),
});

/** In the transaction of the decision: a job for each entry that it makes. */
export async function enterLater(
  unit: Pick<Unit, 'enqueue'>,
  { id: requestId }: Pick<StoredCase, 'id'>,
  regulation: Regulation,
  events: readonly CaseEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'step-completed') continue;
    const step = regulation.steps.find(({ name }) => name === event.step);
    const register = step?.outcomes[event.outcome]?.enters;
    if (!register) continue;
    await unit.enqueue(ENTER, { requestId, register, at: event.at }, { jobKey: `${ENTER}:${requestId}` });
  }
}

/** Does the job. A register that is silent throws: the worker comes again, later each time. */
export async function enterInRegister(
  { database, clock }: { database: Database; clock: Clock },
  payload: unknown,
  ports: Registers = registers(),
): Promise<void> {
  const { requestId, register, at } = payloadSchema.parse(payload);
  const context = { database, clock, actor: { kind: 'portal' }, traceId: newTraceId() } as const;
  const stored = await transact(context, async (tx) => ok(await loadCase(tx, requestId)));
  if (!stored.ok) throw new Error(`The case could not be read: ${stored.refusal.code}`);
  if (!stored.value?.recipientId) return;
  const { recipientId: personId, clinicId, number: reference } = stored.value;
  const entered = await orderFromRegister(
    context,
    { personId, clinicId, register, reference, at: new Date(at) },
    ports,
  );
  if (!entered.ok || entered.value.says !== 'yes')
    throw new Error(`The register ${register} has not taken the entry`);
}
