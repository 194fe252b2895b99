import type { TestInfo } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { portalNow } from './clock';

/** The six digits that an authenticator would show at the portal's hour, for a secret in base32. */
export function secondFactor(secret: string, testInfo: TestInfo): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: portalNow(testInfo).getTime(),
  });
}
