import type { ServiceGroup } from '@/components/start/service-list';
import type { IconName } from '@/components/ui/icon';
import type { Service } from '@/services/regulations/language/names';

/** How services stand together on the start page: by what a person wants, not by act or annex. */
export const GROUPS = ['doctor', 'paper', 'clinic', 'treatment'] as const;

const PLACE = {
  'doctor-home-call': { group: 'doctor', icon: 'home' },
  'doctor-appointment': { group: 'doctor', icon: 'calendar' },
  ambulance: { group: 'doctor', icon: 'phone' },
  'phc-certificate': { group: 'paper', icon: 'paper' },
  'sick-leave-sheet': { group: 'paper', icon: 'paper' },
  'sick-leave-certificate': { group: 'paper', icon: 'paper' },
  'inpatient-record-extract': { group: 'paper', icon: 'paper' },
  'tb-certificate': { group: 'paper', icon: 'paper' },
  'psychiatric-certificate': { group: 'paper', icon: 'paper' },
  'narcology-certificate': { group: 'paper', icon: 'paper' },
  'phc-attachment': { group: 'clinic', icon: 'person' },
  'hiv-test': { group: 'clinic', icon: 'drop' },
  'hospital-referral': { group: 'treatment', icon: 'bed' },
  'sanatorium-conclusion': { group: 'treatment', icon: 'bed' },
} as const satisfies Record<Service, { group: (typeof GROUPS)[number]; icon: IconName }>;

interface Words {
  title: string;
  text: string;
}

/** The given services in their groups, in the order of the table above; empty groups are left out. */
export function groupServices(
  services: readonly Service[],
  words: (service: Service) => Words,
  group: (id: (typeof GROUPS)[number]) => string,
  address: (service: Service) => string,
): ServiceGroup[] {
  const order: string[] = Object.keys(PLACE);
  const sorted = [...services].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return GROUPS.map((id) => ({
    id,
    title: group(id),
    services: sorted
      .filter((service) => PLACE[service].group === id)
      .map((service) => ({
        id: service,
        href: address(service),
        icon: PLACE[service].icon,
        ...words(service),
      })),
  })).filter((each) => each.services.length > 0);
}
