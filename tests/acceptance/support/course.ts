/** A case driven through its steps, each under the clauses that set it: who does it, and by when. */
import { expect } from 'vitest';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { ClauseAddress, RegulationId } from '@/services/regulations/language/names';
import { byName, type Filing, monday, staff, Trial, wallTime } from './clinic';
import { law } from './law';

export interface Leg {
  clauses: readonly string[];
  says: string;
  step: string;
  actor: StaffActor;
  /** Others who may do it as well. */
  or?: readonly StaffActor[];
  /** Almaty's wall time; of 23 November 2026 where no day is given. */
  due: string;
  done: string;
  outcome: string;
}

const moment = (time: string) => (time.includes(' ') ? time : `2026-11-23 ${time}`);

/** A case on its way: filed on Monday at 10:00, with the legs before done in their time. */
export function onTheWay(id: RegulationId, filing: Filing, legs: readonly Leg[]): Trial {
  const trial = new Trial(id);
  trial.file(monday('10:00'), filing);
  for (const { outcome, done, actor } of legs) trial.done(outcome, new Date(`${moment(done)}+05:00`), actor);
  return trial;
}

export function course(id: RegulationId, filing: Filing, legs: readonly Leg[]): void {
  for (const [index, leg] of legs.entries()) {
    const addresses = leg.clauses.map((key): ClauseAddress => `${id}/${key}` as const);
    law(addresses, leg.says, () => {
      const trial = onTheWay(id, filing, legs.slice(0, index));
      const { step } = trial.current ?? {};
      expect([step?.name, step?.actor]).toEqual([leg.step, leg.actor]);
      expect(wallTime(step?.due ?? '')).toBe(moment(leg.due));
      const definition = byName(trial.regulation.steps, leg.step);
      const outcome = definition.outcomes[leg.outcome];
      const cited = [...(definition.cites ?? []), ...(outcome?.cites ?? [])];
      const clocks = definition.wait.kind === 'limit' ? Object.values(definition.wait.byChannel) : [];
      for (const key of leg.clauses) {
        expect([...cited, ...clocks.flatMap(({ cites }) => cites ?? [])], key).toContain(key);
      }
      const now = new Date(`${moment(leg.done)}+05:00`);
      const stranger = trial.try({ type: 'take' }, staff('cashier'), now);
      expect(stranger.ok ? null : stranger.refusal.code).toBe('not-your-step');
      for (const role of leg.or ?? []) expect(trial.try({ type: 'take' }, staff(role), now).ok).toBe(true);
      expect(trial.done(leg.outcome, now, leg.actor).done.at(-1)).toMatchObject({
        name: leg.step,
        outcome: leg.outcome,
      });
    });
  }
}
