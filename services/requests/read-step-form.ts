import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import type { Field } from '@/services/regulations/language/form';
import type { DoctorTime } from '@/services/regulations/language/step';
import { transact } from '@/services/transact';
import type { ZoneId } from '@/services/working-time/zone';
import { choicesOf } from './case-choices';
import { commanding } from './commanding';
import { rulesOfCase } from './rules-of-clinic';
import { loadCase } from './stored-case';

export interface StepForm {
  zone: ZoneId;
  fields: readonly Field<string>[];
  outcomes: readonly string[];
  appoints: DoctorTime | null;
  appointedKind: DoctorTime | null;
}

/** What a step asks, to read a posted form by. Nothing of the person is read, so nothing is audited. */
export function readStepForm(context: StaffContext, requestId: string): Promise<Outcome<StepForm>> {
  return transact(context, async (tx, { now }) => {
    const stored = await loadCase(tx, requestId);
    const by = commanding(context.actor);
    if (!stored || !by) return refuse({ code: 'not-found' });
    const { regulation, place } = await rulesOfCase(tx, stored, now);
    const { asks, outcomes, appoints } = choicesOf(regulation, stored.state, by, now);
    return ok({
      zone: place.zone,
      fields: asks,
      outcomes: outcomes.map(({ name }) => name),
      appoints,
      appointedKind: stored.state.appointed?.kind ?? null,
    });
  });
}
