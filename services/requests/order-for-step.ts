import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { registers } from '@/services/registers/configured';
import { orderFromRegister } from '@/services/registers/order-from-register';
import type { Registers } from '@/services/registers/register-port';
import type { OrderedRegister } from '@/services/regulations/language/names';
import { transact } from '@/services/transact';
import { heldByAnother, mayAct, stepOf } from '@/services/workflow/lawful';
import { changeCase } from './change-case';
import { commanding } from './commanding';
import { rulesOfCase } from './rules-of-clinic';
import { loadCase, type StoredCase } from './stored-case';
import type { OnCase } from './take-task';

/**
 * Obtains from a register what the open step obtains there (a day in hospital), for whoever may do the step; it stands
 * in the step's form afterwards. A register that is silent refuses with `register-silent`: the form is filled by hand.
 */
export async function orderForStep(
  context: Context,
  input: OnCase,
  ports: Registers = registers(),
): Promise<Outcome<StoredCase>> {
  // The key of a repeated write belongs to the decision alone: the register knows the order by its reference.
  const { idempotency: _, ...alone } = context;
  const wanted = await transact(alone, async (tx, { now }) => {
    const stored = await loadCase(tx, input.requestId);
    const by = stored && commanding(context.actor, stored);
    if (!stored?.recipientId || !by) return refuse({ code: 'not-found' });
    const { regulation, place, noticeMinutes } = await rulesOfCase(tx, stored, now);
    const refused =
      mayAct(regulation, stored.state, by) ?? heldByAnother(stored.state, { now, by, place, noticeMinutes });
    if (refused) return refuse(refused);
    const { step } = stored.state;
    const register: OrderedRegister | undefined = step ? stepOf(regulation, step.name).orders : undefined;
    if (!register) return refuse({ code: 'outcome-not-in-law', field: 'register' });
    const { recipientId: personId, clinicId, number: reference } = stored;
    return ok({ personId, clinicId, register, reference, at: now });
  });
  if (!wanted.ok) return wanted;
  const { register } = wanted.value;
  const ordered = await orderFromRegister(alone, wanted.value, ports);
  if (!ordered.ok) return ordered;
  const { says, facts } = ordered.value;
  if (says !== 'yes') return refuse({ code: 'register-silent' });
  return changeCase(context, input, async () => ok({ type: 'register-ordered', register, facts }));
}
