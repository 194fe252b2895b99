import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { FormState } from '@/components/identity/form-state';
import type { ErrorCode } from '@/lib/errors/codes';
import { ERROR_STATUS } from '@/lib/errors/codes';
import { normaliseDigits } from '@/lib/iin/digits';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';

/** More than any field of these forms takes; the rest is not worth giving back. */
const ECHO_MAX = 4000;

/** What was typed, by field. Characters that no page may carry are left out of what is shown again. */
export function typedIn(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const value = form.get(name);
      return [name, typeof value === 'string' ? value : ''];
    }),
  );
}

const shownAgain = (values: Record<string, string>, secret: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !secret.includes(name))
      .map(([name, value]) => [name, value.slice(0, ECHO_MAX).replace(/\p{Cc}/gu, '')]),
  );

/** The same form again, with the refusal's words at its field. Secrets are not given back. */
export async function formAgain(
  state: FormState,
  values: Record<string, string>,
  refusals: readonly Refusal[],
  secret: readonly string[] = [],
): Promise<FormState> {
  const t = await getTranslations('errors');
  return {
    attempt: state.attempt + 1,
    values: shownAgain(values, secret),
    errors: refusals.map(({ code, field, params }) => ({ field, text: t(code, params) })),
  };
}

/** Zod's issues as refusals: a schema's message is an error code. */
export function checked<T>(schema: z.ZodType<T>, input: unknown): Outcome<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const seen = new Set<string>();
  const refusals = parsed.error.issues.flatMap((issue): Refusal[] => {
    const field = issue.path.map(String).join('.');
    if (seen.has(field)) return [];
    seen.add(field);
    return [{ code: codeOf(issue.message), field, params: paramsOf(issue) }];
  });
  const [first = { code: 'invalid-input' as const }, ...also] = refusals;
  return refuse(first, also);
}

const isCode = (text: string): text is ErrorCode => Object.hasOwn(ERROR_STATUS, text);

const codeOf = (message: string): ErrorCode => (isCode(message) ? message : 'invalid-input');

function paramsOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  const params = 'params' in issue && typeof issue.params === 'object' ? (issue.params ?? {}) : {};
  return Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
    ),
  );
}

/** All refusals of an outcome, in order. */
export const allOf = (refused: { refusal: Refusal; also?: Refusal[] }): Refusal[] => [
  refused.refusal,
  ...(refused.also ?? []),
];

/** Three boxes as `YYYY-MM-DD`; `undefined` when that day is not in the calendar; `''` when nothing was typed. */
export function dateTyped(values: Record<string, string>, name: string): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    normaliseDigits(values[`${name}.${part}`] ?? ''),
  );
  if (!day && !month && !year) return '';
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^(19|20)\d\d$/.test(year ?? '')) {
    return undefined;
  }
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

export const dateBoxes = (name: string): string[] => [`${name}.day`, `${name}.month`, `${name}.year`];
