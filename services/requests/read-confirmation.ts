import { type Outcome, ok, refuse } from '@/lib/outcome';
import { editionOf } from '@/services/editions/editions';
import type { CitizenContext } from '@/services/identity/current-actor';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact } from '@/services/transact';
import { isZoneId, type ZoneId } from '@/services/working-time/zone';
import { loadCase, type StoredCase } from './stored-case';

export interface Confirmation {
  stored: StoredCase;
  regulation: Regulation;
  clinic: { name: Readonly<Record<'kk' | 'ru' | 'en', string>>; zone: ZoneId };
  now: Date;
}

/** What the citizen is told after sending: the case as it stands now. Row-level security hides everybody else's. */
export function readConfirmation(context: CitizenContext, requestId: string): Promise<Outcome<Confirmation>> {
  return transact(context, async (tx, { now }) => {
    const stored = await loadCase(tx, requestId);
    if (!stored) return refuse({ code: 'not-found' });
    const clinic = await tx.clinic.findUniqueOrThrow({
      where: { id: stored.clinicId },
      select: { nameKk: true, nameRu: true, nameEn: true, zone: true },
    });
    if (!isZoneId(clinic.zone)) throw new Error(`Clinic ${stored.clinicId} keeps an unknown time zone`);
    const name = { kk: clinic.nameKk, ru: clinic.nameRu, en: clinic.nameEn };
    return ok({
      stored,
      regulation: editionOf(stored),
      clinic: { name, zone: clinic.zone },
      now,
    });
  });
}
