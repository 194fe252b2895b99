import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { type ClinicSummary, findClinics } from '@/services/organisations/find-clinics';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Locale } from '@/services/regulations/language/text';
import { dateColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import { localDay } from '@/services/working-time/zone';

/** The clinics that apply this very regulation for its service today. */
export async function clinicsApplying(
  context: Context,
  { id, service }: Regulation,
  locale: Locale,
): Promise<Outcome<ClinicSummary[]>> {
  const found = await findClinics(context, { service, locale });
  if (!found.ok) return found;
  return transact(context, async (tx, { now }) => {
    const rows = await tx.clinicService.findMany({
      where: { service, appliesFrom: { lte: dateColumn(localDay(now, 'Asia/Almaty')) } },
      orderBy: [{ clinicId: 'asc' }, { appliesFrom: 'desc' }],
      distinct: ['clinicId'],
      select: { clinicId: true, regulation: true },
    });
    const applying = new Set(rows.filter((row) => row.regulation === id).map(({ clinicId }) => clinicId));
    return ok(found.value.filter((clinic) => applying.has(clinic.id)));
  });
}
