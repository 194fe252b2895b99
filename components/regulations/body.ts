/** What the reader needs of a regulation or of an act itself, in one shape. */
import type { Shown } from '@/components/regulations/where-it-shows';
import { actById } from '@/services/regulations/catalogue';
import { type Fact, factsOf } from '@/services/regulations/facts';
import type { Act } from '@/services/regulations/language/act';
import type { Clause, Reading, Regulation } from '@/services/regulations/language/regulation';
import { outline } from '@/services/regulations/outline';

export interface Body {
  /** Clause addresses begin with it: `mangystau-302/1`, `mangystau-302/act`. */
  id: string;
  keys: readonly string[];
  clauses: Readonly<Record<string, Clause>>;
  readings: Readonly<Record<string, Reading<string>>>;
  facts: readonly Fact[];
  /** Where a citizen sees its facts; an act itself has no such page. */
  shown?: Shown;
}

export const bodyOfRegulation = (regulation: Regulation): Body => ({
  id: regulation.id,
  keys: outline(regulation),
  clauses: regulation.clauses,
  readings: regulation.readings,
  facts: factsOf(regulation),
  shown: { service: regulation.service, jurisdiction: actById(regulation.act).jurisdiction },
});

export const bodyOfAct = ({ id, clauses, readings }: Act): Body => ({
  id: `${id}/act`,
  keys: outline({ clauses }),
  clauses,
  readings,
  facts: [],
});
