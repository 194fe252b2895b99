/**
 * Asks the silent registers of a case at once, at the word of whoever may do the open step: those that the step waits
 * for and need not wait any longer, and those it only looks at or takes a value from, which nobody else asks again.
 */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { askRegisters } from '@/services/registers/ask-registers';
import { registers } from '@/services/registers/configured';
import type { Registers } from '@/services/registers/register-port';
import { asPortal, transact } from '@/services/transact';
import { heldByAnother, mayAct } from '@/services/workflow/lawful';
import { keepRegisterAnswers } from './ask-register-again';
import { commanding } from './commanding';
import { rulesOfCase } from './rules-of-clinic';
import { unansweredRegisters } from './silence-of';
import { loadCase, type StoredCase } from './stored-case';
import type { OnCase } from './take-task';

/** The look-up is audited in the actor's name. `register-silent` where none has answered this time either. */
export async function askRegistersNow(
  context: Context,
  { requestId, expectedVersion }: OnCase,
  ports: Registers = registers(),
): Promise<Outcome<StoredCase>> {
  const { idempotency: _, ...alone } = context;
  const found = await transact(alone, async (tx, { now }) => {
    const stored = await loadCase(tx, requestId);
    const by = stored && commanding(context.actor, stored);
    if (!stored?.recipientId || !by) return refuse({ code: 'not-found' });
    if (expectedVersion !== undefined && expectedVersion !== stored.version)
      return refuse({ code: 'changed-meanwhile' });
    const { regulation, place, noticeMinutes } = await rulesOfCase(tx, stored, now);
    const refused =
      mayAct(regulation, stored.state, by) ?? heldByAnother(stored.state, { now, by, place, noticeMinutes });
    if (refused) return refuse(refused);
    const silent = unansweredRegisters(regulation, stored.state);
    const at = new Date(stored.state.filedAt);
    return ok({
      stored,
      asked: { personId: stored.recipientId, clinicId: stored.clinicId, registers: silent, at },
    });
  });
  if (!found.ok) return found;
  const { stored, asked } = found.value;
  if (asked.registers.length === 0) return ok(stored);
  const answers = await askRegisters(alone, asked, ports);
  if (!answers.ok) return answers;
  const kept = await keepRegisterAnswers(asPortal(alone), requestId, answers.value);
  if (!kept.ok) return kept;
  return kept.value ? ok(kept.value) : refuse({ code: 'register-silent' });
}
