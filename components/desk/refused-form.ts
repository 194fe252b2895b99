/** Refusals of a use case as a form of the desk shows them: everything typed is kept. */
import { getTranslations } from 'next-intl/server';
import type { DeskState } from '@/components/desk/form-state';
import { clockTime } from '@/lib/i18n/when';
import type { Refusal } from '@/lib/outcome';

const ECHO_MAX = 2_000;
/** Names that Next.js adds to a form of its own. */
const OWN = /^\$ACTION/;

export function typedIn(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string' && !OWN.test(name)) values[name] = value;
  }
  return values;
}

const shownAgain = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value.slice(0, ECHO_MAX).replace(/(?![\n\t])\p{Cc}/gu, ''),
    ]),
  );

export async function refusedForm(
  state: DeskState,
  values: Readonly<Record<string, string>>,
  refused: { refusal: Refusal; also?: Refusal[] },
  more: Partial<DeskState> & { zone?: string } = {},
): Promise<DeskState> {
  const t = await getTranslations('errors');
  const { zone = 'Asia/Almaty', ...rest } = more;
  return {
    attempt: state.attempt + 1,
    values: shownAgain(values),
    errors: [refused.refusal, ...(refused.also ?? [])].map(({ code, field, params = {} }) => ({
      ...(field ? { field } : {}),
      text: t(code, timesIn(params, zone)),
    })),
    ...rest,
  };
}

/** Instants among the values are said as a clock shows them. */
const timesIn = (params: Readonly<Record<string, string | number>>, zone: string) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? clockTime(new Date(value), zone) : value,
    ]),
  );
