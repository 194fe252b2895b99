import type { Tx } from '@/lib/database/transaction';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import type { Day } from '@/services/working-time/day';
import type { RegisterPort, RegisterReply } from './register-port';

/** The register of attached population as the portal's own table has it: is the person attached here, and by which right? */
export const attachedPopulation: RegisterPort = {
  kind: 'embedded',

  async ask(tx, { personId, clinicId, on }) {
    const attached = await attachmentOf(tx, personId, on);
    return attached?.clinicId === clinicId ? replyOf(attached) : { says: 'no', facts: {} };
  },

  /** Attaches the person here from that day on; wherever they were attached ends on it. */
  async order(tx, { personId, clinicId, on }) {
    const before = await attachmentOf(tx, personId, on);
    if (before?.clinicId === clinicId) return replyOf(before);
    const since = dateColumn(on);
    if (before && before.since < since) {
      await tx.attachment.update({ where: { id: before.id }, data: { until: since } });
    } else if (before) {
      await tx.attachment.delete({ where: { id: before.id } });
    }
    const next = await tx.attachment.findFirst({
      where: { personId, since: { gt: since } },
      orderBy: { since: 'asc' },
      select: { since: true },
    });
    const attached = await tx.attachment.create({
      data: { personId, clinicId, since, until: next?.since ?? null, attachedBy: 'choice' },
      select: ATTACHMENT,
    });
    return replyOf(attached);
  },
};

const ATTACHMENT = {
  id: true,
  clinicId: true,
  since: true,
  attachedBy: true,
  clinic: { select: { nameKk: true } },
} as const;

const replyOf = (attached: Attached): RegisterReply => ({
  says: 'yes',
  facts: {
    clinic: attached.clinic.nameKk,
    since: dayOfColumn(attached.since),
    ...(attached.attachedBy ? { right: attached.attachedBy } : {}),
  },
});

export interface Attached {
  id: string;
  clinicId: string;
  since: Date;
  attachedBy: string | null;
  clinic: { nameKk: string };
}

/** Where the person is attached on the day. */
export async function attachmentOf(tx: Tx, personId: string, on: Day): Promise<Attached | null> {
  return tx.attachment.findFirst({
    where: {
      personId,
      since: { lte: dateColumn(on) },
      // `until` is the first day no longer attached.
      OR: [{ until: null }, { until: { gt: dateColumn(on) } }],
    },
    orderBy: { since: 'desc' },
    select: ATTACHMENT,
  });
}
