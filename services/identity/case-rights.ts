/**
 * Which cases of the clinic a member of staff has business with: those of regulations in which a role held acts, and
 * those that the person may take in at the counter. Whoever leads sees all. Pure; row-level security holds the clinic.
 */
import type { StaffMember, StaffRole } from '@/services/identity/actor';
import { LEADERS, REGISTRARS } from '@/services/identity/permissions';
import { REGULATIONS } from '@/services/regulations/catalogue';
import { rolesActing, rolesOpening } from '@/services/regulations/duties';
import type { Channel, RegulationId } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';

const holds = ({ roles }: StaffMember, wanted: readonly StaffRole[]): boolean =>
  roles.some((role) => wanted.includes(role));

export const leads = (actor: StaffMember): boolean => holds(actor, LEADERS);

/** The channels at which a clinic's staff enter a request for somebody. */
export const COUNTER_CHANNELS = [
  'in-person',
  'phone',
  'state-corporation',
] as const satisfies readonly Channel[];
export type CounterChannel = (typeof COUNTER_CHANNELS)[number];

/**
 * Whoever meets the applicant by the act may enter the request. A registrar may for the others too, but where the very
 * asking is a secret: there the person goes to those whom the act names.
 */
export function mayTakeIn(actor: StaffMember, regulation: Regulation, channel: CounterChannel): boolean {
  if (!regulation.channels[channel].open || !regulation.routes[channel]) return false;
  if (holds(actor, rolesOpening(regulation, channel))) return true;
  return !regulation.privacy.sensitive && holds(actor, REGISTRARS);
}

export const worksOn = (actor: StaffMember, regulation: Regulation): boolean =>
  leads(actor) ||
  holds(actor, rolesActing(regulation)) ||
  COUNTER_CHANNELS.some((channel) => mayTakeIn(actor, regulation, channel));

/** The regulations whose cases the person sees; null: of all. */
export const regulationsSeen = (actor: StaffMember): readonly RegulationId[] | null =>
  leads(actor) ? null : REGULATIONS.filter((regulation) => worksOn(actor, regulation)).map(({ id }) => id);
