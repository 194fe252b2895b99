import type { Outcome } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import type { Channel, Service } from '@/services/regulations/language/names';
import { type Intake, intakeRequest } from '@/services/requests/intake-request';
import type { StoredCase } from '@/services/requests/stored-case';
import type { Answers } from '@/services/workflow/case';
import type { Citizen, Member, Scene } from '@/tests/integration/support/scene';

export const at = (time: string): Date => new Date(`${time}:00+05:00`);

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify([outcome.refusal, outcome.also]));
  return outcome.value;
}

export const staffAt = (scene: Scene, who: Member, time: string): StaffContext => ({
  ...scene.as(who, time),
  actor: who.actor,
});

export const MANGYSTAU_ANSWERS: Answers = {
  surname: 'Ахметова',
  'given-name': 'Айгүл',
  age: 41,
  sex: 'female',
  condition: 'Қызуы 39',
  'brief-information': 'Кеше кешке басталды',
  address: '3-шағынаудан, 5-үй, 12-пәтер',
  phone: '+77010000001',
};
export const ALMATY_ANSWERS: Answers = {
  surname: 'Ахметова',
  'given-name': 'Айгүл',
  'birth-year': 1985,
  reason: 'Қызуы 39',
  address: 'Абай даңғылы, 5-үй',
  phone: '+77010000001',
};

export function phoned(
  scene: Scene,
  time: string,
  over: Partial<Intake> & { to?: Citizen; by?: Member; answers: Answers },
): Promise<Outcome<StoredCase>> {
  const { to = scene.citizen, by = scene.registrar, ...rest } = over;
  return intakeRequest(staffAt(scene, by, time), {
    service: 'doctor-home-call' satisfies Service,
    channel: 'phone' satisfies Channel,
    recipientId: to.personId,
    applicant: 'self',
    applicantId: to.personId,
    locale: 'kk',
    receivedAt: at(time),
    completions: [],
    ...rest,
  });
}
