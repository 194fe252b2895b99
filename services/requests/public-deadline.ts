import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { clinicRecords } from '@/services/organisations/clinic-calendar';
import { regulationOf } from '@/services/regulations/catalogue';
import type { Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { LimitName } from '@/services/regulations/language/time';
import { transact } from '@/services/transact';
import { acceptedAt, serviceDeadline } from '@/services/workflow/clocks';
import { horizonOf } from '@/services/workflow/horizon';
import { NeverOpen } from '@/services/working-time/acceptance';
import type { Place } from '@/services/working-time/clinic-hours';
import { deadline } from '@/services/working-time/deadline';
import type { ExplanationLine } from '@/services/working-time/explanation';
import type { Limit } from '@/services/working-time/limit';
import { placeOfRegulation } from './place-of-regulation';

export interface PublicLimit extends Limit {
  name: LimitName | 'horizon';
  title: Regulation['title'] | null;
  due: Date;
  /** Whole addresses. */
  cites: string[];
  /** The name of the reading it rests on, where it rests on one. */
  reading?: string;
  explanation: readonly ExplanationLine[];
}

/** The term of one step: counted where it begins with the acceptance, else with the end of the step before. */
export interface PublicStep extends Limit {
  name: string;
  title: Regulation['title'];
  due: Date | null;
  cites: string[];
  reading?: string;
  explanation: readonly ExplanationLine[];
}

export interface PublicDeadline {
  acceptedAt: Date;
  acceptance: readonly ExplanationLine[];
  zone: Place['zone'];
  limits: PublicLimit[];
  steps: PublicStep[];
}

/** The calendar is known from 2014 to the year after next; outside it a deadline would be a guess. */
const KNOWN = { from: Date.parse('2014-01-01T00:00:00Z'), until: Date.parse('2100-01-01T00:00:00Z') };

/** What the law gives a request that comes at that instant: anybody may ask. `clinic` is its slug. */
export function publicDeadline(
  context: Context,
  { regulation: id, channel, clinic, at }: { regulation: string; channel: Channel; clinic: string; at: Date },
): Promise<Outcome<PublicDeadline>> {
  return transact(context, async (tx) => {
    const regulation = regulationOf(id);
    if (!regulation) return refuse({ code: 'not-found', field: 'regulation' });
    if (at.getTime() < KNOWN.from || at.getTime() > KNOWN.until)
      return refuse({ code: 'invalid-input', field: 'at' });
    const row = await tx.clinic.findUnique({ where: { slug: clinic }, select: { id: true } });
    const records = row && (await clinicRecords(tx, row.id));
    if (!records) return refuse({ code: 'not-found', field: 'clinic' });
    const rule = regulation.channels[channel];
    if (!rule.open) {
      const [clause] = rule.cites ?? [];
      return refuse({
        code: 'channel-closed',
        field: 'channel',
        ...(clause ? { clause: `${id}/${clause}` } : {}),
      });
    }
    return deadlinesOf(regulation, channel, at, placeOfRegulation(records, regulation, at));
  });
}

export function deadlinesOf(
  regulation: Regulation,
  channel: Channel,
  at: Date,
  place: Place,
): Outcome<PublicDeadline> {
  try {
    const accepted = acceptedAt(regulation, channel, at, place);
    const moments = { filed: at, accepted: accepted.acceptedAt };
    const limits = regulation.limits
      .filter(({ channels }) => channels.includes(channel))
      .map((rule): PublicLimit => {
        const { name, due, explanation, reading } = serviceDeadline(rule, moments, place);
        return {
          ...rule.limit,
          name: name === 'step' || name === 'appointed-time' ? 'service' : name,
          title: rule.title,
          due: new Date(due),
          cites: addresses(regulation, rule.cites),
          ...(reading ? { reading } : {}),
          explanation,
        };
      });
    return ok({
      acceptedAt: accepted.acceptedAt,
      acceptance: accepted.explanation,
      zone: place.zone,
      limits: [...limits, ...horizonLimit(regulation, channel, accepted.acceptedAt, place)],
      steps: stepLimits(regulation, channel, accepted.acceptedAt, place),
    });
  } catch (error) {
    if (error instanceof NeverOpen) return refuse({ code: 'clinic-has-no-hours' });
    throw error;
  }
}

/** The steps of the channel in the act's order, those without a figure left out. */
function stepLimits(
  { id, steps, routes }: Regulation,
  channel: Channel,
  accepted: Date,
  place: Place,
): PublicStep[] {
  return steps.flatMap(({ name, title, channels, wait }): PublicStep[] => {
    const rule = wait.kind === 'limit' && channels.includes(channel) ? wait.byChannel[channel] : undefined;
    if (!rule || wait.kind !== 'limit') return [];
    const begins = wait.from === 'acceptance' || routes[channel]?.step === name;
    const counted = begins
      ? deadline({ ...place, limit: rule.limit, clock: rule.clock, from: accepted })
      : null;
    return [
      {
        ...rule.limit,
        name,
        title,
        due: counted?.due ?? null,
        cites: (rule.cites ?? []).map((clause) => `${id}/${clause}`),
        ...(rule.reading ? { reading: rule.reading } : {}),
        explanation: counted?.explanation ?? [],
      },
    ];
  });
}

/** Until when an appointment may be given, where the act says so. */
function horizonLimit(regulation: Regulation, channel: Channel, accepted: Date, place: Place): PublicLimit[] {
  const { slotChoice } = regulation;
  const horizon = slotChoice?.horizon;
  const due = horizonOf(regulation, accepted, place);
  if (!slotChoice?.channels.includes(channel) || !horizon || !due) return [];
  return [
    {
      ...horizon.limit,
      name: 'horizon',
      title: null,
      due: due.due,
      cites: addresses(regulation, horizon.cites),
      ...(horizon.reading ? { reading: horizon.reading } : {}),
      explanation: due.explanation,
    },
  ];
}

const addresses = (regulation: Regulation, cites: readonly string[] | undefined): string[] =>
  (cites ?? []).map((clause) => `${regulation.id}/${clause}`);
