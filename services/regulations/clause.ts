/** Finding a clause by its address: `mangystau-302/1/8.1`, `eko-314-2015/9.6`, `mangystau-302/act/5`. */
import { actOf, regulationOf } from './catalogue';
import type { Act } from './language/act';
import type { Clause, Reading, Regulation } from './language/regulation';
import type { Locale } from './language/text';

export interface ClauseFound {
  address: string;
  key: string;
  clause: Clause;
  /** The act itself, or one of its regulations. */
  within: { kind: 'act'; act: Act } | { kind: 'regulation'; act: Act; regulation: Regulation };
  /** Readings that concern the clause. */
  readings: readonly { name: string; reading: Reading<string> }[];
}

export function clauseAt(address: string): ClauseFound | undefined {
  const place = address.lastIndexOf('/');
  const id = address.slice(0, place);
  const key = address.slice(place + 1);
  const regulation = regulationOf(id);
  const act = actOf(regulation?.act ?? id.replace(/\/act$/, ''));
  if (!act) return undefined;
  const body = regulation ?? (id.endsWith('/act') ? act : undefined);
  const clause = body && Object.hasOwn(body.clauses, key) ? body.clauses[key] : undefined;
  if (!body || !clause) return undefined;
  return {
    address,
    key,
    clause,
    within: regulation ? { kind: 'regulation', act, regulation } : { kind: 'act', act },
    readings: readingsOf(body, key),
  };
}

export const readingsOf = (
  { readings }: { readings: Readonly<Record<string, Reading<string>>> },
  key: string,
): readonly { name: string; reading: Reading<string> }[] =>
  Object.entries(readings)
    .filter(([, { clauses }]) => clauses.includes(key))
    .map(([name, reading]) => ({ name, reading }));

/** The clauses of a fact as full addresses, for answers, logs and links. */
export const addressesOf = (
  { id }: Pick<Regulation, 'id'>,
  { cites }: { cites?: readonly string[] | undefined },
): readonly string[] => (cites ?? []).map((key) => `${id}/${key}`);

/** "8-тармақ, 1)" would differ in each act; the number as the address has it is the same everywhere. */
export function clauseName(address: string, locale: Locale): string {
  const found = clauseAt(address);
  const key = address.slice(address.lastIndexOf('/') + 1);
  return found ? `${found.within.act.shortTitle[locale]}, ${key}` : address;
}
