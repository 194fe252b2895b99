import { actById, regulationsOf, servicesKnown } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';

interface Clinic {
  kind: string;
  region: string;
  training: boolean;
}

/**
 * What a clinic may decide to apply for a service: regulations that name providers of its kind, of acts that hold where
 * it stands and were not repealed; and what it applies already. A training clinic may work by any act it fits.
 */
export function regulationsFor(
  service: string,
  { kind, region, training }: Clinic,
  applied: readonly string[],
): readonly Regulation[] {
  const known = servicesKnown().find((one) => one === service);
  if (!known) return [];
  return regulationsOf(known).filter(({ id, act: actId, providers }) => {
    const act = actById(actId);
    const fits = providers.some((provider) => provider.kind === kind);
    const holdsHere = act.jurisdiction === 'kazakhstan' || act.jurisdiction === region;
    return fits && (training || applied.includes(id) || (holdsHere && act.status !== 'repealed'));
  });
}
