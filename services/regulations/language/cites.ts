import type { Channel } from './names';

/** One or more clauses of the definition's own regulation. */
export type Cites<C extends string> = readonly [C, ...C[]];

/** A fact and where it is written. Where the act is silent, the fact rests on a reading instead of a clause. */
export type Grounded<C extends string> =
  | { cites: Cites<C>; reading?: string; citesBy?: CitesBy<C> }
  | { cites?: undefined; reading: string; citesBy?: undefined };

/** Which of the clauses is for which channel, where the act says the same thing twice. */
export type CitesBy<C extends string> = Partial<Record<Channel, NoInfer<C>>>;
