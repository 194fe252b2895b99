import { z } from 'zod';
import type { Locale } from '@/lib/i18n/locale';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { renderMessage } from '@/services/notifications/render';
import { transact } from '@/services/transact';

export interface InboxMessage {
  id: string;
  at: Date;
  read: boolean;
  kind: string;
  requestId: string | null;
  title: string;
  body: string;
}

export interface InboxPage {
  messages: InboxMessage[];
  /** Give it back as `after` for older messages; absent on the last page. */
  next?: string;
}

const PAGE = 20;
const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** The signed-in person's messages in their language, newest first. */
export async function listMessages(
  context: Context,
  { locale, after, limit = PAGE }: { locale: Locale; after?: string; limit?: number },
): Promise<Outcome<InboxPage>> {
  const personId = ownerOf(context);
  if (!personId) return refuse({ code: 'not-signed-in' });
  const from = after === undefined ? undefined : cursor.safeParse(after.split('_'));
  if (from?.success === false) return refuse({ code: 'invalid-input', field: 'after' });
  const take = Math.min(Math.max(limit, 1), 100);
  return transact(context, async (tx) => {
    const rows = await tx.message.findMany({
      where: { personId, ...(from ? older(new Date(from.data[0]), from.data[1]) : {}) },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: take + 1,
      select: { id: true, createdAt: true, readAt: true, kind: true, requestId: true, params: true },
    });
    const shown = rows.slice(0, take);
    const last = shown.at(-1);
    const messages = await Promise.all(
      shown.map(async ({ id, createdAt, readAt, kind, requestId, params }) => ({
        id,
        at: createdAt,
        read: readAt !== null,
        kind,
        requestId,
        ...(await renderMessage(locale, { kind, params })),
      })),
    );
    return ok({
      messages,
      ...(rows.length > take && last ? { next: `${last.createdAt.toISOString()}_${last.id}` } : {}),
    });
  });
}

/** Marks one message read, or all of them. Answers how many changed; somebody else's message is `not-found`. */
export async function markRead(
  context: Context,
  which: { messageId: string } | 'all',
): Promise<Outcome<{ count: number }>> {
  const personId = ownerOf(context);
  if (!personId) return refuse({ code: 'not-signed-in' });
  if (which !== 'all' && !z.uuid().safeParse(which.messageId).success) return refuse({ code: 'not-found' });
  return transact(context, async (tx, unit) => {
    const one = which === 'all' ? {} : { id: which.messageId };
    if (which !== 'all' && (await tx.message.count({ where: { ...one, personId } })) === 0)
      return refuse({ code: 'not-found' });
    const { count } = await tx.message.updateMany({
      where: { ...one, personId, readAt: null },
      data: { readAt: unit.now },
    });
    return ok({ count });
  });
}

export async function countUnread(context: Context): Promise<Outcome<number>> {
  const personId = ownerOf(context);
  if (!personId) return refuse({ code: 'not-signed-in' });
  return transact(context, async (tx) => ok(await tx.message.count({ where: { personId, readAt: null } })));
}

const ownerOf = ({ actor }: Context): string | undefined =>
  actor.kind === 'citizen' || actor.kind === 'staff' ? actor.personId : undefined;

const older = (at: Date, id: string) => ({
  OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { gt: id } }],
});
