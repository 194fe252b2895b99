import { it } from 'vitest';
import type { ClauseAddress } from '@/services/regulations/language/names';

const tested = new Set<string>();

/** A test of the law, named by the clauses it holds to. */
export function law(
  clauses: ClauseAddress | readonly ClauseAddress[],
  sentence: string,
  holds: () => void,
): void {
  const addresses = typeof clauses === 'string' ? [clauses] : clauses;
  for (const address of addresses) tested.add(address);
  it(`${sentence} (${addresses.join(', ')})`, holds);
}

export const testedClauses = (): ReadonlySet<string> => tested;
