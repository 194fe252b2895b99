/** When a person is booked already, so that nobody is at two doctors at once. */
import type { Tx } from '@/lib/database/transaction';

export interface BusyTime {
  startsAt: Date;
  endsAt: Date;
}

export interface WhoseTimes {
  personId: string;
  from: Date;
  to: Date;
  /** The time that is being moved does not stand in its own way. */
  exceptRequestId?: string | undefined;
  /** This doctor’s own times are told apart by being taken. */
  exceptDoctorId?: string;
}

/** Under the asker's own row-level security: an agent learns nothing of what others booked for the principal. */
export function busyTimes(
  tx: Tx,
  { personId, from, to, exceptRequestId, exceptDoctorId }: WhoseTimes,
): Promise<BusyTime[]> {
  return tx.booking.findMany({
    where: {
      personId,
      state: 'booked',
      startsAt: { lt: to },
      endsAt: { gt: from },
      ...(exceptDoctorId ? { doctorId: { not: exceptDoctorId } } : {}),
      ...(exceptRequestId ? { NOT: { requestId: exceptRequestId } } : {}),
    },
    orderBy: { startsAt: 'asc' },
    select: { startsAt: true, endsAt: true },
  });
}

/** One person's times are taken in turn: two tabs cannot both find the same hour free. */
export async function isBusy(tx: Tx, whose: WhoseTimes): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('person-times:' || ${whose.personId}, 0))`;
  return (await busyTimes(tx, whose)).length > 0;
}

export const overlaps = (slot: BusyTime, busy: readonly BusyTime[]): boolean =>
  busy.some(({ startsAt, endsAt }) => slot.startsAt < endsAt && slot.endsAt > startsAt);
