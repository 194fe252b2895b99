import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { todayAt } from '@/services/identity/age';
import { isRegulationId } from '@/services/regulations/catalogue';
import { SERVICES, type Service } from '@/services/regulations/language/names';
import { dateColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import { toDay } from '@/services/working-time/day';

/** Services that some clinic offers today, by a regulation that the portal knows, in the catalogue's order. */
export function offeredServices(context: Context): Promise<Outcome<Service[]>> {
  return transact(context, async (tx, { now }) => {
    const rows = await tx.clinicService.findMany({
      where: { appliesFrom: { lte: dateColumn(toDay(todayAt(now))) } },
      distinct: ['service', 'regulation'],
      select: { service: true, regulation: true },
    });
    const offered = new Set(
      rows.filter(({ regulation }) => isRegulationId(regulation)).map(({ service }) => service),
    );
    return ok(SERVICES.filter((service) => offered.has(service)));
  });
}
