import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { isZoneId, localDay } from '@/services/working-time/zone';
import { type AppliedRegulation, appliedRegulation } from './applied-regulation';

export interface Governing {
  /** By what the clinic gave the service at that instant; null where it did not. */
  applied: AppliedRegulation | null;
  /** People are trained there: nothing is real. */
  training: boolean;
}

/** What every page of a request says beside it: by whose decision its act governs, and whether the clinic is a real one. */
export function governingAt(
  context: Context,
  { clinicId, service, at }: { clinicId: string; service: string; at: Date },
): Promise<Outcome<Governing>> {
  return transact(context, async (tx) => {
    const clinic = await tx.clinic.findUnique({
      where: { id: clinicId },
      select: { training: true, zone: true },
    });
    if (!clinic || !isZoneId(clinic.zone)) return refuse({ code: 'not-found' });
    const applied = await appliedRegulation(tx, clinicId, service, localDay(at, clinic.zone));
    return ok({ applied: applied ?? null, training: clinic.training });
  });
}
