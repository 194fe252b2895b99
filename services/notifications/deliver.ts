import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import { inTransaction, type Tx } from '@/lib/database/transaction';
import { isLocale } from '@/lib/i18n/locale';
import type { Transports } from '@/lib/transports/configured';
import { type Letter, TransportFailure, type TransportName } from '@/lib/transports/transport';
import { renderLetter, renderShort } from '@/services/notifications/render';

export interface Delivering {
  database: Database;
  clock: Clock;
  transports: Transports;
  /** Where the inbox page is, without a slash at its end. */
  publicUrl: string;
}

/** Longer than any transport waits: then the worker that claimed it is gone. */
const CLAIM_MS = 2 * 60_000;

const SYSTEM = { kind: 'system' } as const;

/**
 * Sends one queued delivery, once: the claim is one update that only one worker can make. A failure that may pass is
 * thrown, so that the queue tries again later; one that cannot is kept and done with. The message itself stays in
 * the inbox whatever happens here.
 */
export async function deliver(delivering: Delivering, deliveryId: string): Promise<void> {
  const { database, clock, transports, publicUrl } = delivering;
  const claimed = await inTransaction(database, SYSTEM, (tx) => claim(tx, deliveryId, clock()));
  if (!claimed) return;
  const transport = transports[claimed.transport];
  try {
    if (!transport) throw new TransportFailure('transport is switched off', true);
    await transport.send(await letterOf(claimed, publicUrl));
  } catch (error) {
    const failure =
      error instanceof TransportFailure ? error : new TransportFailure('could not be sent', false);
    await inTransaction(database, SYSTEM, (tx) => settle(tx, deliveryId, { failure: failure.reason }));
    if (failure.permanent) return;
    throw failure;
  }
  await inTransaction(database, SYSTEM, (tx) => settle(tx, deliveryId, { sentAt: clock(), failure: null }));
}

interface Claimed {
  id: string;
  transport: TransportName;
  kind: string;
  params: unknown;
  locale: string;
  phone: string | null;
  email: string | null;
}

/** Takes it for this worker; answers nothing where it is sent already. */
async function claim(tx: Tx, id: string, now: Date): Promise<Claimed | undefined> {
  const claimedUntil = new Date(now.getTime() + CLAIM_MS);
  const { count } = await tx.delivery.updateMany({
    where: { id, sentAt: null, OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] },
    data: { claimedUntil, attempts: { increment: 1 } },
  });
  if (count === 0) {
    const busy = await tx.delivery.count({ where: { id, sentAt: null } });
    // Perhaps a worker that died with it: the queue comes back when the claim has run out.
    if (busy > 0) throw new TransportFailure('claimed by another worker', false);
    return undefined;
  }
  const { transport, message } = await tx.delivery.findUniqueOrThrow({
    where: { id },
    select: {
      transport: true,
      message: {
        select: { kind: true, params: true, person: { select: { locale: true, phone: true, email: true } } },
      },
    },
  });
  if (transport !== 'sms' && transport !== 'email') return undefined;
  return { id, transport, kind: message.kind, params: message.params, ...message.person };
}

async function settle(tx: Tx, id: string, end: { sentAt?: Date; failure: string | null }): Promise<void> {
  await tx.delivery.update({ where: { id }, data: { ...end, claimedUntil: null }, select: { id: true } });
}

async function letterOf(claimed: Claimed, publicUrl: string): Promise<Letter> {
  const { id, transport, phone, email } = claimed;
  const locale = isLocale(claimed.locale) ? claimed.locale : 'kk';
  // Whoever is asked for consent may have no cabinet: there the code of a text message is enough.
  const page = claimed.kind === 'consent-asked' ? 'consent' : 'messages';
  const link = `${publicUrl}/${locale}/${page}`;
  const to = transport === 'sms' ? phone : email;
  if (!to) throw new TransportFailure('person gave no address', true);
  if (transport === 'sms') return { id, to, subject: '', text: await renderShort(locale, claimed, link) };
  return { id, to, ...(await renderLetter(locale, claimed, link)) };
}
