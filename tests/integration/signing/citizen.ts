import type { CitizenActor } from '@/services/identity/actor';

export const currentActorOf = (who: Omit<CitizenActor, 'kind'>): CitizenActor => ({
  kind: 'citizen',
  ...who,
});
