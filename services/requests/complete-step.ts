import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { Regulation } from '@/services/regulations/language/regulation';
import { bookDirect } from '@/services/scheduling/book-slot';
import { markVisit, moveBooking } from '@/services/scheduling/change-booking';
import type { Unit } from '@/services/transact';
import type { Answers, Appointed } from '@/services/workflow/case';
import { stepOf } from '@/services/workflow/lawful';
import { changeCase, type Found } from './change-case';
import { appointedBy } from './doctor-time';
import { opensByWork } from './open-case';
import { mayRecordVisit } from './own-visit';
import type { StoredCase } from './stored-case';
import type { OnCase } from './take-task';

export interface DoctorTimeWanted {
  doctorId: string;
  startsAt: Date;
}

export interface StepCompletion {
  step: string;
  outcome: string;
  data: Answers;
  /** The doctor's time named in the answer, checked against the doctor's day. */
  time?: DoctorTimeWanted;
  /** What staff went by instead of a register that is silent, where they end the portal's step. */
  byHand?: string;
}

/** Completes the open step: the answer to a call, a doctor's visit recorded. Its record in the journal goes with it. */
export function completeStep(context: Context, input: OnCase & StepCompletion): Promise<Outcome<StoredCase>> {
  return changeCase(
    context,
    input,
    async (tx, unit, found) => {
      if (!mayRecordVisit(unit.actor, found.rules.regulation, found.stored.state))
        return refuse({ code: 'not-your-visit' });
      const taken = await takeTime(tx, unit, found, input);
      if (!taken.ok) return taken;
      const { step, outcome, data, byHand } = input;
      return ok({
        type: 'complete-step',
        step,
        outcome,
        data,
        ...(taken.value ? { appointed: taken.value } : {}),
        ...(byHand ? { byHand } : {}),
      });
    },
    async (tx, unit, { stored, rules }) => {
      await opensByWork(tx, unit, stored, rules.regulation.privacy.sensitive);
      return closeVisit(tx, unit, stored, rules.regulation, input);
    },
  );
}

/**
 * Takes the doctor's time before the decision: if the law says no, the transaction gives it back. A time that the
 * person had chosen is given up for it, so that nobody is booked twice.
 */
export async function takeTime(
  tx: Tx,
  unit: Unit,
  { stored, rules }: Found,
  { step, time }: Pick<StepCompletion, 'step' | 'time'>,
): Promise<Outcome<Appointed | null>> {
  const kind = rules.regulation.steps.find(({ name }) => name === step)?.appoints;
  if (!time || !kind || !stored.recipientId) return ok(null);
  const { clinicId, id: requestId, recipientId: personId } = stored;
  const { appointed } = stored.state;
  const same =
    appointed?.doctorId === time.doctorId && Date.parse(appointed.startsAt) === time.startsAt.getTime();
  if (same) return ok(null);
  const wanted = { ...time, clinicId, kind };
  const booked = appointed
    ? await moveBooking(tx, unit, { bookingId: appointed.bookingId, to: wanted, notice: null })
    : await bookDirect(tx, unit, { ...wanted, requestId, personId });
  return booked.ok ? ok(await appointedBy(tx, booked.value)) : booked;
}

/** The booking is closed with the step that waited for its hour: care given means that the person was met. */
async function closeVisit(
  tx: Tx,
  unit: Unit,
  { state }: StoredCase,
  regulation: Regulation,
  { step: name, outcome }: StepCompletion,
): Promise<Outcome<unknown>> {
  const step = stepOf(regulation, name);
  const next = step.outcomes[outcome]?.next;
  if (step.wait.kind !== 'appointed-time' || !state.appointed || !next || !('result' in next))
    return ok(null);
  const met = regulation.results.find((result) => result.name === next.result)?.form === 'care';
  return markVisit(tx, unit, { bookingId: state.appointed.bookingId, outcome: met ? 'attended' : 'missed' });
}
