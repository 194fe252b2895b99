import { randomBytes, randomInt } from 'node:crypto';
import { uuid7 } from '@/lib/database/uuid';
import type { Locale } from '@/lib/i18n/locale';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Context } from '@/services/context';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import type { Purpose, SessionDocument, SessionPolicy, Words } from './session-parts';
import { hashOfSecret, linkOf } from './session-row';

export interface SigningAsked {
  purpose: Purpose;
  /** What it is about: `draft:<id>`. */
  object: string;
  locale: Locale;
  policy: SessionPolicy;
  /** What the phone shows above the documents. */
  description: Words;
  documents: readonly (Omit<SessionDocument, 'bytes'> & { bytes: Uint8Array })[];
  detail?: Record<string, string>;
  /** Whose signature it must be; left out where the certificate says who comes. */
  personId?: string;
  /** Signed in as whom; left out before a sign-in. */
  accountId?: string;
  /** The secret of the browser's cookie (signing-cookie.ts). */
  browser: string;
  address: string;
  /** With a QR code for a phone, or answered in this browser alone. */
  onPhone: boolean;
}

/** Long enough to find the phone and its password, short enough that a code left on a screen is worth nothing. */
export const SIGNING_MINUTES = 10;
const KEPT_HOURS = 1;

/** Stores what is to be signed. What was over an hour ago is forgotten on the way. */
export function openSigning(context: Context, asked: SigningAsked): Promise<Outcome<{ id: string }>> {
  return unlessUnavailable(async () => {
    const verdict = await take(context.database, LIMITS.signing, asked.address);
    if (!verdict.allowed)
      return refuse({ code: 'too-many-tries', params: { minutes: Math.ceil(verdict.waitSeconds / 60) } });
    return withSystemAccess(context, async (tx, { now }) => {
      await tx.signingSession.deleteMany({
        where: { expiresAt: { lt: new Date(now.getTime() - KEPT_HOURS * 3_600_000) } },
      });
      const id = uuid7(now);
      const { purpose, object, locale, policy, description, documents, detail = {}, browser } = asked;
      await tx.signingSession.create({
        data: {
          id,
          purpose,
          object,
          locale,
          policy,
          description,
          documents: documents.map((document) => ({
            ...document,
            bytes: Buffer.from(document.bytes).toString('base64'),
          })),
          detail,
          browser: hashOfSecret(browser),
          personId: asked.personId ?? null,
          accountId: asked.accountId ?? null,
          pairCode: String(randomInt(10_000)).padStart(4, '0'),
          link: asked.onPhone ? hashOfSecret(linkOf(id)) : null,
          state: 'waiting',
          createdAt: now,
          expiresAt: new Date(now.getTime() + SIGNING_MINUTES * 60_000),
        },
        select: { id: true },
      });
      return ok({ id });
    });
  });
}

/** Good once: what makes one challenge unlike any other. */
export const newNonce = (): string => randomBytes(24).toString('base64url');
