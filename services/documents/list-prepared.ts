import { z } from 'zod';
import { type Outcome, ok } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';
import { type FrozenResult, readFrozenResult } from './frozen-result';
import { PREPARED_MINUTES } from './prepared-command';

export interface Prepared {
  id: string;
  requestId: string;
  nonce: string;
  /** Exactly these are signed. */
  bytes: Uint8Array;
  document: FrozenResult;
  at: Date;
  /** The case has moved since, or too long ago: it cannot be signed any more. */
  stale: boolean;
}

const MOST = 50;

/** What waits for this person's signature at this clinic, oldest first. Each reading of a person's document is audited. */
export function listPrepared(context: StaffContext): Promise<Outcome<Prepared[]>> {
  return transact(context, async (tx, unit) => {
    const rows = await tx.preparedDocument.findMany({
      where: { personId: context.actor.personId },
      orderBy: { at: 'asc' },
      take: MOST,
      include: { request: { select: { version: true, recipientId: true } } },
    });
    for (const { requestId, request } of rows)
      unit.audit({
        action: 'document.prepared-read',
        object: `request:${requestId}`,
        ...(request.recipientId ? { subjectId: request.recipientId } : {}),
      });
    return ok(
      rows.map(({ id, requestId, nonce, bytes, at, requestVersion, request }) => ({
        id,
        requestId,
        nonce,
        bytes,
        document: readFrozenResult(bytes),
        at,
        stale:
          request.version !== requestVersion || unit.now.getTime() - at.getTime() > PREPARED_MINUTES * 60_000,
      })),
    );
  });
}

export function countPrepared(context: StaffContext): Promise<Outcome<number>> {
  return transact(context, async (tx) =>
    ok(await tx.preparedDocument.count({ where: { personId: context.actor.personId } })),
  );
}

/** Thrown away unsigned; the case is as it was. */
export function dropPrepared(context: StaffContext, id: string): Promise<Outcome<null>> {
  return transact(context, async (tx) => {
    if (z.uuid().safeParse(id).success)
      await tx.preparedDocument.deleteMany({ where: { id, personId: context.actor.personId } });
    return ok(null);
  });
}
