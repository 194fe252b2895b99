'use server';

import { notFound, redirect } from 'next/navigation';
import { openMyRequest } from '@/components/cabinet/open-my-request';
import { requestPath } from '@/components/cabinet/request-path';
import { CHOICE_PROBLEMS, choiceHref } from '@/components/scheduling/choice-view';
import { readSlotValue, slotValue } from '@/components/scheduling/slot-value';
import { isLocale } from '@/lib/i18n/locale';
import { requireCitizen } from '@/services/identity/current-actor';
import { isSpeciality } from '@/services/organisations/specialities';
import { withdrawRequest } from '@/services/requests/end-request';
import { holdOfMove, holdTime } from '@/services/requests/hold-time';
import { moveAppointment } from '@/services/requests/move-appointment';

/** Holds another time for an appointment that is agreed already; the agreed one stays until the new one is confirmed. */
export async function holdOther(given: string, form: FormData): Promise<void> {
  const target = form.get('target');
  if (!isLocale(given) || typeof target !== 'string') notFound();
  const { context, request } = await openMyRequest(given, target);
  const { stored, rules, may } = request;
  const base = requestPath(given, stored.id, 'move');
  const slot = readSlotValue(form.get('slot'));
  if (!slot || !stored.recipientId || may.move) redirect(base);
  const held = await holdTime(context, {
    regulation: rules.regulation,
    clinicId: stored.clinicId,
    personId: stored.recipientId,
    ...slot,
    under: holdOfMove(stored.id),
    moves: stored.id,
    acceptedAt: new Date(stored.state.acceptedAt),
  });
  if (held.ok) redirect(requestPath(given, stored.id, 'move/confirm'));
  const asked = form.get('speciality');
  const speciality = typeof asked === 'string' && isSpeciality(asked) ? asked : undefined;
  const problem = CHOICE_PROBLEMS.find((code) => code === held.refusal.code) ?? 'slot-not-offered';
  redirect(choiceHref(base, { speciality, doctorId: slot.doctorId, problem, around: slotValue(slot) }));
}

/** Pressed twice, from two tabs or after the back button: moved once. */
export async function confirmMove(given: string, requestId: string, form: FormData): Promise<void> {
  if (!isLocale(given)) notFound();
  const context = await requireCitizen(given);
  const heldBookingId = form.get('held');
  if (typeof heldBookingId !== 'string' || !UUID.test(heldBookingId)) {
    redirect(requestPath(given, requestId, 'move'));
  }
  const moved = await moveAppointment(context, { requestId, to: { heldBookingId } });
  if (moved.ok) redirect(`${requestPath(given, requestId)}?done=moved`);
  if (moved.refusal.code === 'not-found') notFound();
  const lost = CHOICE_PROBLEMS.some((code) => code === moved.refusal.code);
  redirect(`${requestPath(given, requestId, 'move')}${lost ? '?lost=1' : ''}`);
}

/** A request that is withdrawn already is withdrawn: asking again harms nothing. */
export async function confirmWithdrawal(given: string, requestId: string): Promise<void> {
  if (!isLocale(given)) notFound();
  const { context, request } = await openMyRequest(given, requestId);
  const { state } = request.stored;
  const booked = state.appointed?.kind === 'appointments';
  const outcome = await withdrawRequest(context, { requestId });
  const over = outcome.ok || request.situation.kind === 'withdrawn';
  if (over) redirect(`${requestPath(given, requestId)}?done=${booked ? 'cancelled' : 'withdrawn'}`);
  redirect(requestPath(given, requestId, 'withdraw'));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
