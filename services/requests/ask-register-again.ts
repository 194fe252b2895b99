/** Asks a silent register again for a case whose step waits for it: the case waits with its clock, never for ever. */
import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import { newTraceId } from '@/lib/logs/logger';
import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { editionOf } from '@/services/editions/editions';
import { askRegisters, type RegisterAnswers } from '@/services/registers/ask-registers';
import { registers } from '@/services/registers/configured';
import type { Registers } from '@/services/registers/register-port';
import { REGISTERS } from '@/services/regulations/language/names';
import { transact } from '@/services/transact';
import { silentRegisters } from '@/services/workflow/lawful';
import { askLater, payloadSchema } from './ask-later';
import { changeCase } from './change-case';
import { loadCase, type StoredCase } from './stored-case';

/** Does the job. A database that is away throws: the worker comes again. */
export async function askRegisterAgain(
  { database, clock }: { database: Database; clock: Clock },
  payload: unknown,
  ports: Registers = registers(),
): Promise<void> {
  const { requestId, tried } = payloadSchema.parse(payload);
  const context = { database, clock, actor: { kind: 'portal' }, traceId: newTraceId() } as const;
  const stored = must(await transact(context, async (tx) => ok(await loadCase(tx, requestId))));
  if (!stored?.recipientId) return;
  const silent = silentRegisters(editionOf(stored), stored.state);
  const { clinicId, recipientId: personId } = stored;
  // The day of filing is the day that counts.
  const at = new Date(stored.state.filedAt);
  const answers = must(await askRegisters(context, { personId, clinicId, registers: silent, at }, ports));
  const kept = await keepRegisterAnswers(context, requestId, answers);
  // Ended meanwhile by somebody else: nothing waits any more.
  if (!kept.ok && kept.refusal.code === 'case-closed') return;
  must(kept);
  must(
    await transact(context, async (tx, unit) => {
      const now = await loadCase(tx, requestId);
      if (now) await askLater(unit, now, tried + 1);
      return ok(undefined);
    }),
  );
}

/** What each register says now stands in the case; null where none of them has answered. */
export async function keepRegisterAnswers(
  context: Context & { actor: { kind: 'portal' } },
  requestId: string,
  { says, told }: RegisterAnswers,
): Promise<Outcome<StoredCase | null>> {
  let kept: StoredCase | null = null;
  for (const register of REGISTERS) {
    const answer = says[register];
    const facts = told[register];
    if (answer !== 'yes' && answer !== 'no') continue;
    const changed = await changeCase(context, { requestId }, async () =>
      ok({ type: 'register-answered', register, answer, ...(facts ? { facts } : {}) }),
    );
    if (!changed.ok) return changed;
    kept = changed.value;
  }
  return ok(kept);
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`A silent register could not be asked again: ${outcome.refusal.code}`);
}
