/** What a registrar does at once while the person waits: the steps of the act's route, in its order. Pure. */
import type { StaffRole } from '@/services/identity/actor';
import { registersOfStep } from '@/services/regulations/atoms';
import { ableTo, automaticOf } from '@/services/regulations/facts';
import type { Field } from '@/services/regulations/language/form';
import type { ApplicantKind, Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { DoctorTime, Next, Step } from '@/services/regulations/language/step';
import { type Facts, holds } from '@/services/workflow/holds';
import { stepOf } from '@/services/workflow/lawful';

export type DirectChannel = Exclude<Channel, 'portal'>;
export const DIRECT_CHANNELS = [
  'phone',
  'in-person',
  'state-corporation',
] as const satisfies readonly DirectChannel[];

export interface PlannedStep {
  name: string;
  step: Step<string>;
  /** Lawful endings that go on; the first one is what usually happens. */
  outcomes: readonly string[];
  asks: readonly Field<string>[];
  appoints: DoctorTime | null;
}

const MOST_STEPS = 20;

/**
 * Until the step that waits for the agreed hour, for somebody else, or until the end. Nothing where the first step is
 * none of the roles held: the request is taken in for whoever does it.
 */
export function intakePlan(
  regulation: Regulation,
  facts: Facts,
  roles: readonly StaffRole[],
): readonly PlannedStep[] {
  const planned: PlannedStep[] = [];
  let next: Next | undefined = regulation.routes[facts.channel];
  for (let steps = 0; next && 'step' in next && steps < MOST_STEPS; steps += 1) {
    const step = stepOf(regulation, next.step);
    const automatic = automaticOf(step).find(({ when }) => holds(when, facts));
    if (!step.channels.includes(facts.channel) || (step.when && !holds(step.when.condition, facts))) {
      next = step.when?.otherwise;
    } else if (automatic) {
      next = step.outcomes[automatic.outcome]?.next;
    } else {
      if (step.wait.kind === 'appointed-time' || !sameHands(planned[0], step) || isContradicted(step, facts))
        break;
      if (!ableTo(step).some((able) => roles.includes(able))) break;
      const outcomes = Object.entries(step.outcomes)
        .filter(
          ([, outcome]) => !('refusal' in outcome.next) && (!outcome.when || holds(outcome.when, facts)),
        )
        .map(([name]) => name);
      const asks = (step.asks ?? []).filter(
        ({ channels, when }) => channels.includes(facts.channel) && (!when || holds(when, facts)),
      );
      planned.push({ name: step.name, step, outcomes, asks, appoints: step.appoints ?? null });
      next = step.outcomes[outcomes[0] ?? '']?.next;
    }
  }
  return planned;
}

/** A register has said no: the case is filed, and whoever looks decides with that before their eyes. */
const isContradicted = (step: Step<string>, { registers }: Facts): boolean =>
  registersOfStep(step).some((register) => registers[register] === 'no');

/** Only the steps of whoever takes the request in: a doctor's step waits for the doctor. */
const sameHands = (first: PlannedStep | undefined, { actor, orBy = [] }: Step<string>): boolean =>
  !first || first.step.actor === actor || orBy.some((other) => other === first.step.actor);

/** Who may ask for a recipient of that age by the channel. */
export const admittedBy = (regulation: Regulation, channel: Channel, age: number): ApplicantKind[] => [
  ...new Set(
    regulation.applicants
      .filter(({ channels, recipientAge: { from = 0, below = 1_000 } = {} }) => {
        return channels.includes(channel) && age >= from && age < below;
      })
      .map(({ who }) => who),
  ),
];
