/** A citizen at the portal who books a doctor: the steps of the form, in the order of its pages. Shared by tests. */
import type { Outcome } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { regulationById } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';
import { holdTime } from '@/services/requests/hold-time';
import { saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { type Submitted, submitRequest } from '@/services/requests/submit-request';
import type { Citizen, Scene } from '@/tests/integration/support/scene';

export const at = (day: string, time: string): Date => new Date(`${day}T${time}:00+05:00`);

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
  return outcome.value;
}

export function almaty2(): Regulation {
  const regulation = regulationById('almaty-2-337/2');
  if (!regulation) throw new Error('almaty-2-337/2 is not in the catalogue');
  return regulation;
}

export const citizenAt = (scene: Scene, who: Citizen, day: string, time: string): CitizenContext => ({
  ...scene.as(who, `${day}T${time}`),
  actor: who.actor,
});

export async function begin(context: CitizenContext, scene: Scene, recipientId: string): Promise<string> {
  const started = await startDraft(context, {
    regulation: almaty2(),
    recipientId,
    offered: [scene.clinicId],
    wantedClinicId: scene.clinicId,
  });
  const { draftId } = value(started);
  const typed = { reason: 'Жоспарлы тексеру', address: 'Төле би көшесі, 1', phone: '+7 701 000 00 01' };
  value(await saveAnswers(context, { draftId, typed }));
  return draftId;
}

export const hold = (context: CitizenContext, scene: Scene, personId: string, startsAt: Date) =>
  holdTime(context, {
    regulation: almaty2(),
    clinicId: scene.clinicId,
    personId,
    doctorId: scene.doctorId,
    startsAt,
  });

/** Almaty asks for no signature, so no trust is ever looked at. */
export const submit = (context: CitizenContext, draftId: string): Promise<Outcome<Submitted>> =>
  submitRequest(context, { draftId, locale: 'kk' }, () => Promise.reject(new Error('No signature here')));

export async function book(
  context: CitizenContext,
  scene: Scene,
  personId: string,
  startsAt: Date,
): Promise<string> {
  const draftId = await begin(context, scene, personId);
  value(await hold(context, scene, personId, startsAt));
  return value(await submit(context, draftId)).requestId;
}
