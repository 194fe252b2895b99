import type { Tx } from '@/lib/database/transaction';
import { shortName } from '@/lib/names/format';
import type { Booked } from '@/services/scheduling/book-slot';
import type { Appointed } from '@/services/workflow/case';

/** A booking, as the case remembers it: with the doctor's name as it stood on that day. */
export async function appointedBy(tx: Tx, booked: Booked): Promise<Appointed> {
  const doctor = await tx.doctor.findUniqueOrThrow({
    where: { id: booked.doctorId },
    select: { surname: true, givenName: true, patronymic: true, speciality: true, room: true },
  });
  return {
    bookingId: booked.bookingId,
    doctorId: booked.doctorId,
    doctorName: shortName(doctor),
    speciality: doctor.speciality,
    ...(doctor.room ? { room: doctor.room } : {}),
    kind: booked.kind,
    startsAt: booked.startsAt.toISOString(),
    endsAt: booked.endsAt.toISOString(),
  };
}
