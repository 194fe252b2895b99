import type { FactKind } from '@/services/regulations/facts';
import type { Jurisdiction, Service } from '@/services/regulations/language/names';

/** The part of the service page where a fact of this kind is seen; none for what only staff meet. */
const PARTS = {
  provider: 'act',
  organisation: null,
  form: null,
  applicant: 'who',
  channel: 'time',
  'closed-channel': 'time',
  fee: 'cost',
  hours: 'hours',
  'portal-hours': 'hours',
  languages: null,
  'cut-off': 'hours',
  acceptance: 'hours',
  limit: 'time',
  document: 'need',
  attachment: 'need',
  field: 'need',
  age: 'need',
  'slot-choice': 'steps',
  horizon: 'time',
  change: null,
  step: 'steps',
  'step-clock': 'steps',
  automatic: 'steps',
  overdue: 'steps',
  consent: 'steps',
  'by-hand': 'steps',
  outcome: 'steps',
  process: 'steps',
  condition: 'need',
  signature: 'need',
  result: 'result',
  validity: 'result',
  refusal: 'refusals',
  withdrawal: null,
  journal: null,
  privacy: null,
  complaints: null,
} as const satisfies Record<FactKind, string | null>;

export interface Shown {
  service: Service;
  jurisdiction: Jurisdiction;
}

/** `/services/doctor-home-call?region=almaty#time` */
export function whereItShows(kind: FactKind, { service, jurisdiction }: Shown): string | null {
  const part = PARTS[kind];
  return part ? `/services/${service}?region=${jurisdiction}#${part}` : null;
}
