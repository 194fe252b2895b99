/** Small questions that pages ask of a definition, so that no page asks which service it is. Pure. */
import { servicesKnown } from './catalogue';
import type { Service } from './language/names';
import type { Regulation } from './language/regulation';

export const isServiceKnown = (service: string): service is Service =>
  servicesKnown().some((known) => known === service);

/** Somebody waits at home for a doctor: such a page must name the emergency number first. */
export const sendsADoctorHome = ({ steps }: Regulation): boolean =>
  steps.some(({ appoints }) => appoints === 'home-visits');
