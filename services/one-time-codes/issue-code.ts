import { randomInt } from 'node:crypto';
import { uuid7 } from '@/lib/database/uuid';
import type { Locale } from '@/lib/i18n/locale';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import { configuredTransportNames } from '@/lib/transports/configured';
import type { Context } from '@/services/context';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import { CODE_LIFE_MINUTES, codeHash, makeCode, RESEND_SECONDS, sealCode } from './code';
import { SEND_CODE } from './send-code';

/** What a code opens. Each purpose has words of its own in the text message. */
export type CodePurpose = 'consent' | 'phone' | 'recovery';

export interface CodeAsked {
  purpose: CodePurpose;
  /** What exactly it opens, `consent:<id>`: a code of one object opens no other. */
  object: string;
  /** E.164. */
  phone: string;
  locale: Locale;
  personId?: string;
  /** Where the question comes from, for the limit. */
  address: string;
}

export interface CodeIssued {
  expiresAt: Date;
  /** Before it another one is refused. */
  resendAt: Date;
}

/** Nothing can be sent: then a page does not offer codes at all, whoever asks. In the demo a page shows them. */
export const codesCanBeSent = (env: NodeJS.ProcessEnv = process.env): boolean =>
  env.EMHANA_MODE === 'demo' || configuredTransportNames(env).includes('sms');

/**
 * Sends a new code to a phone. An older one of the same object is worth nothing from then on. `too-many-tries` when the
 * last one was sent less than a minute ago, or too many went to this phone or were asked for from this address.
 */
export function issueCode(context: Context, asked: CodeAsked): Promise<Outcome<CodeIssued>> {
  return unlessUnavailable(async () => {
    if (!codesCanBeSent()) return refuse({ code: 'codes-not-sent' });
    const waits = await limited(context, asked);
    if (waits > 0) return refuse({ code: 'too-many-tries', params: { minutes: Math.ceil(waits / 60) } });
    return withSystemAccess(context, async (tx, unit) => {
      const { purpose, object, phone, locale, personId } = asked;
      const id = uuid7(unit.now);
      const code = makeCode((below) => randomInt(below));
      await tx.oneTimeCode.deleteMany({ where: { purpose, object } });
      const expiresAt = new Date(unit.now.getTime() + CODE_LIFE_MINUTES * 60_000);
      await tx.oneTimeCode.createMany({
        data: [
          {
            id,
            purpose,
            object,
            phone,
            locale,
            personId: personId ?? null,
            hash: codeHash(id, code),
            sealed: sealCode(id, code),
            createdAt: unit.now,
            expiresAt,
          },
        ],
      });
      await unit.enqueue(SEND_CODE, { codeId: id }, { maxAttempts: 3, jobKey: `${SEND_CODE} ${id}` });
      unit.audit({ action: 'code.issued', object, ...(personId ? { subjectId: personId } : {}) });
      return ok({ expiresAt, resendAt: new Date(unit.now.getTime() + RESEND_SECONDS * 1000) });
    });
  });
}

/** Seconds to wait; 0 where a code may be sent. */
async function limited({ database }: Context, { object, phone, address }: CodeAsked): Promise<number> {
  const byAddress = await take(database, LIMITS.codeAddress, address);
  if (!byAddress.allowed) return byAddress.waitSeconds;
  const again = await take(database, LIMITS.codeResend, `${object} ${phone}`);
  if (!again.allowed) return again.waitSeconds;
  const byPhone = await take(database, LIMITS.codePhone, phone);
  return byPhone.allowed ? 0 : byPhone.waitSeconds;
}
