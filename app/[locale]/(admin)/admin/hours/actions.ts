'use server';

import { redirect } from 'next/navigation';
import { adminAction } from '@/components/admin/admin-action';
import { again, posted, read, rowsIn, type Values } from '@/components/admin/admin-answer';
import type { AdminState } from '@/components/admin/admin-state';
import { doneQuery } from '@/components/admin/done-query';
import { tidyTime } from '@/components/admin/week-rows';
import { href } from '@/lib/i18n/navigation';
import type { Refusal } from '@/lib/outcome';
import { hoursSchema, setHours } from '@/services/organisations/set-hours';
import { servicesKnown } from '@/services/regulations/catalogue';

const CLOCKS = ['opens', 'closes', 'breakFrom', 'breakTo'] as const;

const tidied = (row: Values): Values => ({
  ...row,
  ...Object.fromEntries(CLOCKS.map((field) => [field, tidyTime(row[field] ?? '')])),
});

export async function keepHours(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('clinic.hours.change');
  const values = posted(form);
  const service = servicesKnown().find((known) => known === values.service) ?? null;
  const all = rowsIn(values).map(tidied);
  // A day without any time is a day on which the clinic is closed.
  const places = all.flatMap((row, index) => (CLOCKS.some((field) => row[field]) ? [index] : []));
  const rows = places.map((place) => ({ ...all[place], weekday: place + 1 }));
  const placed = (one: Refusal): Refusal => {
    const [, index, field] = /^rows\.(\d+)\.(\w+)$/.exec(one.field ?? '') ?? [];
    return index === undefined ? one : { ...one, field: `rows.${places[Number(index)] ?? 0}.${field}` };
  };
  const answer = (refused: { refusal: Refusal; also?: Refusal[] }) =>
    again(
      state,
      values,
      { refusal: placed(refused.refusal), also: refused.also?.map(placed) ?? [] },
      { locale },
    );
  const input = read(hoursSchema, { service, validFrom: values.validFrom, rows }, values);
  if (!input.ok) return answer(input);
  const saved = await setHours(context, input.value);
  if (!saved.ok) return answer(saved);
  const query = new URLSearchParams(doneQuery('hours-saved').slice(1));
  if (service) query.set('service', service);
  redirect(`${href(locale, '/admin/hours')}?${query}`);
}
