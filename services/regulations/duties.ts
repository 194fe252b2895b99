/** Who does what under the regulations, read from their steps: what a role may do at a desk follows from here. Pure. */
import { ableTo, automaticOf } from './facts';
import { STAFF_ACTORS, type StaffActor } from './language/actors';
import type { Channel } from './language/names';
import type { Regulation } from './language/regulation';
import type { Next, Step } from './language/step';

type Route = Pick<Regulation, 'routes' | 'steps'>;

const inOrder = (roles: Iterable<StaffActor>): readonly StaffActor[] => {
  const held = new Set(roles);
  return STAFF_ACTORS.filter((role) => held.has(role));
};

const ofSteps = (steps: readonly Step<string>[]): readonly StaffActor[] => inOrder(steps.flatMap(ableTo));

/** Every role that a regulation gives something to do. */
export const rolesActing = ({ steps }: Pick<Regulation, 'steps'>): readonly StaffActor[] => ofSteps(steps);

/**
 * Whoever meets the applicant by a channel: the roles of the first step that waits on somebody. A step that is done
 * only in some case opens the route as much as the one that stands in its place, and what the portal may do alone is
 * still somebody's where it cannot.
 */
export function rolesOpening({ routes, steps }: Route, channel: Channel): readonly StaffActor[] {
  const roles = new Set<StaffActor>();
  const seen = new Set<string>();
  const visit = (next: Next | undefined): void => {
    if (!next || !('step' in next) || seen.has(next.step)) return;
    seen.add(next.step);
    const step = steps.find(({ name }) => name === next.step);
    if (!step) return;
    const here = step.channels.includes(channel);
    if (here) for (const role of ableTo(step)) roles.add(role);
    if (step.when || !here) visit(step.when?.otherwise);
    if (here && ableTo(step).length === 0)
      for (const { outcome } of automaticOf(step)) visit(step.outcomes[outcome]?.next);
  };
  visit(routes[channel]);
  return inOrder(roles);
}

/** Whoever meets the applicant by any channel that is not the portal. */
export const rolesAtCounter = (regulation: Route): readonly StaffActor[] =>
  inOrder(
    (['in-person', 'phone', 'state-corporation'] as const).flatMap((channel) => [
      ...rolesOpening(regulation, channel),
    ]),
  );

/** Whoever takes a doctor's time for the recipient. */
export const rolesAppointing = ({ steps }: Pick<Regulation, 'steps'>): readonly StaffActor[] =>
  ofSteps(steps.filter(({ appoints }) => appoints !== undefined));

/** Whoever records what came of a visit or an appointment. */
export const rolesVisiting = ({ steps }: Pick<Regulation, 'steps'>): readonly StaffActor[] =>
  ofSteps(steps.filter(({ wait }) => wait.kind === 'appointed-time'));

/**
 * Who keeps the journals: those whose step writes their lines; of one journal, where it is named. A doctor who records
 * a visit adds to a line that others keep, and does not read their register for it.
 */
export const rolesKeeping = ({ steps }: Pick<Regulation, 'steps'>, journal?: string): readonly StaffActor[] =>
  ofSteps(
    steps.filter(
      ({ records = [], wait }) =>
        wait.kind !== 'appointed-time' && (journal ? records.includes(journal) : records.length > 0),
    ),
  );

/** Whoever may answer with a refusal that the act gives to people. */
export const rolesRefusing = ({
  refusals,
  steps,
}: Pick<Regulation, 'refusals' | 'steps'>): readonly StaffActor[] =>
  inOrder(
    STAFF_ACTORS.filter((role) =>
      refusals.some(
        ({ by }) => by === role || steps.some((step) => step.actor === by && ableTo(step).includes(role)),
      ),
    ),
  );

/** Where a regulation has a role do something. */
export const stepsOfRole = (
  { steps }: Pick<Regulation, 'steps'>,
  role: StaffActor,
): readonly Step<string>[] => steps.filter((step) => ableTo(step).includes(role));
