import { cache } from 'react';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import type { Day } from '@/services/working-time/day';
import { isZoneId, localDay, type ZoneId } from '@/services/working-time/zone';

export interface MyClinic {
  id: string;
  slug: string;
  /** Provider kind in the language of regulations. */
  kind: string;
  region: string;
  name: { kk: string; ru: string; en: string };
  zone: ZoneId;
  training: boolean;
  today: Day;
}

/** The clinic at which a member of staff works in this session; asked once a page. */
export const myClinic = cache((context: Context): Promise<Outcome<MyClinic>> => {
  const { actor } = context;
  if (actor.kind !== 'staff') return Promise.resolve(refuse({ code: 'not-allowed' }));
  return transact(context, async (tx, { now }) => {
    const row = await tx.clinic.findUnique({
      where: { id: actor.clinicId },
      select: {
        id: true,
        slug: true,
        kind: true,
        region: true,
        nameKk: true,
        nameRu: true,
        nameEn: true,
        zone: true,
        training: true,
      },
    });
    if (!row || !isZoneId(row.zone)) return refuse({ code: 'not-found' });
    const { nameKk: kk, nameRu: ru, nameEn: en, zone, ...rest } = row;
    return ok({ ...rest, zone, name: { kk, ru, en }, today: localDay(now, zone) });
  });
});
