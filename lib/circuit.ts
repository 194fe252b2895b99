import type { Clock } from '@/lib/clock';

export interface Circuit {
  /** False while the other side is left in peace; then one call at a time tries whether it is back. */
  allows: () => boolean;
  succeeded: () => void;
  failed: () => void;
}

/** Stops asking a system that has failed several times in a row: nobody waits for an answer that will not come. */
export function makeCircuit({
  clock,
  failures = 5,
  restMs = 30_000,
}: {
  clock: Clock;
  failures?: number;
  restMs?: number;
}): Circuit {
  let inARow = 0;
  let restUntil = 0;
  return {
    allows() {
      if (inARow < failures) return true;
      const now = clock().getTime();
      if (now < restUntil) return false;
      // Whoever comes now tries for all; the others wait for the next rest to end.
      restUntil = now + restMs;
      return true;
    },
    succeeded() {
      inARow = 0;
    },
    failed() {
      inARow += 1;
      restUntil = clock().getTime() + restMs;
    },
  };
}
