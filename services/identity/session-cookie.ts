import { cookies, headers } from 'next/headers';
import { clientAddress } from '@/lib/auth/client-address';
import { deviceName } from '@/lib/auth/device';
import { knownDeviceAccount, knownDeviceCookie, knownDeviceCookieName } from '@/lib/auth/known-device';
import {
  cookieOptions,
  mintSessionToken,
  readSessionToken,
  sessionCookieName,
} from '@/lib/auth/session-token';
import type { StartedSession } from '@/services/identity/start-session';

/** Gives the browser its session, and the mark of a browser in which this account has signed in. */
export async function giveSession({ sessionId, accountId, lifeSeconds }: StartedSession): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(), await mintSessionToken(sessionId, lifeSeconds), cookieOptions(lifeSeconds));
  const mark = knownDeviceCookie(accountId);
  jar.set(knownDeviceCookieName(), mark.value, mark.options);
}

export async function dropSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(), '', cookieOptions(0));
}

/** What a sign-in needs to know of the request beside what was typed. */
export async function requestFacts() {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return {
    address: clientAddress(head),
    device: deviceName(head.get('user-agent')),
    knownDeviceAccount: knownDeviceAccount(jar.get(knownDeviceCookieName())?.value),
    currentSessionId: await readSessionToken(jar.get(sessionCookieName())?.value),
  };
}

/** Only a path of this site in a language of ours; anything else is dropped. */
export const safeBack = (back: string | null | undefined): string | undefined =>
  back && back.length <= 300 && /^\/(kk|ru|en)\/[\w\-./]*$/.test(back) && !back.includes('//')
    ? back
    : undefined;
