/** The ladder of complaints of the Ministry's orders, each rung under its own clauses. */
import { expect } from 'vitest';
import type { ClauseAddress, RegulationId } from '@/services/regulations/language/names';
import { Trial } from './clinic';
import { law } from './law';

interface Ladder {
  head: readonly string[];
  quality: readonly string[];
  court: readonly string[];
  forwarding: readonly string[];
  /** Working days within which the clinic may satisfy a complaint and keep it. */
  satisfiedWithin: number | null;
}

export function complaintsLadder(id: RegulationId, ladder: Ladder): void {
  const { complaints } = new Trial(id).regulation;
  const address = (keys: readonly string[]) => keys.map((key): ClauseAddress => `${id}/${key}` as const);
  const rung = (to: string) =>
    complaints.stated ? complaints.levels.find((level) => level.to === to) : undefined;

  law(address(ladder.head), 'the head of the provider answers a complaint in five working days', () => {
    expect(rung('head-of-provider')?.limit).toMatchObject({ value: 5, unit: 'working-days' });
  });

  law(address(ladder.quality), 'the quality body answers in fifteen working days', () => {
    expect(rung('quality-body')?.limit).toMatchObject({ value: 15, unit: 'working-days' });
    expect(rung('superior-body')).toBeDefined();
  });

  law(
    address(ladder.forwarding),
    'the provider passes a complaint on in three working days, unless it satisfies it in full',
    () => {
      const forwarding = complaints.stated ? complaints.forwarding : undefined;
      expect(forwarding?.limit).toMatchObject({ value: 3, unit: 'working-days' });
      expect(forwarding?.satisfiedWithin?.value ?? null).toBe(ladder.satisfiedWithin);
    },
  );

  law(address(ladder.court), 'the court is open after that', () => {
    expect(rung('court')).toBeDefined();
  });
}
