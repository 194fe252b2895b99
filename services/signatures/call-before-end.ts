/**
 * Once a day: tells the administrators of a clinic before its seal or a colleague's certificate runs out, and the
 * installation's log before an authority or a list does. Said on a few chosen days, not every day.
 */
import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import { type Logger, newTraceId } from '@/lib/logs/logger';
import { ok } from '@/lib/outcome';
import { alarms } from '@/lib/signing/health';
import { notify } from '@/services/notifications/notify';
import { dateColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import { localDay } from '@/services/working-time/zone';
import { clinicCertificates } from './clinic-certificates';
import { portalTrust, trustFolder } from './trust';

export const CALL_BEFORE_END = 'call-before-certificates-end';

/** Whole days left on which somebody is told. */
const TOLD_ON: readonly number[] = [30, 14, 7, 3, 1, 0];
const DAY_MS = 86_400_000;

export async function callBeforeEnd({
  database,
  clock,
  log,
}: {
  database: Database;
  clock: Clock;
  log: Pick<Logger, 'warn' | 'error'>;
}): Promise<void> {
  const now = clock();
  const trust = trustFolder() ? await portalTrust().catch(() => null) : null;
  if (!trust) log.error('no certification authority is trusted: no signature is accepted');
  for (const { kind, name, level, days } of trust ? alarms(await trust.health(now)) : [])
    log.warn({ kind, name, level, days }, 'what signatures are judged by runs out');

  const context = { database, clock, actor: { kind: 'portal' }, traceId: newTraceId() } as const;
  const listed = await transact(context, async (tx) =>
    ok(await tx.clinic.findMany({ orderBy: { id: 'asc' } })),
  );
  if (!listed.ok) throw new Error(`The clinics could not be read: ${listed.refusal.code}`);
  for (const clinic of listed.value) {
    const told = await transact(context, async (tx, unit) => {
      const certificates = await clinicCertificates(tx, { ...clinic, name: clinic.nameKk }, now);
      const ending = certificates.flatMap(({ whose, notAfter }) => {
        const left = notAfter && Math.floor((notAfter.getTime() - now.getTime()) / DAY_MS);
        return notAfter && left !== undefined && TOLD_ON.includes(left) ? [{ whose, at: notAfter }] : [];
      });
      if (ending.length === 0) return ok(0);
      const on = dateColumn(localDay(now, 'Asia/Almaty'));
      const people = await tx.staffAppointment.findMany({
        where: {
          clinicId: clinic.id,
          role: 'administrator',
          validFrom: { lte: on },
          OR: [{ validUntil: null }, { validUntil: { gte: on } }],
        },
        distinct: ['personId'],
        select: { personId: true },
      });
      for (const { personId } of people)
        for (const { whose, at } of ending)
          await notify(tx, unit, {
            personId,
            kind: 'certificate-ends',
            params: { whose, at: at.toISOString() },
          });
      return ok(ending.length);
    });
    if (!told.ok) throw new Error(`A clinic could not be told: ${told.refusal.code}`);
  }
}
