/**
 * Against guessing a password or a code, without locking the real person out:
 * - by account and address: four free tries, then a delay that doubles from 15 seconds to at most 15 minutes. The
 *   person at another address is not delayed;
 * - by account, when guesses come from many addresses at once: strangers get one try each ten seconds between them.
 *   A browser in which the person has signed in before is not a stranger;
 * - by address, when one address tries many accounts.
 * Counting comes before checking, atomically, so that a hundred tries at once are a hundred tries.
 */
import type { Database } from '@/lib/database/client';
import { count, forget, type Limit, take, uncount, type Verdict } from '@/lib/rate-limit/limiter';

export const FREE_TRIES = 4;
export const LONGEST_DELAY_SECONDS = 15 * 60;
const STRANGERS_TRIES = 50;
const STRANGERS_DELAY_SECONDS = 10;
const ADDRESS_TRIES = 100;

/** Seconds that must pass after the try of that number (1 is the first) before the next one. */
export function delayAfter(tryNumber: number): number {
  if (tryNumber <= FREE_TRIES) return 0;
  return Math.min(15 * 2 ** (tryNumber - FREE_TRIES - 1), LONGEST_DELAY_SECONDS);
}

export interface Attempt {
  /** What is guessed at: `sign-in`, `second-factor`. */
  what: string;
  /** The account as the guesser names it, whether it exists or not. */
  account: string;
  address: string;
  /** The browser carries the mark of an earlier sign-in to this account. */
  knownDevice: boolean;
}

const limitsOf = (what: string) =>
  ({
    tries: { name: `${what}-tries`, points: 1_000_000, windowSeconds: 3600 },
    gate: { name: `${what}-gate`, points: 1, windowSeconds: LONGEST_DELAY_SECONDS },
    account: { name: `${what}-account`, points: 1_000_000, windowSeconds: 900 },
    strangers: { name: `${what}-strangers`, points: 1, windowSeconds: STRANGERS_DELAY_SECONDS },
    address: { name: `${what}-address`, points: ADDRESS_TRIES, windowSeconds: 900 },
  }) satisfies Record<string, Limit>;

const pairOf = ({ account, address }: Attempt): string => `${account} ${address}`;

/** Called before the password is looked at. A try that is refused here is not counted against the person. */
export async function mayTry(database: Database, attempt: Attempt): Promise<Verdict> {
  const limits = limitsOf(attempt.what);
  const byAddress = await take(database, limits.address, attempt.address);
  if (!byAddress.allowed) return byAddress;

  const tries = await count(database, limits.tries, pairOf(attempt));
  const delay = delayAfter(tries);
  if (delay > 0) {
    const gate = await take(database, limits.gate, pairOf(attempt), delay);
    if (!gate.allowed) {
      await uncount(database, limits.tries, pairOf(attempt));
      return gate;
    }
  }
  if (attempt.knownDevice) return { allowed: true, waitSeconds: 0 };
  const byAccount = await count(database, limits.account, attempt.account);
  if (byAccount <= STRANGERS_TRIES) return { allowed: true, waitSeconds: 0 };
  return take(database, limits.strangers, attempt.account);
}

/** The guess was right: the delays of this account and address are forgotten. */
export async function guessedRight(database: Database, attempt: Attempt): Promise<void> {
  const limits = limitsOf(attempt.what);
  await forget(database, limits.tries, pairOf(attempt));
  await forget(database, limits.gate, pairOf(attempt));
  await uncount(database, limits.address, attempt.address);
}
