import { regulationsOf } from '@/services/regulations/catalogue';
import type { Service } from '@/services/regulations/language/names';

/** What the acts call a service, in every language and every region: somebody may search for the official name. */
export const officialWords = (service: Service): string =>
  regulationsOf(service)
    .flatMap(({ title, summary }) => [...Object.values(title), ...Object.values(summary)])
    .join(' ');
