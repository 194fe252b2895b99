import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import type { Idempotency } from '@/lib/idempotency';
import type { Actor } from '@/services/identity/actor';

/** What every use case is given. */
export interface Context {
  database: Database;
  clock: Clock;
  actor: Actor;
  /** Quoted to the person on an error page, and in the log. */
  traceId: string;
  /** The client's key for this write: the use case is done once, however often it is asked for. */
  idempotency?: Idempotency;
}
