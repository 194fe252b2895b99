import { regulationsOpenTo } from '@/services/regulations/by-default';
import { regulationsOf, servicesKnown } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';

interface Clinic {
  kind: string;
  region: string;
  training: boolean;
}

/** What the clinic may decide to apply for a service, and what it applies already. */
export function regulationsFor(
  service: string,
  clinic: Clinic,
  applied: readonly string[],
): readonly Regulation[] {
  const known = servicesKnown().find((one) => one === service);
  if (!known) return [];
  const open = regulationsOpenTo(known, clinic);
  return regulationsOf(known).filter((one) => open.includes(one) || applied.includes(one.id));
}
