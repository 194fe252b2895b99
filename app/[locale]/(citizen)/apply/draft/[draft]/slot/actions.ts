'use server';

import { notFound, redirect } from 'next/navigation';
import { draftPath } from '@/components/apply/draft-path';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { CHOICE_PROBLEMS, choiceHref } from '@/components/scheduling/choice-view';
import { readSlotValue, slotValue } from '@/components/scheduling/slot-value';
import { isLocale } from '@/lib/i18n/locale';
import { isSpeciality } from '@/services/organisations/specialities';
import { SLOT_PAGE } from '@/services/requests/draft-pages';
import { holdTime } from '@/services/requests/hold-time';

/** Holds the pressed time and goes on with the draft. A time that is gone comes back with the ones nearest to it. */
export async function chooseTime(given: string, form: FormData): Promise<void> {
  const target = form.get('target');
  if (!isLocale(given) || typeof target !== 'string') notFound();
  const { context, draft } = await openDraftPage(given, target);
  const base = draftPath(given, draft.id, SLOT_PAGE);
  const slot = readSlotValue(form.get('slot'));
  if (!slot) redirect(base);
  const { regulation, clinicId, recipient } = draft;
  const held = await holdTime(context, { regulation, clinicId, personId: recipient.personId, ...slot });
  if (held.ok) redirect(draftPath(given, draft.id));
  const asked = form.get('speciality');
  const speciality = typeof asked === 'string' && isSpeciality(asked) ? asked : undefined;
  const problem = CHOICE_PROBLEMS.find((code) => code === held.refusal.code) ?? 'slot-not-offered';
  redirect(choiceHref(base, { speciality, doctorId: slot.doctorId, problem, around: slotValue(slot) }));
}
