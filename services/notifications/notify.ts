import type { Tx } from '@/lib/database/transaction';
import { uuid7 } from '@/lib/database/uuid';
import { configuredTransportNames } from '@/lib/transports/configured';
import type { TransportName } from '@/lib/transports/transport';
import {
  NOTIFICATION_PARAMS,
  type NotificationKind,
  type NotificationParams,
} from '@/services/notifications/kinds';
import type { Unit } from '@/services/transact';

export interface Notification<K extends NotificationKind> {
  personId: string;
  kind: K;
  params: NotificationParams<K>;
  requestId?: string;
  /** The regulation keeps the service private: the text then says only that there is news. */
  sensitive?: boolean;
}

/** A gateway that is down for a day is still reached; the last tries are hours apart. */
const MAX_ATTEMPTS = 12;

/**
 * Tells a person something, in the transaction of what happened: the message is in their inbox, and a job waits for
 * each transport that is switched on, if and only if the transaction commits. Nothing is sent from here.
 */
export async function notify<K extends NotificationKind>(
  tx: Tx,
  unit: Pick<Unit, 'now' | 'enqueue'>,
  { personId, kind, params, requestId, sensitive = false }: Notification<K>,
  transports: readonly TransportName[] = configuredTransportNames(),
): Promise<void> {
  const messageId = uuid7(unit.now);
  const values = NOTIFICATION_PARAMS[kind].parse(params);
  await tx.message.createMany({
    data: [
      {
        id: messageId,
        personId,
        requestId: requestId ?? null,
        kind,
        params: { values, sensitive },
        createdAt: unit.now,
      },
    ],
  });
  if (transports.length === 0) return;
  const deliveries = transports.map((transport) => ({ id: uuid7(unit.now), messageId, transport }));
  await tx.delivery.createMany({ data: deliveries });
  for (const { id } of deliveries)
    await unit.enqueue(
      'deliver-message',
      { deliveryId: id },
      { maxAttempts: MAX_ATTEMPTS, jobKey: `deliver ${id}` },
    );
}
