import type { Context } from '@/services/context';

/**
 * Requests and bookings of the last days, made through the real use cases after people and clinics are there. Must be
 * idempotent: it is called at each start.
 */
export async function seedActivity(_context: Context): Promise<void> {}
