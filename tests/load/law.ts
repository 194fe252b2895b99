/** The definitions themselves: how long it takes to walk all of them to every end, and what one decision costs. */
import { REGULATIONS } from '@/services/regulations/catalogue';
import { decide } from '@/services/workflow/decide';
import { walk } from '@/services/workflow/walk';
import { defaultCalendarData } from '@/services/working-time/calendar-data';
import { percentile } from './http';
import type { Results } from './table';

const WALK_SECONDS = 30;
const DECISION_MS = 0.1;
const WEEKDAY = { opens: '08:00', closes: '20:00' } as const;

export function measureLaw(results: Results): void {
  const ground = {
    at: new Date('2026-11-23T10:00:00+05:00'),
    place: {
      zone: 'Asia/Almaty' as const,
      calendar: defaultCalendarData,
      hours: {
        weekly: {
          monday: WEEKDAY,
          tuesday: WEEKDAY,
          wednesday: WEEKDAY,
          thursday: WEEKDAY,
          friday: WEEKDAY,
          saturday: { opens: '09:00', closes: '14:00' } as const,
        },
      },
    },
  };
  const costs: number[] = [];
  const timed: typeof decide = (...given) => {
    const began = performance.now();
    const decision = decide(...given);
    costs.push(performance.now() - began);
    return decision;
  };
  const from = performance.now();
  const walks = REGULATIONS.map((regulation) => walk(regulation, ground, timed));
  const seconds = (performance.now() - from) / 1000;
  const sum = (count: (one: (typeof walks)[number]) => number) =>
    walks.reduce((all, one) => all + count(one), 0);
  const problems = sum(({ problems }) => problems.length);
  results.add(
    `All ${REGULATIONS.length} definitions walked to every end (${sum(({ states }) => states).toLocaleString('en')} states, ${problems} problems)`,
    `${seconds.toFixed(1)} s`,
    `≤ ${WALK_SECONDS} s, no problem`,
    seconds <= WALK_SECONDS && problems === 0,
  );
  const mean = costs.reduce((all, cost) => all + cost, 0) / costs.length;
  results.add(
    `One decision (mean and p95 of ${costs.length.toLocaleString('en')})`,
    `${mean.toFixed(3)} ms, ${percentile(costs, 0.95).toFixed(3)} ms`,
    `mean ≤ ${DECISION_MS} ms`,
    mean <= DECISION_MS,
  );
}
