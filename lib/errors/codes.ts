/**
 * The one table of error codes. A code names what went wrong; its HTTP status is here, its words for people are in
 * lib/i18n/messages/{kk,ru,en}/errors.json under the same key.
 */
export const ERROR_STATUS = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'payload-too-large': 413,
  'too-many-requests': 429,
  unavailable: 503,
  'iin-length': 400,
  'iin-letters': 400,
  'iin-is-bin': 400,
  'iin-century': 400,
  'iin-date': 400,
  'iin-check-digit': 400,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUS;
