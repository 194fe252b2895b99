import { z } from 'zod';
import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { isLocale } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';
import type { Transports } from '@/lib/transports/configured';
import { TransportFailure } from '@/lib/transports/transport';
import { CODE_LIFE_MINUTES, openCode } from './code';

export const SEND_CODE = 'send-code';
const payloadSchema = z.object({ codeId: z.uuid() });
const SYSTEM = { kind: 'system' } as const;
const KEPT_MS = 60 * 60_000;

/**
 * The job: one text message. Once it is sent, the code can be read nowhere in the portal. Where no gateway is set (the
 * demo), it stays sealed for the page that plays the phone.
 */
export async function sendCode(
  { database, clock, transports }: { database: Database; clock: Clock; transports: Transports },
  payload: unknown,
): Promise<void> {
  const { codeId } = payloadSchema.parse(payload);
  const { sms } = transports;
  if (!sms) return;
  const row = await inTransaction(database, SYSTEM, (tx) =>
    tx.oneTimeCode.findFirst({
      where: { id: codeId, sentAt: null, usedAt: null, expiresAt: { gt: clock() } },
      select: { sealed: true, phone: true, locale: true, purpose: true },
    }),
  );
  if (!row?.sealed) return;
  try {
    const text = await codeText(row.locale, row.purpose, openCode(codeId, new Uint8Array(row.sealed)));
    await sms.send({ id: codeId, to: row.phone, subject: '', text });
  } catch (error) {
    // A number that cannot be reached is not tried again; the person sees that no code came and asks anew.
    if (error instanceof TransportFailure && error.permanent) return;
    throw error;
  }
  await inTransaction(database, SYSTEM, (tx) =>
    tx.oneTimeCode.updateMany({ where: { id: codeId }, data: { sentAt: clock(), sealed: null } }),
  );
}

/** The words of the message: what the code is for and how long it lives, and nothing about any service. */
export async function codeText(locale: string, purpose: string, code: string): Promise<string> {
  const t = await translatorFor(isLocale(locale) ? locale : 'kk', 'codes');
  return t(`sms.${purpose}`, { code, minutes: CODE_LIFE_MINUTES });
}

/** The job that comes round: codes that are over are not kept. */
export async function forgetCodes({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  const before = new Date(clock().getTime() - KEPT_MS);
  await inTransaction(database, SYSTEM, (tx) =>
    tx.oneTimeCode.deleteMany({ where: { expiresAt: { lt: before } } }),
  );
}
