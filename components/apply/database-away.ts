import { isUnavailable } from '@/lib/database/errors';

/** The database did not answer a page of the filing: an honest error page, or a form that keeps what was typed. */
export class DatabaseAway extends Error {}

export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof DatabaseAway || isUnavailable(error);
