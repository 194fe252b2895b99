import type { Tx } from '@/lib/database/transaction';
import { clinicRecords } from '@/services/organisations/clinic-calendar';
import { weeklyOn } from '@/services/organisations/timetable';
import { addDays, type Day, weekdays } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import type { WeekFacts } from './check-week';
import { loadSchedule } from './load-schedule';
import { isActive } from './schedule';

/** What a template that begins on `validFrom` is held against. Undefined when there is no such clinic. */
export async function weekFacts(
  tx: Tx,
  now: Date,
  { clinicId, doctorId, validFrom }: { clinicId: string; doctorId: string; validFrom: Day },
): Promise<WeekFacts | undefined> {
  const records = await clinicRecords(tx, clinicId);
  const loaded = await loadSchedule(tx, clinicId, validFrom, addDays(validFrom, 6));
  if (!records || !loaded) return undefined;
  const stated = weeklyOn(records.hours, null, validFrom);
  const any = Object.keys(stated).length > 0;
  const clinicHours = new Map(
    any ? weekdays.map((weekday, index) => [index + 1, stated[weekday] ?? null] as const) : [],
  );
  const others = [...loaded.schedule.doctors.values()].flatMap((doctor) => {
    const card = loaded.cards.get(doctor.doctorId);
    if (!card || doctor.doctorId === doctorId || !isActive(doctor, validFrom)) return [];
    const doctorName = [card.surname, card.givenName].join(' ');
    return (doctor.weeks[0]?.blocks ?? []).map((block) => ({ doctorName, block }));
  });
  return { today: localDay(now, records.zone), clinicHours, others };
}
