'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { DeskState } from '@/components/desk/form-state';
import { refusedForm, typedIn } from '@/components/desk/refused-form';
import { checked } from '@/components/identity/form-answer';
import { href } from '@/lib/i18n/navigation';
import { type Refusal, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import { requireStaff } from '@/services/identity/current-actor';
import { rolesFor } from '@/services/identity/permissions';
import { correctJournalLine } from '@/services/requests/correct-journal';

const PREFIX = 'values.';

export async function correctLine(state: DeskState, form: FormData): Promise<DeskState> {
  const locale = await getLocale();
  const context = await requireStaff(locale, rolesFor('journal.correct'));
  const typed = typedIn(form);
  const wrong: Refusal[] = [];
  const read = (field: string, text: string, max: number): string => {
    const outcome = checked(plainText(max, { lines: true }), text);
    if (outcome.ok) return outcome.value;
    wrong.push({ ...outcome.refusal, field, params: { max } });
    return '';
  };
  const values = Object.fromEntries(
    Object.entries(typed)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, text]) => [name.slice(PREFIX.length), read(name, text, 1_000)]),
  );
  const reason = read('reason', typed.reason ?? '', 300);
  const [first, ...also] = wrong;
  if (first) return refusedForm(state, typed, refuse(first, also));
  const corrected = await correctJournalLine(context, { lineId: typed.line ?? '', values, reason });
  if (!corrected.ok) return refusedForm(state, typed, corrected);
  const { journal, date } = corrected.value;
  redirect(href(locale, `/staff/journals/${journal}?from=${date}&until=${date}&done=corrected`));
}
