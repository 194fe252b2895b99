/** Forms of the administrator, as they come in and go back. */
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { AdminState } from '@/components/admin/admin-state';
import { shortDay } from '@/components/admin/day-words';
import { checked } from '@/components/identity/form-answer';
import type { FieldError } from '@/components/ui/error-summary';
import type { Locale } from '@/lib/i18n/locale';
import { type Outcome, type Refusal, refuse } from '@/lib/outcome';
import { isDay } from '@/services/working-time/day';

const ECHO_MAX = 1_000;
/** Names that Next.js adds to a form of its own. */
const OWN = /^\$ACTION/;

export type Values = Record<string, string>;

export function posted(form: FormData): Values {
  const values: Values = {};
  for (const [name, value] of form.entries())
    if (typeof value === 'string' && !OWN.test(name)) values[name] = value;
  return values;
}

/** `rows.0.starts`, `rows.0.ends`, `rows.1.starts` … as a list of rows in their order. */
export function rowsIn(values: Values, prefix = 'rows'): Values[] {
  const rows = new Map<number, Values>();
  for (const [name, value] of Object.entries(values)) {
    const [, index, field] = new RegExp(`^${prefix}\\.(\\d{1,2})\\.(\\w+)$`).exec(name) ?? [];
    if (index === undefined || field === undefined) continue;
    rows.set(Number(index), { ...rows.get(Number(index)), [field]: value });
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** As `checked`; a field left empty is asked for, rather than called wrong. */
export function read<T>(schema: z.ZodType<T>, input: unknown, values: Values): Outcome<T> {
  const parsed = checked(schema, input);
  if (parsed.ok) return parsed;
  const plainer = (one: Refusal): Refusal =>
    one.code === 'invalid-input' && one.field !== undefined && !values[one.field]?.trim()
      ? { ...one, code: 'answer-missing' }
      : one;
  return refuse(plainer(parsed.refusal), parsed.also?.map(plainer));
}

/** Refusals in words; days among their values are said as this country writes them. */
export async function errorWords(refusals: readonly Refusal[], locale: Locale): Promise<FieldError[]> {
  const t = await getTranslations('errors');
  const daysSaid = (params: Refusal['params']) =>
    Object.fromEntries(
      Object.entries(params ?? {}).map(([key, value]) => [
        key,
        typeof value === 'string' && isDay(value) ? shortDay(value, locale) : value,
      ]),
    );
  return refusals.map(({ code, field, params }) => ({
    ...(field ? { field } : {}),
    text: t(code, daysSaid(params)),
  }));
}

/** The form again, with everything typed and the words of each refusal at its field. */
export async function again(
  state: AdminState,
  values: Values,
  refused: { refusal: Refusal; also?: Refusal[] },
  { locale, fields = {} }: { locale: Locale; fields?: Readonly<Record<string, string>> },
): Promise<AdminState> {
  const refusals = [refused.refusal, ...(refused.also ?? [])].map((one) =>
    one.field && fields[one.field] ? { ...one, field: fields[one.field] ?? one.field } : one,
  );
  return { ...echo(state, values), errors: await errorWords(refusals, locale) };
}

/** The form again with nothing wrong in it. */
export const echo = (state: AdminState, values: Values): AdminState => ({
  attempt: state.attempt + 1,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value.slice(0, ECHO_MAX).replace(/(?![\n\t])\p{Cc}/gu, ''),
    ]),
  ),
  errors: [],
});
