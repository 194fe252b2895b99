import type { CurrentHold } from '@/services/scheduling/current-hold';

export const presentHold = ({
  bookingId: id,
  clinicId,
  doctorId,
  kind,
  startsAt,
  endsAt,
  heldUntil,
}: Omit<CurrentHold, 'personId'>) => ({
  id,
  clinicId,
  doctorId,
  kind,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  heldUntil: heldUntil.toISOString(),
});
