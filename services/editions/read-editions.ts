import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { regulationOf, versionOf } from '@/services/regulations/catalogue';
import type { RegulationId } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact } from '@/services/transact';
import { editionOf, learnEditions } from './editions';

/** An edition that new requests are no longer filed under. */
export interface FormerEdition {
  regulation: RegulationId;
  version: string;
  since: Date;
  /** When the next one came. */
  until: Date;
}

/** What the portal did before, of every regulation it still knows; the latest first. Public. */
export function formerEditions(context: Context): Promise<Outcome<FormerEdition[]>> {
  return transact(context, async (tx) => {
    const rows = await tx.regulationEdition.findMany({
      orderBy: [{ regulation: 'asc' }, { since: 'desc' }],
      select: { regulation: true, version: true, since: true },
    });
    return ok(
      rows.flatMap(({ regulation: id, version, since }, at) => {
        const regulation = regulationOf(id);
        const next = rows[at - 1];
        if (!regulation || versionOf(regulation) === version) return [];
        const until = next?.regulation === id ? next.since : since;
        return [{ regulation: regulation.id, version, since, until }];
      }),
    );
  });
}

/** The definition as it stood; null where the portal has never run with it. */
export function readEdition(
  context: Context,
  ref: { regulation: string; version: string },
): Promise<Outcome<Regulation | null>> {
  return transact(context, async (tx) => {
    const wanted = { regulation: ref.regulation, regulationVersion: ref.version };
    if (!regulationOf(ref.regulation)) return ok(null);
    await learnEditions(tx, [wanted]);
    const found = editionOf(wanted);
    return ok(versionOf(found) === ref.version ? found : null);
  });
}
