import type { Tx } from '@/lib/database/transaction';

/**
 * Whoever takes a time shares the clinic's schedule; whoever publishes a change has it alone. So a change sees every
 * booking made before it, and every booking made after it sees the change: none slips between. Taken before the
 * schedule is read, and kept until the transaction ends. The isolation must be READ COMMITTED, or what is read after
 * the lock would still be what was there before it.
 */
export async function shareSchedule(tx: Tx, clinicId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended('schedule:' || ${clinicId}::text, 0))`;
}

export async function lockSchedule(tx: Tx, clinicId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('schedule:' || ${clinicId}::text, 0))`;
}

/** The same before a hold; one person's clicks in two tabs come one after the other; holds that ran out are freed. */
export async function lockForHold(
  tx: Tx,
  of: { accountId: string; regulation: string; clinicId: string; doctorId: string },
): Promise<void> {
  await tx.$executeRaw`SELECT
    pg_advisory_xact_lock(hashtextextended('hold:' || ${of.accountId}::text || ${of.regulation}::text, 0)),
    pg_advisory_xact_lock_shared(hashtextextended('schedule:' || ${of.clinicId}::text, 0))`;
  await freeExpiredHolds(tx, of.doctorId);
}

/** A statement of its own: it must see what was committed while the lock was waited for. */
export async function freeExpiredHolds(tx: Tx, doctorId: string): Promise<void> {
  await tx.$executeRaw`SELECT release_expired_holds(${doctorId}::uuid)`;
}
