/** Time-based one-time codes (RFC 6238): six digits, thirty seconds, one step of drift either way. */
import { Secret, TOTP } from 'otpauth';

const STEP_SECONDS = 30;
const DRIFT_STEPS = 1;

/** A new secret in base32, as authenticator apps take it. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totp = (secret: string, label = '') =>
  new TOTP({
    issuer: 'Emhana',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(secret),
  });

/** What the QR code of enrolment says. */
export const totpUri = (secret: string, label: string): string => totp(secret, label).toString();

/**
 * The time step of a right code, or `undefined`. A step at or before `lastStep` has been used: a code works once.
 */
export function totpStep(
  secret: string,
  code: string,
  at: Date,
  lastStep: bigint | null,
): bigint | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const drift = totp(secret).validate({ token: code, timestamp: at.getTime(), window: DRIFT_STEPS });
  if (drift === null) return undefined;
  const step = BigInt(Math.floor(at.getTime() / 1000 / STEP_SECONDS) + drift);
  return lastStep !== null && step <= lastStep ? undefined : step;
}

/** For demo pages and tests. */
export const totpCode = (secret: string, at: Date): string =>
  totp(secret).generate({ timestamp: at.getTime() });
