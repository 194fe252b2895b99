/**
 * Which regulation each clinic of the demo applies, since when and by what decision. Acts in force apply by themselves;
 * the regions' own acts were repealed, and a clinic goes on with them by a dated decision of its head. Where an order of
 * the Ministry has taken a service over, real clinics work by the order, and only training clinics by the older act.
 */
import type { ClinicFacts, Region } from '@/prisma/demo/clinic-facts';
import { actById, regulationById, regulationsOfAct } from '@/services/regulations/catalogue';
import type { ActId, ProviderKind, RegulationId } from '@/services/regulations/language/names';

export interface DemoDecision {
  service: string;
  regulation: string;
  appliesFrom: Date;
  decision: string;
}

/** Since the country has one time zone. */
export const DEMO_SINCE = new Date('2024-03-01');

const ACT_OF_REGION = {
  mangystau: 'mangystau-302',
  almaty: 'almaty-2-337',
  'east-kazakhstan': 'eko-314-2015',
} as const satisfies Record<Region, ActId>;

const DECISIONS = {
  mangystau: 'Ұйым басшысының 2024 жылғы 1 наурыздағы № 14 бұйрығы',
  almaty: 'Ұйым басшысының 2024 жылғы 1 наурыздағы № 8 бұйрығы',
  'east-kazakhstan': 'Ұйым басшысының 2024 жылғы 1 наурыздағы № 5 бұйрығы',
} as const satisfies Record<Region, string>;

const TRAINING = 'Оқу үшін: ұйым басшысының 2024 жылғы 1 наурыздағы № 2 бұйрығы';

const INFORMATION = ['moh-dsm-49-2020/1', 'moh-dsm-49-2020/2', 'moh-dsm-49-2020/3'] as const;
const POLYCLINIC = ['moh-99-2024/1', 'moh-99-2024/3', ...INFORMATION] as const;
const HIV = { mangystau: ['mangystau-302/4'], almaty: ['almaty-2-337/4'], 'east-kazakhstan': [] } as const;

const IN_REGION = {
  mangystau: {
    phc: [
      'mangystau-302/1',
      'mangystau-302/2',
      'mangystau-302/3',
      ...HIV.mangystau,
      'mangystau-302/9',
      'mangystau-302/10',
      'mangystau-302/11',
    ],
    hospital: ['mangystau-302/10', 'mangystau-302/11'],
  },
  almaty: {
    phc: ['almaty-2-337/1', 'almaty-2-337/2', 'almaty-2-337/3', ...HIV.almaty],
    hospital: [],
  },
  'east-kazakhstan': { phc: ['eko-314-2015'], hospital: [] },
} as const satisfies Record<Region, Record<'phc' | 'hospital', readonly RegulationId[]>>;

/** By the kind of provider, as the regulations name theirs. */
const BY_KIND: Record<ProviderKind, (region: Region) => readonly RegulationId[]> = {
  phc: (region) => [...IN_REGION[region].phc, ...POLYCLINIC],
  hospital: (region) => [...IN_REGION[region].hospital, 'moh-99-2024/2'],
  'aids-centre': (region) => HIV[region],
  'tb-dispensary': () => ['moh-dsm-49-2020/1'],
  'mental-health-centre': () => ['moh-dsm-49-2020/2'],
  'narcology-centre': () => ['moh-dsm-49-2020/3'],
  // The ambulance station.
  'health-care-organisation': (region) => (region === 'mangystau' ? ['mangystau-302/12'] : []),
};

export function appliedBy({ region, kind, training }: ClinicFacts): readonly DemoDecision[] {
  const act = ACT_OF_REGION[region];
  const ids = training ? regulationsOfAct(act).map(({ id }) => id) : BY_KIND[kind](region);
  return ids.map((id) => {
    const regulation = regulationById(id);
    const { status, inForceFrom } = actById(regulation.act);
    const byItself = status === 'in-force';
    const since = new Date(inForceFrom.date ?? DEMO_SINCE);
    return {
      service: regulation.service,
      regulation: id,
      appliesFrom: byItself && since > DEMO_SINCE ? since : DEMO_SINCE,
      decision: byItself ? '' : training ? TRAINING : DECISIONS[region],
    };
  });
}
