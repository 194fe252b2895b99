/**
 * A refusal is a value, not an exception. Use cases answer with an Outcome; HTTP, forms and logs map a Refusal
 * through the one table in lib/errors. Exceptions are for bugs and for outside systems that are broken.
 */
import type { ErrorCode } from '@/lib/errors/codes';

export interface Refusal {
  code: ErrorCode;
  /** Address of the clause the refusal rests on, e.g. `almaty-2-337/1/4`. */
  clause?: string;
  /** Path of the field at fault, e.g. `answers.phone`. */
  field?: string;
  /** Values for the message's placeholders. Never personal data: they reach logs. */
  params?: Record<string, string | number>;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal; also?: Refusal[] };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** `also` carries further refusals found at once (a form with several wrong fields). */
export const refuse = (
  refusal: Refusal,
  also?: Refusal[],
): { ok: false; refusal: Refusal; also?: Refusal[] } => ({
  ok: false,
  refusal,
  ...(also?.length ? { also } : {}),
});
