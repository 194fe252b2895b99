import { z } from 'zod';
import { editionOf } from '@/services/editions/editions';
import type { Unit } from '@/services/transact';
import { silentRegisters } from '@/services/workflow/lawful';
import type { StoredCase } from './stored-case';

export const ASK_AGAIN = 'ask-register-again';

export const payloadSchema = z.object({ requestId: z.uuid(), tried: z.int().min(0) });

const LONGEST_PAUSE_MINUTES = 30;

/** A job that asks later, where the step of the case waits for a register that has not answered. */
export async function askLater(
  unit: Pick<Unit, 'enqueue' | 'now'>,
  stored: Pick<StoredCase, 'id' | 'regulation' | 'regulationVersion' | 'state'>,
  tried = 0,
): Promise<void> {
  if (silentRegisters(editionOf(stored), stored.state).length === 0) return;
  const minutes = Math.min(2 ** tried, LONGEST_PAUSE_MINUTES);
  const payload = { requestId: stored.id, tried };
  const runAt = new Date(unit.now.getTime() + minutes * 60_000);
  await unit.enqueue(ASK_AGAIN, payload, { runAt, jobKey: `${ASK_AGAIN}:${stored.id}` });
}
