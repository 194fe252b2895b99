import type { Tx } from '@/lib/database/transaction';
import type { Unit } from '@/services/transact';

export const appointmentNews = ['appointment-displaced', 'appointment-restored'] as const;
export type AppointmentNews = (typeof appointmentNews)[number];

export interface AppointmentNewsParams {
  bookingId: string;
  clinicId: string;
  doctor: string;
  startsAt: string;
  reason?: string;
  offers?: { doctorId: string; doctor: string; startsAt: string }[];
}

/** Tells the person of a booking in the same transaction. A time held for nobody in particular is told to nobody. */
export async function tellPerson(
  tx: Tx,
  unit: Unit,
  kind: AppointmentNews,
  { personId, requestId }: { personId: string | null; requestId: string | null },
  params: AppointmentNewsParams,
): Promise<void> {
  if (!personId) return;
  await tx.message.createMany({
    data: [{ personId, requestId, kind, params: { ...params }, createdAt: unit.now }],
  });
}
