import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { cookieOptions, servedOverHttps } from '@/lib/auth/session-token';
import { SIGNING_MINUTES } from './open-signing';

const name = (): string => (servedOverHttps() ? '__Secure-emhana-signing' : 'emhana-signing');

/**
 * The secret that ties what is signed to the browser that asked for it: a signature made elsewhere, over a challenge
 * that somebody showed to the person, opens nothing there.
 */
export async function signingSecret(): Promise<string> {
  const secret = (await cookies()).get(name())?.value;
  return secret && /^[\w-]{43}$/.test(secret) ? secret : '';
}

/** In an action only: a page cannot give cookies. */
export async function ensureSigningSecret(): Promise<string> {
  const secret = (await signingSecret()) || randomBytes(32).toString('base64url');
  (await cookies()).set(name(), secret, cookieOptions(SIGNING_MINUTES * 2 * 60));
  return secret;
}
