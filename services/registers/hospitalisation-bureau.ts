import { dateColumn } from '@/services/scheduling/days';
import { addDays, weekdayOf } from '@/services/working-time/day';
import { entryOf } from './register-entry';
import type { RegisterPort } from './register-port';

const BUREAU = 'hospitalisation-bureau';
const WEEK = 7;

/** The bureau in place of the real one: an order gets a working day a week ahead, and the next number in the queue. */
export const hospitalisationBureau: RegisterPort = {
  kind: 'embedded',
  ask: (tx, question) => entryOf(tx, BUREAU, question),

  async order(tx, question) {
    const { personId, clinicId, on } = question;
    const before = await entryOf(tx, BUREAU, question);
    if (before.says === 'yes') return before;
    const { region, nameKk } = await tx.clinic.findUniqueOrThrow({
      where: { id: clinicId },
      select: { region: true, nameKk: true },
    });
    const hospital = await tx.clinic.findFirst({
      where: { region, kind: 'hospital' },
      orderBy: { slug: 'asc' },
      select: { nameKk: true },
    });
    const waiting = await tx.registerEntry.count({ where: { register: BUREAU } });
    const admission = addDays(on, WEEK);
    const weekend = { saturday: 2, sunday: 1 } as const;
    const weekday = weekdayOf(admission);
    const shift = weekday === 'saturday' || weekday === 'sunday' ? weekend[weekday] : 0;
    await tx.registerEntry.create({
      data: {
        register: BUREAU,
        personId,
        clinicId,
        since: dateColumn(on),
        facts: {
          hospital: hospital?.nameKk ?? nameKk,
          'admission-date': addDays(admission, shift),
          'queue-number': String(waiting + 1),
        },
      },
      select: { id: true },
    });
    return entryOf(tx, BUREAU, question);
  },
};
