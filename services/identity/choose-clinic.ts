import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { clinicsOf, type Workplace } from '@/services/identity/clinics-of';
import type { LiveSession } from '@/services/identity/find-session';
import { withSystemAccess } from '@/services/identity/with-system-access';

export const clinicsIWorkAt = (context: Context, session: LiveSession): Promise<Outcome<Workplace[]>> =>
  withSystemAccess(context, async (tx, unit) => ok(await clinicsOf(tx, session.personId, unit.now)));

/** At sign-in, and later to work at another clinic: one session sees one clinic at a time. */
export function chooseClinic(
  context: Context,
  session: LiveSession,
  clinicId: string,
): Promise<Outcome<undefined>> {
  return withSystemAccess(context, async (tx, unit) => {
    if (session.kind !== 'staff' || !session.secondFactor) return refuse({ code: 'not-allowed' });
    const places = await clinicsOf(tx, session.personId, unit.now);
    const place = places.find((one) => one.clinicId === clinicId);
    if (!place) return refuse({ code: 'not-found' });
    await tx.session.updateMany({ where: { id: session.id }, data: { clinicId: place.clinicId } });
    unit.audit({ action: 'clinic.chosen', subjectId: session.personId, clinicId: place.clinicId });
    return ok(undefined);
  });
}
