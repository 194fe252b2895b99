'use server';

import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import type { DeskState } from '@/components/desk/form-state';
import { refusedForm, typedIn } from '@/components/desk/refused-form';
import { requireStaff } from '@/services/identity/current-actor';
import { askRegistersNow } from '@/services/requests/ask-registers-now';

/** Asks the silent registers of the case at once; what they say stands on the page then. */
export async function askNow(state: DeskState, form: FormData): Promise<DeskState> {
  const context = await requireStaff(await getLocale());
  const typed = typedIn(form);
  const asked = await askRegistersNow(context, { requestId: typed.request ?? '' });
  if (!asked.ok) return refusedForm(state, typed, asked);
  refresh();
  return { ...state, attempt: state.attempt + 1, values: {}, errors: [] };
}
