/** A doctor's time as a button of a form posts it, and as an address may carry it: no personal data is in it. */
import { z } from 'zod';

const valueSchema = z
  .string()
  .max(80)
  .transform((text) => text.split('_'))
  .pipe(z.tuple([z.uuid(), z.iso.datetime()]));

export interface SlotValue {
  doctorId: string;
  startsAt: Date;
}

export const slotValue = ({ doctorId, startsAt }: SlotValue): string =>
  `${doctorId}_${startsAt.toISOString()}`;

export function readSlotValue(value: unknown): SlotValue | null {
  const parsed = valueSchema.safeParse(value);
  if (!parsed.success) return null;
  const [doctorId, startsAt] = parsed.data;
  return { doctorId, startsAt: new Date(startsAt) };
}
