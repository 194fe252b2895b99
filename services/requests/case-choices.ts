/** What a person may do with a case now, as its regulation and the workflow have it. Pure; the decision is made again. */

import type { RefusalGround } from '@/services/regulations/language/ending';
import type { Field } from '@/services/regulations/language/form';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { DoctorTime, Step, StepOutcome } from '@/services/regulations/language/step';
import type { Case } from '@/services/workflow/case';
import type { CommandBy } from '@/services/workflow/commands';
import { holds } from '@/services/workflow/holds';
import { factsOf, groundsOf, mayAct, stepOf } from '@/services/workflow/lawful';

export interface Choice {
  name: string;
  outcome: StepOutcome<string>;
}

export interface CaseChoices {
  step: Step<string> | null;
  /** The open step waits on a role that the person holds, or may record for. */
  mayAct: boolean;
  mine: boolean;
  heldByOther: { personId: string; name: string; at: string } | null;
  /** Endings of the step but those in a refusal, which go by the refusal's own form. */
  outcomes: readonly Choice[];
  asks: readonly Field<string>[];
  /** The step takes a doctor's time of this kind: it must be chosen, or may be chosen anew. */
  appoints: DoctorTime | null;
  timeNeeded: boolean;
  /** Only the grounds that the act gives for this channel and leaves to people. */
  grounds: readonly RefusalGround<string>[];
}

export function choicesOf(regulation: Regulation, state: Case, by: CommandBy, now: Date): CaseChoices {
  const open = state.status === 'open' ? state.step : null;
  const step = open ? stepOf(regulation, open.name) : null;
  const able = step !== null && mayAct(regulation, state, by) === null;
  const holder = open?.takenBy ?? null;
  const mine = holder !== null && by.kind === 'staff' && holder.personId === by.personId;
  return {
    step,
    mayAct: able,
    mine,
    heldByOther: holder && !mine ? holder : null,
    outcomes: step
      ? lawfulOutcomes(step, state).filter(({ outcome }) => !outcome.onceOver || isOver(open, now))
      : [],
    asks: step ? asksOf(step, state) : [],
    appoints: step?.appoints ?? null,
    timeNeeded: step?.appoints !== undefined && state.appointed === null,
    grounds: able ? groundsOf(regulation, state) : [],
  };
}

const isOver = (open: Case['step'], now: Date): boolean => open !== null && new Date(open.due) < now;

export const lawfulOutcomes = (step: Step<string>, state: Case): readonly Choice[] =>
  Object.entries(step.outcomes)
    .filter(([, { when, next }]) => !('refusal' in next) && (!when || holds(when, factsOf(state))))
    .map(([name, outcome]) => ({ name, outcome }));

const asksOf = (step: Step<string>, state: Case): readonly Field<string>[] =>
  (step.asks ?? []).filter(
    ({ channels, when }) => channels.includes(state.channel) && (!when || holds(when, factsOf(state))),
  );
