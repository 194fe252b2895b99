import type { Service } from '@/services/regulations/language/names';

/** Services that some regulation of the portal covers. */
export const offeredServices = (): readonly Service[] => ['doctor-home-call', 'doctor-appointment'];
