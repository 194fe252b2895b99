import type { Tx } from '@/lib/database/transaction';
import { editionOf } from '@/services/editions/editions';
import { appliedRegulation } from '@/services/organisations/applied-regulation';
import { clinicRecords } from '@/services/organisations/clinic-calendar';
import { regulationOf } from '@/services/regulations/catalogue';
import type { Service } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Place } from '@/services/working-time/clinic-hours';
import { localDay } from '@/services/working-time/zone';
import { placeOfRegulation } from './place-of-regulation';
import type { StoredCase } from './stored-case';

/** What governs a request at a clinic: the regulation, when and where the clinic works, its notice period. */
export interface ClinicRules {
  regulation: Regulation;
  place: Place;
  noticeMinutes: number;
}

/** The regulation that the clinic applies for a service at that instant; null where it offers no such service. */
export async function rulesForNewRequest(
  tx: Tx,
  clinicId: string,
  service: Service,
  at: Date,
): Promise<ClinicRules | null> {
  const records = await clinicRecords(tx, clinicId);
  if (!records) return null;
  const applied = await appliedRegulation(tx, clinicId, service, localDay(at, records.zone));
  const regulation = applied && regulationOf(applied.regulation);
  if (!applied || !regulation) return null;
  return {
    regulation,
    place: placeOfRegulation(records, regulation, at),
    noticeMinutes: applied.noticeMinutes,
  };
}

/** The rules of a running case: its own edition to the end, whatever the clinic applies and the portal knows today. */
export async function rulesOfCase(
  tx: Tx,
  request: Pick<StoredCase, 'clinicId' | 'service' | 'regulation' | 'regulationVersion'>,
  at: Date,
): Promise<ClinicRules> {
  const records = await clinicRecords(tx, request.clinicId);
  if (!records) throw new Error(`A case of ${request.regulation} has lost its clinic`);
  const applied = await appliedRegulation(tx, request.clinicId, request.service, localDay(at, records.zone));
  const regulation = editionOf(request);
  return {
    regulation,
    place: placeOfRegulation(records, regulation, at),
    noticeMinutes: applied?.noticeMinutes ?? 0,
  };
}
