import { addressesOf } from '../clause';
import type { Channel } from '../language/names';
import type { Regulation } from '../language/regulation';

type Ground = {
  cites?: readonly string[] | undefined;
  reading?: string | undefined;
  citesBy?: Partial<Record<Channel, string>> | undefined;
};

/** What a published fact rests on: addresses in full, and the name of a reading. */
export type Grounder = (fact: Ground) => {
  cites: string[];
  reading?: string;
  citesBy?: Partial<Record<Channel, string>>;
};

export const grounderOf =
  (regulation: Regulation): Grounder =>
  (fact) => ({
    cites: [...addressesOf(regulation, fact)],
    ...(fact.reading ? { reading: fact.reading } : {}),
    ...(fact.citesBy
      ? {
          citesBy: Object.fromEntries(
            Object.entries(fact.citesBy).map(([channel, clause]) => [channel, `${regulation.id}/${clause}`]),
          ),
        }
      : {}),
  });
