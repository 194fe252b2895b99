/**
 * What a browser has reached on the page of consent by code: a reference that was typed, then one consent that may be
 * read. Kept in a sealed cookie for twenty minutes; no address and no page of history holds anything of it.
 */
import { cookies } from 'next/headers';
import { z } from 'zod';
import { open, seal } from '@/lib/auth/secret-box';
import { cookieOptions } from '@/lib/auth/session-token';

const COOKIE = 'emhana_consent';
const PURPOSE = 'consent-by-code';
const LIFE_SECONDS = 20 * 60;

const schema = z.object({
  reference: z.string().max(14),
  consentId: z.uuid().optional(),
  until: z.number(),
});

export interface CodeSession {
  reference: string;
  /** The code was right. */
  consentId?: string | undefined;
}

export async function keepCodeSession(session: CodeSession, now: Date): Promise<void> {
  const text = JSON.stringify({ ...session, until: now.getTime() + LIFE_SECONDS * 1000 });
  const value = Buffer.from(seal(text, PURPOSE)).toString('base64url');
  (await cookies()).set(COOKIE, value, cookieOptions(LIFE_SECONDS));
}

export async function readCodeSession(now: Date): Promise<CodeSession | null> {
  const value = (await cookies()).get(COOKIE)?.value;
  if (!value) return null;
  try {
    const { until, ...session } = schema.parse(JSON.parse(open(Buffer.from(value, 'base64url'), PURPOSE)));
    return until > now.getTime() ? session : null;
  } catch {
    // Written by another installation, or by hand.
    return null;
  }
}

export async function dropCodeSession(): Promise<void> {
  (await cookies()).set(COOKIE, '', cookieOptions(0));
}
