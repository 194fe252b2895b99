/**
 * Dates that the acts leave out: the days of publication, and so of coming into force and of ending. The definitions
 * assume them; whoever finds the publication states the day here, with where it was found. Shown as stated, not as law.
 */
import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import type { Context } from '@/services/context';
import { ACTS, actOf } from '@/services/regulations/catalogue';
import type { LegalDate } from '@/services/regulations/language/act';
import type { ActId } from '@/services/regulations/language/names';
import { dayField } from '@/services/scheduling/day-field';
import { staffWhoMay } from '@/services/scheduling/may-here';
import { transact } from '@/services/transact';
import { type Day, isDay } from '@/services/working-time/day';

export const LEGAL_EVENTS = ['in-force', 'repealed'] as const;
export type LegalEvent = (typeof LEGAL_EVENTS)[number];

export interface OpenDate {
  act: ActId;
  event: LegalEvent;
  /** As the definition assumes it, with the reason. */
  assumed: LegalDate;
  /** As an administrator has stated it, with the source. */
  stated: { date: Day; source: string } | null;
}

export const legalDateSchema = z.object({
  act: z.string().max(40),
  event: z.enum(LEGAL_EVENTS),
  date: dayField(),
  source: plainText(300, { min: 1 }),
});

const PREFIX = 'legal-date:';
const nameOf = (act: string, event: LegalEvent): string => `${PREFIX}${act}:${event}`;
const storedSchema = z.object({ date: z.string().refine(isDay), source: z.string() });

/** Every date of the known acts that the texts leave out. */
export function openDates(context: Context): Promise<Outcome<OpenDate[]>> {
  return transact(context, async (tx) => ok(await datesIn(tx)));
}

async function datesIn(tx: Tx): Promise<OpenDate[]> {
  const rows = await tx.setting.findMany({ where: { name: { startsWith: PREFIX } } });
  const stated = new Map(rows.map(({ name, value }) => [name, storedSchema.safeParse(value)]));
  return ACTS.flatMap(({ id, inForceFrom, repealed }) =>
    [
      { event: 'in-force' as const, assumed: inForceFrom },
      ...(repealed ? [{ event: 'repealed' as const, assumed: repealed.effective }] : []),
    ].flatMap(({ event, assumed }) => {
      if (!assumed.assumed) return [];
      const found = stated.get(nameOf(id, event));
      return [{ act: id, event, assumed, stated: found?.success ? found.data : null }];
    }),
  );
}

/** For one act, by what happened then. */
export const statedDates = (
  dates: readonly OpenDate[],
  act: string,
): Partial<Record<LegalEvent, OpenDate['stated']>> =>
  Object.fromEntries(
    dates.flatMap((one) => (one.act === act && one.stated ? [[one.event, one.stated]] : [])),
  );

/** States a date for the whole portal. Nothing is counted by it; cases keep what they were filed under. */
export function stateLegalDate(
  context: Context,
  { act, event, date, source }: z.output<typeof legalDateSchema>,
): Promise<Outcome<void>> {
  const staff = staffWhoMay(context, 'clinic.calendar.change');
  if (!staff.ok) return Promise.resolve(staff);
  return transact(
    context,
    async (tx, unit) => {
      const known = actOf(act);
      const open = (await datesIn(tx)).some((one) => one.act === act && one.event === event);
      if (!known || !open) return refuse({ code: 'not-found', field: 'act' });
      if (known.adopted !== null && event === 'in-force' && date < known.adopted)
        return refuse({ code: 'invalid-input', field: 'date' });
      const value = { date, source };
      await tx.setting.upsert({
        where: { name: nameOf(act, event) },
        create: { name: nameOf(act, event), value, updatedAt: unit.now },
        update: { value, updatedAt: unit.now },
        select: { name: true },
      });
      unit.audit({ action: 'act.date-stated', object: `act:${act}`, detail: { event, date, source } });
      return ok(undefined);
    },
    { access: { kind: 'system' } },
  );
}
