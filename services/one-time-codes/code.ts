/** What a one-time code is: six digits for ten minutes, kept only as a keyed fingerprint. Pure but for the key. */
import { timingSafeEqual } from 'node:crypto';
import { fingerprint, open, seal } from '@/lib/auth/secret-box';
import { normaliseDigits } from '@/lib/iin/digits';

export const CODE_LENGTH = 6;
export const CODE_LIFE_MINUTES = 10;
/** Then the code is spent, and another must be asked for. The table keeps the same number. */
export const CODE_TRIES = 5;
export const RESEND_SECONDS = 60;

/** `pick(n)` answers a whole number from 0 to n − 1. */
export const makeCode = (pick: (below: number) => number): string =>
  String(pick(10 ** CODE_LENGTH)).padStart(CODE_LENGTH, '0');

/** As people type it: with blanks or hyphens, in the Kazakh digit row. Null for what no code can be. */
export function readCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const digits = normaliseDigits(typed).replace(/[\s-]/g, '');
  return new RegExp(`^\\d{${CODE_LENGTH}}$`).test(digits) ? digits : null;
}

/** Bound to its row: the same digits of another code have another fingerprint. */
export const codeHash = (id: string, code: string): string => fingerprint(`${id} ${code}`, 'one-time-code');

export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

export const sealCode = (id: string, code: string): Uint8Array<ArrayBuffer> => seal(code, `code:${id}`);
export const openCode = (id: string, sealed: Uint8Array): string => open(sealed, `code:${id}`);
