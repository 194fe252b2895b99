import { type Outcome, ok } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { appliedRegulations } from '@/services/organisations/applied-regulation';
import { regulationOf } from '@/services/regulations/catalogue';
import { SERVICES } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact } from '@/services/transact';
import { localDay } from '@/services/working-time/zone';

/** The regulations that the clinic applies today, one a service. */
export function servicesNow(context: StaffContext): Promise<Outcome<Regulation[]>> {
  return transact(context, async (tx, { now }) => {
    const applied = await appliedRegulations(tx, context.actor.clinicId, localDay(now, 'Asia/Almaty'));
    return ok(
      applied
        .flatMap(({ regulation }) => regulationOf(regulation) ?? [])
        .sort((a, b) => SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service)),
    );
  });
}
