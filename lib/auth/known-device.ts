/**
 * A browser in which somebody has once signed in keeps a mark of it. While strangers guess at an account from many
 * addresses, a marked browser is not held up with them: guessing cannot lock the person out.
 */
import { timingSafeEqual } from 'node:crypto';
import { fingerprint } from '@/lib/auth/secret-box';
import { type CookieOptions, cookieOptions, servedOverHttps } from '@/lib/auth/session-token';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export const knownDeviceCookieName = (): string =>
  servedOverHttps() ? '__Secure-emhana-device' : 'emhana-device';

export const knownDeviceCookie = (accountId: string): { value: string; options: CookieOptions } => ({
  value: `${accountId}.${fingerprint(accountId, 'known-device')}`,
  options: cookieOptions(YEAR_SECONDS),
});

/** The account that has signed in from this browser, or `undefined` where the mark is absent or not ours. */
export function knownDeviceAccount(value: string | undefined): string | undefined {
  const [accountId, mark] = value?.split('.') ?? [];
  if (!accountId || !mark) return undefined;
  const expected = Buffer.from(fingerprint(accountId, 'known-device'));
  const given = Buffer.from(mark);
  return given.length === expected.length && timingSafeEqual(given, expected) ? accountId : undefined;
}
