/**
 * Editions: a regulation's definition as it stood. A case lives to its end by the edition it was filed under, whatever
 * the portal's next release says; and anybody may compare what the portal did before with what it does now.
 */
import type { Tx } from '@/lib/database/transaction';
import { REGULATIONS, regulationById, versionOf } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';

/** A definition by its name and fingerprint, as a request carries it. */
export interface EditionRef {
  regulation: string;
  regulationVersion: string;
}

/** Definitions never change under their fingerprint: what a process has read once it need not read again. */
const known = new Map<string, Regulation>(
  REGULATIONS.map((regulation) => [keyOf(regulation.id, versionOf(regulation)), regulation]),
);

/** Keeps the editions this release runs with, where they are new. Done at every start, by the portal itself. */
export async function keepEditions(tx: Tx, now: Date): Promise<void> {
  await tx.regulationEdition.createMany({
    data: REGULATIONS.map((regulation) => ({
      regulation: regulation.id,
      version: versionOf(regulation),
      definition: JSON.parse(JSON.stringify(regulation)),
      since: now,
    })),
    skipDuplicates: true,
  });
}

/** Reads the editions that this process has not met yet: one query for a whole list, none as a rule. */
export async function learnEditions(tx: Tx, refs: readonly EditionRef[]): Promise<void> {
  const missing = new Map(
    refs
      .filter(({ regulation, regulationVersion }) => !known.has(keyOf(regulation, regulationVersion)))
      .map((ref) => [keyOf(ref.regulation, ref.regulationVersion), ref]),
  );
  if (missing.size === 0) return;
  const rows = await tx.regulationEdition.findMany({
    where: {
      OR: [...missing.values()].map(({ regulation, regulationVersion }) => ({
        regulation,
        version: regulationVersion,
      })),
    },
    select: { regulation: true, version: true, definition: true },
  });
  for (const { regulation, version, definition } of rows) {
    known.set(keyOf(regulation, version), asDefinition(definition));
  }
}

/** The definition that governs a case, once `learnEditions` has read it. Cases older than editions live by today's. */
export function editionOf({ regulation, regulationVersion }: EditionRef): Regulation {
  return known.get(keyOf(regulation, regulationVersion)) ?? regulationById(regulation);
}

export interface Edition {
  version: string;
  since: Date;
  /** Whether new requests are filed under it. */
  current: boolean;
}

/** The editions of a regulation, newest first. */
export async function listEditions(tx: Tx, regulation: Regulation): Promise<Edition[]> {
  const rows = await tx.regulationEdition.findMany({
    where: { regulation: regulation.id },
    orderBy: { since: 'desc' },
    select: { version: true, since: true },
  });
  const current = versionOf(regulation);
  return rows.map(({ version, since }) => ({ version, since, current: version === current }));
}

/** The portal wrote the definition itself, through the compiler: it is trusted as it is. */
const asDefinition = (definition: unknown): Regulation => definition as Regulation;

function keyOf(regulation: string, version: string): string {
  return `${regulation}@${version}`;
}
