/** Takes personal data out of whatever is about to be logged: by the name of a field, and by the look of a text. */

/** Fields that hold personal data or secrets, wherever they appear. */
const PERSONAL = new Set(
  [
    'iin',
    'surname',
    'givenName',
    'given_name',
    'patronymic',
    'name',
    'fullName',
    'birthDate',
    'birth_date',
    'phone',
    'phones',
    'email',
    'address',
    'searchText',
    'search_text',
    'answers',
    'text',
    'params',
    'body',
    'bytes',
    'cms',
    'frozen',
    'detail',
    'password',
    'passwordHash',
    'password_hash',
    'totpSecret',
    'totp_secret',
    'secret',
    'token',
    'cookie',
    'authorization',
    'set-cookie',
    'headers',
    'nonce',
    'to',
    'recipient',
    'applicant',
  ].map((name) => name.toLowerCase()),
);

const MAX_DEPTH = 6;
const MAX_TEXT = 4_000;
export const HIDDEN = '[hidden]';

export function scrub(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value;
  if (value instanceof Error) return scrubError(value, depth);
  if (ArrayBuffer.isView(value) || depth >= MAX_DEPTH) return HIDDEN;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => scrub(item, depth + 1));
  return scrubFields(value, depth);
}

export function scrubFields(fields: object, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, inner]) => [
      key,
      PERSONAL.has(key.toLowerCase()) ? HIDDEN : scrub(inner, depth + 1),
    ]),
  );
}

/** Numbers that may be an IIN or a phone, mail addresses, and the row that PostgreSQL quotes when a rule refuses it. */
export function scrubText(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(/(Failing row contains|Key) \(.*\)/gs, `$1 (${HIDDEN})`)
    .replace(/(postgres(?:ql)?|smtps?):\/\/[^@\s]+@/g, `$1://${HIDDEN}@`)
    .replace(/[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+/g, HIDDEN)
    .replace(/(?<![\w-])(?!\d{4}-\d\d-\d\d)\+?\d(?:[\s()-]{0,3}\d){9,13}(?![\w-])/g, HIDDEN);
}

function scrubError(error: Error, depth: number): Record<string, unknown> {
  const code: unknown = Reflect.get(error, 'code');
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: scrubText(error.message),
    stack: scrubText(error.stack ?? ''),
    ...(error.cause !== undefined && depth < MAX_DEPTH ? { cause: scrub(error.cause, depth + 1) } : {}),
  };
}
