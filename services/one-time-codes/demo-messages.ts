import { inTransaction } from '@/lib/database/transaction';
import type { Context } from '@/services/context';
import { openCode } from './code';
import { codeText } from './send-code';

export interface DemoMessage {
  id: string;
  phone: string;
  at: Date;
  text: string;
}

/** In the demo without a gateway: the text messages that the portal would have sent, while their codes live. */
export async function demoMessages({
  database,
  clock,
}: Pick<Context, 'database' | 'clock'>): Promise<DemoMessage[]> {
  if (process.env.EMHANA_MODE !== 'demo') return [];
  const rows = await inTransaction(database, { kind: 'system' }, (tx) =>
    tx.oneTimeCode.findMany({
      where: { sentAt: null, usedAt: null, expiresAt: { gt: clock() }, sealed: { not: null } },
      orderBy: { createdAt: 'desc' },
      take: 20,
      select: { id: true, phone: true, createdAt: true, locale: true, purpose: true, sealed: true },
    }),
  );
  return Promise.all(
    rows.map(async ({ id, phone, createdAt, locale, purpose, sealed }) => ({
      id,
      phone,
      at: createdAt,
      text: await codeText(locale, purpose, openCode(id, new Uint8Array(sealed ?? []))),
    })),
  );
}
