import { type Outcome, ok } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { regulationHistory } from '@/services/organisations/applied-regulation';
import { regulationOf } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact } from '@/services/transact';
import { isZoneId, type ZoneId } from '@/services/working-time/zone';

export interface DeskFacts {
  clinic: { kk: string; ru: string; en: string };
  zone: ZoneId;
  /** Requests here are not real. */
  training: boolean;
  now: Date;
  /** Those the clinic applies or has applied: its running cases may live by any of them. */
  regulations: readonly Regulation[];
  /** Agreed times that lost their place and wait for a call. */
  displaced: number;
}

/** What stands around every page of the desk. Names nobody. */
export function deskFacts(context: StaffContext): Promise<Outcome<DeskFacts>> {
  const { clinicId } = context.actor;
  return transact(context, async (tx, { now }) => {
    const clinic = await tx.clinic.findUniqueOrThrow({
      where: { id: clinicId },
      select: { nameKk: true, nameRu: true, nameEn: true, zone: true, training: true },
    });
    const history = await regulationHistory(tx, clinicId);
    return ok({
      clinic: { kk: clinic.nameKk, ru: clinic.nameRu, en: clinic.nameEn },
      zone: isZoneId(clinic.zone) ? clinic.zone : 'Asia/Almaty',
      training: clinic.training,
      now,
      regulations: [...new Set(history.map(({ regulation }) => regulation))].flatMap(
        (id) => regulationOf(id) ?? [],
      ),
      displaced: await tx.booking.count({
        where: { clinicId, state: 'booked', displacedAt: { not: null } },
      }),
    });
  });
}
