import { inTransaction } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { accessOf, transact } from '@/services/transact';
import { type DayPlan, dayPlan } from '@/services/working-time/clinic-hours';
import { addDays, type Day } from '@/services/working-time/day';
import { localDay, type ZoneId } from '@/services/working-time/zone';
import { type AppliedRegulation, appliedRegulations } from './applied-regulation';
import { clinicRecords, placeOf } from './clinic-calendar';

type Locale = 'kk' | 'ru' | 'en';

export interface ClinicSummary {
  id: string;
  slug: string;
  region: string;
  kind: string;
  name: string;
  address: string;
  phones: string[];
  training: boolean;
}

const SELECT = {
  id: true,
  slug: true,
  region: true,
  kind: true,
  nameKk: true,
  nameRu: true,
  nameEn: true,
  addressKk: true,
  addressRu: true,
  addressEn: true,
  phones: true,
  training: true,
  zone: true,
} as const;

interface ClinicRow extends Omit<ClinicSummary, 'name' | 'address'> {
  nameKk: string;
  nameRu: string;
  nameEn: string;
  addressKk: string;
  addressRu: string;
  addressEn: string;
}

function inLocale(row: ClinicRow, locale: Locale): ClinicSummary {
  const { id, slug, region, kind, phones, training } = row;
  const name = { kk: row.nameKk, ru: row.nameRu, en: row.nameEn }[locale];
  const address = { kk: row.addressKk, ru: row.addressRu, en: row.addressEn }[locale];
  return { id, slug, region, kind, name, address, phones, training };
}

/**
 * Clinics in the reader's alphabet, "No. 2" before "No. 10"; of one region, or of the country. Those where people are
 * trained come last: nobody should ask there by mistake.
 */
export function findClinics(
  context: Context,
  { region, service, locale }: { region?: string; service?: string; locale: Locale },
): Promise<Outcome<ClinicSummary[]>> {
  return transact(context, async (tx) => {
    const rows = await tx.clinic.findMany({
      where: { ...(region ? { region } : {}), ...(service ? { services: { some: { service } } } : {}) },
      select: SELECT,
    });
    const byName = new Intl.Collator(locale, { numeric: true });
    return ok(
      rows
        .map((row) => inLocale(row, locale))
        .sort((a, b) => Number(a.training) - Number(b.training) || byName.compare(a.name, b.name)),
    );
  });
}

export interface ClinicFacts extends ClinicSummary {
  zone: ZoneId;
  today: Day;
  /** In force today, one a service. */
  regulations: AppliedRegulation[];
  /** The clinic's plan for today and the next six days: for `service` when given, else in general. */
  week: DayPlan[];
}

/** What a clinic's page and a service page tell of a clinic. `not-found` for an unknown slug or id. */
export async function clinicFacts(
  context: Context,
  {
    clinic,
    service = null,
    locale,
  }: { clinic: { slug: string } | { id: string }; service?: string | null; locale: Locale },
): Promise<Outcome<ClinicFacts>> {
  return transact(context, async (tx, { now }) => {
    const row = await tx.clinic.findUnique({ where: clinic, select: SELECT });
    const records = row && (await clinicRecords(tx, row.id));
    if (!row || !records) return refuse({ code: 'not-found' });
    const place = placeOf(records, service, now);
    const today = localDay(now, place.zone);
    const week = Array.from({ length: 7 }, (_, days) => dayPlan(addDays(today, days), place));
    const regulations = await appliedRegulations(tx, row.id, today);
    return ok({ ...inLocale(row, locale), zone: place.zone, today, regulations, week });
  });
}

/** Regions that have clinics, with how many. */
export function regionsWithClinics(context: Context): Promise<{ region: string; clinics: number }[]> {
  return inTransaction(context.database, accessOf(context.actor), async (tx) => {
    const rows = await tx.clinic.groupBy({ by: ['region'], _count: true, orderBy: { region: 'asc' } });
    return rows.map(({ region, _count }) => ({ region, clinics: _count }));
  });
}
