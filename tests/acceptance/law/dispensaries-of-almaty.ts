/** What Almaty's three dispensaries have alike: at the counter, on paper, paid at the cash desk. */
import { expect } from 'vitest';
import type { ClauseAddress } from '@/services/regulations/language/names';
import { byName, due, monday, Trial } from '../support/clinic';
import { type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';

type Id = 'almaty-2-337/5' | 'almaty-2-337/6' | 'almaty-2-337/7';

export const FILING = { channel: 'in-person' } as const;

interface Alike {
  provider: readonly string[];
  counter: readonly string[];
  languages: string;
  paper: readonly string[];
  paid: readonly string[];
  hours: readonly string[];
  opens: string;
  closes: string;
  queue: { clause: string; limit: object };
}

/** What all three say, each under its own clauses. */
export function dispensary(id: Id, told: Alike): void {
  const { regulation } = new Trial(id);
  const address = (keys: readonly string[]) => keys.map((key): ClauseAddress => `${id}/${key}` as const);

  law(address(told.provider), 'the dispensary named gives it', () => {
    expect(regulation.providers).toHaveLength(1);
    expect(regulation.providers[0]?.cites).toContain(told.provider[0]);
  });

  law(address(told.counter), 'the person comes with the documents, and no other channel is open', () => {
    expect(new Trial(id).refusal(monday('10:00'), FILING)).toBeNull();
    for (const channel of ['phone', 'portal', 'state-corporation'] as const)
      expect(new Trial(id).refusal(monday('10:00'), { channel })).toMatchObject({ code: 'channel-closed' });
  });

  law(address([told.languages]), 'it is given in Kazakh or Russian', () => {
    expect(regulation.languages).toEqual({ languages: ['kk', 'ru'], cites: [told.languages] });
  });

  law(address(told.paper), 'it is on paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'paper', cites: told.paper });
    expect(byName(regulation.results, 'certificate').form).toBe('paper-document');
  });

  law(address(told.paid), 'it is paid, at a price that the provider sets', () => {
    expect(regulation.fees).toMatchObject([{ for: 'everyone', free: false }]);
    expect(byName(regulation.steps, 'pay').actor).toBe('cashier');
  });

  law(address(told.hours), `Monday to Friday ${told.opens}–${told.closes}, in turn, without booking`, () => {
    expect(regulation.hours).toMatchObject({
      week: [{ weekdays: [1, 2, 3, 4, 5], opens: told.opens, closes: told.closes }],
      cites: told.hours,
    });
    expect(regulation.slotChoice).toBeUndefined();
  });

  law(address([told.queue.clause]), 'the wait in the queue has a limit of its own', () => {
    expect(byName(regulation.limits, 'wait-to-submit')).toMatchObject({
      limit: told.queue.limit,
      until: 'filing',
    });
  });
}

export const pay = (clauses: readonly string[], minutes: number, from: string, until: string): Leg => ({
  clauses,
  says: `the cash desk takes the payment in ${minutes} minutes and gives a receipt`,
  step: 'pay',
  actor: 'cashier',
  due: until,
  done: from,
  outcome: 'paid',
});

/** The legs of `course` forbid the step to a cashier: payment is tried here. */
export function payment(id: Id, before: readonly Leg[], leg: Leg): void {
  law(
    leg.clauses.map((key): ClauseAddress => `${id}/${key}` as const),
    leg.says,
    () => {
      const trial = onTheWay(id, FILING, before);
      expect(trial.current?.step).toMatchObject({ name: 'pay', actor: 'cashier' });
      expect(trial.current && due(trial.current, 'step')).toBe(`2026-11-23 ${leg.due}`);
      const paid = trial.done('paid', monday(leg.done), 'cashier');
      expect(paid.results.map(({ name }) => name)).toContain('receipt');
    },
  );
}
