/** What holds of every case at every moment, read back from PostgreSQL and judged apart from the code that wrote it. */
import { expect } from 'vitest';
import type { Tx } from '@/lib/database/transaction';
import { foldForSearch } from '@/lib/names/fold';
import { documentForm } from '@/services/documents/frozen-result';
import { ableTo } from '@/services/regulations/facts';
import { STAFF_ACTORS } from '@/services/regulations/language/actors';
import type { Regulation } from '@/services/regulations/language/regulation';
import { eventOf } from '@/services/requests/stored-events';
import { isAnonymous } from '@/services/requests/whom-it-serves';
import type { Case } from '@/services/workflow/case';
import type { CaseEvent } from '@/services/workflow/events';
import { evolve } from '@/services/workflow/evolve';
import { stepOf } from '@/services/workflow/lawful';

export async function expectSound(tx: Tx, regulation: Regulation, requestId: string): Promise<Case> {
  const row = await tx.request.findUniqueOrThrow({
    where: { id: requestId },
    include: { events: { orderBy: { sequence: 'asc' } }, tasks: true, journal: true, documents: true },
  });
  const state = row.state as unknown as Case;
  const events = row.events.map(eventOf);

  // Events rebuild the state, without a gap, and the columns agree with it.
  expect(events.reduce<Case | null>(evolve, null)).toEqual(state);
  expect(row.events.map(({ sequence }) => sequence)).toEqual(events.map((_, at) => at + 1));
  expect(row).toMatchObject({ version: events.length, status: state.status, step: state.step?.name ?? null });

  // Who is examined without a name is named in no column of the request.
  if (isAnonymous(regulation, state)) {
    expect([row.recipientId, row.applicantId]).toEqual([null, null]);
    expect(row.searchText).not.toContain(foldForSearch('Ахметова'));
    expect(row.searchText).not.toMatch(/\d{6}/);
  }
  expectClock(regulation, state, row.dueAt);
  expectTasks(regulation, state, row.tasks);
  if (state.status !== 'open') expectLawfulEnd(regulation, state);
  expectResultsEarned(regulation, events);
  expectJournals(regulation, events, row.journal);
  for (const event of events) {
    if (event.type !== 'result-given') continue;
    const result = regulation.results.find(({ name }) => name === event.result);
    if (result && documentForm(result))
      expect(row.documents.map(({ result: name }) => name)).toContain(event.result);
  }
  return state;
}

/** A clock on every wait, and each clock says by which clause or reading it runs. */
function expectClock(regulation: Regulation, { status, step }: Case, dueAt: Date | null): void {
  if (status !== 'open') {
    expect([step, dueAt]).toEqual([null, null]);
    return;
  }
  expect(step?.deadlines.length).toBeGreaterThan(0);
  const dues = step?.deadlines.map(({ due }) => due).sort() ?? [];
  expect(step?.due).toBe(dues[0]);
  expect(dueAt?.toISOString()).toBe(step?.due);
  for (const { cites, reading } of step?.deadlines ?? []) {
    const grounds = [
      ...cites.filter((clause) => Object.hasOwn(regulation.clauses, clause)),
      ...(reading !== undefined && Object.hasOwn(regulation.readings, reading) ? [reading] : []),
    ];
    expect(grounds.length).toBeGreaterThan(0);
  }
}

function expectTasks(
  regulation: Regulation,
  { step }: Case,
  tasks: readonly { step: string; state: string; roles: string }[],
): void {
  const open = tasks.filter(({ state }) => state === 'open' || state === 'taken');
  const waitsOnStaff = STAFF_ACTORS.some((actor) => actor === step?.actor);
  if (!step || !waitsOnStaff) return;
  expect(open).toMatchObject([{ step: step.name, state: step.takenBy ? 'taken' : 'open' }]);
  expect(open[0]?.roles.split(' ').sort()).toEqual([...ableTo(stepOf(regulation, step.name))].sort());
}

function expectLawfulEnd(regulation: Regulation, state: Case): void {
  switch (state.status) {
    case 'refused': {
      const ground = regulation.refusals.find(({ name }) => name === state.refusal?.ground);
      expect(ground?.channels).toContain(state.channel);
      if (ground?.reasoned && ground.by !== 'portal') expect(state.refusal?.reason).not.toBe('');
      break;
    }
    case 'withdrawn':
      expect(regulation.withdrawal.allowed).toBe(true);
      break;
    default:
      expect(regulation.results.map(({ name }) => name)).toContain(state.results.at(-1)?.name);
  }
}

/** No result but what the outcome of a completed step gives, for a channel the result is for. */
function expectResultsEarned(regulation: Regulation, events: readonly CaseEvent[]): void {
  const [filed] = events;
  const earned: string[] = [];
  for (const event of events) {
    if (event.type === 'step-completed') {
      const outcome = stepOf(regulation, event.step).outcomes[event.outcome];
      expect(outcome).toBeDefined();
      if (outcome?.gives) earned.push(outcome.gives);
      if (outcome && 'result' in outcome.next) earned.push(outcome.next.result);
      earned.push(...skippedInto(regulation));
    }
    if (event.type === 'result-given') {
      expect(earned).toContain(event.result);
      const result = regulation.results.find(({ name }) => name === event.result);
      if (filed?.type === 'filed') expect(result?.channels).toContain(filed.channel);
    }
  }
}

/** Where a step is passed over because its condition does not hold, the route may go on straight to a result. */
const skippedInto = (regulation: Regulation): string[] =>
  regulation.steps.flatMap(({ when }) => (when && 'result' in when.otherwise ? [when.otherwise.result] : []));

/** Every record that a completed step owes stands in its journal. */
function expectJournals(
  regulation: Regulation,
  events: readonly CaseEvent[],
  lines: readonly { journal: string }[],
): void {
  const owed = new Set(
    events.flatMap((event) =>
      event.type === 'step-completed' ? [...(stepOf(regulation, event.step).records ?? [])] : [],
    ),
  );
  for (const journal of owed) expect(lines.map((line) => line.journal)).toContain(journal);
}
