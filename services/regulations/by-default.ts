/** Which regulation governs a service where nobody has decided otherwise. Pure. */
import { actById, regulationsOf } from './catalogue';
import type { ProviderKind, Service } from './language/names';
import type { Regulation } from './language/regulation';

/** An act of the region or of the whole country holds there; one whose status the text leaves open holds as well. */
const holdsIn = ({ act }: Regulation, region: string | undefined): boolean => {
  const { jurisdiction } = actById(act);
  return jurisdiction === 'kazakhstan' || jurisdiction === region;
};

export const isInForce = ({ act }: Pick<Regulation, 'act'>): boolean => actById(act).status === 'in-force';

/** What a stranger is shown first: the act in force, then the region's own, then whatever the portal knows. */
export function regulationByDefault(service: Service, region?: string): Regulation | undefined {
  const all = regulationsOf(service);
  return (
    all.find((one) => holdsIn(one, region) && isInForce(one)) ??
    all.find((one) => holdsIn(one, region)) ??
    all[0]
  );
}

/** Regions whose own act governs the service there: under an order of the whole country there is nothing to choose. */
export const regulationsOfRegions = (service: Service): readonly Regulation[] =>
  regulationsOf(service).filter(({ id, act }) => {
    const { jurisdiction } = actById(act);
    return jurisdiction !== 'kazakhstan' && regulationByDefault(service, jurisdiction)?.id === id;
  });

/** Whether the act lets an organisation of this kind give the service. */
export const isProvider = ({ providers }: Pick<Regulation, 'providers'>, kind: string): boolean =>
  providers.some((provider) => provider.kind === kind || provider.kind === EVERY_KIND);

const EVERY_KIND: ProviderKind = 'health-care-organisation';

/**
 * What a clinic may decide to apply: acts that hold where it stands and name providers of its kind. One in force needs
 * no reason; one repealed, or whose status is open, is applied by the clinic's dated decision. A training clinic may
 * work by anything.
 */
export const regulationsOpenTo = (
  service: Service,
  { kind, region, training }: { kind: string; region: string; training: boolean },
): readonly Regulation[] =>
  regulationsOf(service).filter((one) => training || (isProvider(one, kind) && holdsIn(one, region)));
