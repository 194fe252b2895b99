/** The address of an intake: the service, the way it came, since when, for whom. Nothing of it tells who the person is. */
import { z } from 'zod';
import type { StaffMember } from '@/services/identity/actor';
import { mayTakeIn } from '@/services/identity/case-rights';
import { SERVICES, type Service } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { DIRECT_CHANNELS, type DirectChannel } from '@/services/requests/intake-plan';

export interface IntakeQuery {
  service: Service;
  channel: DirectChannel;
  receivedAt: Date;
  personId: string | null;
  /** Answers to what decides the rest of the form: keys of the act's own lists, nobody's data. */
  given: Readonly<Record<string, string>>;
}

const LONGEST_MS = 55 * 60_000;

const schema = z.object({
  service: z.enum(SERVICES).optional().catch(undefined),
  channel: z.enum(DIRECT_CHANNELS).optional().catch(undefined),
  since: z.iso.datetime().optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  given: z
    .string()
    .regex(/^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}(~[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}){0,4}$/)
    .optional()
    .catch(undefined),
});

/** The channels by which this person may take a request in. */
export const channelsOpen = (regulation: Regulation, actor: StaffMember): DirectChannel[] =>
  DIRECT_CHANNELS.filter((channel) => mayTakeIn(actor, regulation, channel));

/** The clock starts when the screen is first opened, and goes on while its address is kept. */
export function readIntakeQuery(
  given: Readonly<Record<string, unknown>>,
  offered: readonly Regulation[],
  actor: StaffMember,
  now: Date,
): IntakeQuery | null {
  const { service, channel, since, person, given: decided } = schema.parse(given);
  const regulation = offered.find((one) => one.service === service) ?? offered[0];
  if (!regulation) return null;
  const open = channelsOpen(regulation, actor);
  const by = open.find((one) => one === channel) ?? open[0];
  if (!by) return null;
  const began = since ? new Date(since) : now;
  const waited = now.getTime() - began.getTime();
  return {
    service: regulation.service,
    channel: by,
    receivedAt: waited >= 0 && waited < LONGEST_MS ? began : now,
    personId: person ?? null,
    given: Object.fromEntries(
      (decided ?? '').split('~').flatMap((pair): [string, string][] => {
        const [name, value] = pair.split('.');
        return name && value ? [[name, value]] : [];
      }),
    ),
  };
}

export function intakeQuery({ service, channel, receivedAt, personId, given }: IntakeQuery): string {
  const query = new URLSearchParams({ service, channel, since: receivedAt.toISOString() });
  if (personId) query.set('person', personId);
  const decided = Object.entries(given).map((pair) => pair.join('.'));
  if (decided.length > 0) query.set('given', decided.join('~'));
  return `?${query}`;
}
