import type { Day } from '@/services/working-time/day';
import type { EndReason } from './reasons';

export type DocumentStatus =
  | { kind: 'valid' }
  | { kind: 'expired'; on: Day }
  | { kind: 'replaced' | 'revoked'; reason: EndReason; on: Day }
  /** The clinic took the agreed time away, and no other has been agreed yet. */
  | { kind: 'displaced' };

/** The first that holds: ended for good, without its time, past its last day. */
export function statusOf({
  end,
  displaced,
  validUntil,
  today,
}: {
  end: { kind: 'replaced' | 'revoked'; reason: EndReason; on: Day } | null;
  displaced: boolean;
  /** The last day on which it holds. */
  validUntil: Day | null;
  today: Day;
}): DocumentStatus {
  if (end) return end;
  if (displaced) return { kind: 'displaced' };
  if (validUntil !== null && today > validUntil) return { kind: 'expired', on: validUntil };
  return { kind: 'valid' };
}
