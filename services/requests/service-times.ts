import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { CHANNELS, type Channel, type Service } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { ServiceLimit } from '@/services/regulations/language/time';
import { transact } from '@/services/transact';
import type { RunningDeadline } from '@/services/workflow/case';
import { acceptedAt, serviceDeadline } from '@/services/workflow/clocks';
import { type Acceptance, NeverOpen } from '@/services/working-time/acceptance';
import { isOpen, nextOpening, type Place } from '@/services/working-time/clinic-hours';
import { rulesForNewRequest } from './rules-of-clinic';

export interface ChannelTimes extends Acceptance {
  channel: Channel;
  limits: { rule: ServiceLimit<string>; deadline: RunningDeadline }[];
}

export interface ServiceTimes {
  now: Date;
  regulation: Regulation;
  place: Place;
  openNow: boolean;
  opensNext: Date | null;
  /** One a channel that the act opens: what would happen to a request made at this moment. */
  channels: ChannelTimes[];
}

/** "If you ask now": when it would be accepted and answered at this clinic. No channels where the clinic has no hours. */
export function serviceTimes(
  context: Context,
  { clinicId, service }: { clinicId: string; service: Service },
): Promise<Outcome<ServiceTimes>> {
  return transact(context, async (tx, { now }) => {
    const rules = await rulesForNewRequest(tx, clinicId, service, now);
    if (!rules) return refuse({ code: 'service-not-offered' });
    const { regulation, place } = rules;
    return ok({
      now,
      regulation,
      place,
      openNow: isOpen(now, place),
      opensNext: nextOpening(now, place) ?? null,
      channels: openChannels(regulation).flatMap((channel) => timesOf(regulation, channel, now, place)),
    });
  });
}

export const openChannels = ({ channels }: Regulation): Channel[] =>
  (Object.keys(CHANNELS) as Channel[]).filter((channel) => channels[channel].open);

function timesOf(regulation: Regulation, channel: Channel, now: Date, place: Place): ChannelTimes[] {
  try {
    const accepted = acceptedAt(regulation, channel, now, place);
    const limits = regulation.limits
      .filter(({ channels, until }) => channels.includes(channel) && until !== 'filing')
      .map((rule) => ({
        rule,
        deadline: serviceDeadline(rule, { filed: now, accepted: accepted.acceptedAt }, place),
      }));
    return [{ channel, ...accepted, limits }];
  } catch (error) {
    if (error instanceof NeverOpen) return [];
    throw error;
  }
}
