/** One or more clauses of the definition's own regulation. */
export type Cites<C extends string> = readonly [C, ...C[]];

/** A fact and where it is written. Where the act is silent, the fact rests on a reading instead of a clause. */
export type Grounded<C extends string> =
  | { cites: Cites<C>; reading?: string }
  | { cites?: undefined; reading: string };
