import type { Tx } from '@/lib/database/transaction';
import { type ChainedLine, GENESIS, linkOf } from '@/services/audit/canonical';

export type ChainVerdict =
  | { chain: string; whole: true; lines: number; head: string }
  | { chain: string; whole: false; lines: number; brokenAt: bigint; why: BreakReason };

/**
 * `gap`: a line is missing; `previous`: it does not continue the line before; `content`: it was changed after it was
 * written; `cut`: the last lines are missing; `people`: those whom a list showed were changed.
 */
export type BreakReason = 'gap' | 'previous' | 'content' | 'cut' | 'people';

interface Row extends ChainedLine {
  previous: Uint8Array;
  hash: Uint8Array;
}

const PAGE = 2_000;

/**
 * Recomputes a chain from its first line, apart from the code that forged it, and names the first line that does not
 * hold. `head` of a whole chain may be printed and kept elsewhere: it also shows a chain rewritten from end to end.
 */
export async function verifyChain(tx: Tx, chain: string): Promise<ChainVerdict> {
  let previous = GENESIS;
  let sequence = 0n;
  for (;;) {
    const rows = await page(tx, chain, sequence);
    for (const row of rows) {
      const why = faultOf(row, sequence + 1n, previous);
      if (why) return { chain, whole: false, lines: Number(sequence), brokenAt: sequence + 1n, why };
      previous = row.hash;
      sequence = row.sequence;
    }
    if (rows.length < PAGE) break;
  }
  const other = await otherPeople(tx, chain);
  if (other !== null) return { chain, whole: false, lines: Number(sequence), brokenAt: other, why: 'people' };
  const head = await tx.auditHead.findUnique({ where: { chain }, select: { sequence: true, hash: true } });
  if ((head?.sequence ?? 0n) !== sequence || (head && !equal(head.hash, previous)))
    return { chain, whole: false, lines: Number(sequence), brokenAt: sequence + 1n, why: 'cut' };
  return { chain, whole: true, lines: Number(sequence), head: Buffer.from(previous).toString('hex') };
}

/** Every chain there is. */
export async function verifyAllChains(tx: Tx): Promise<ChainVerdict[]> {
  const heads = await tx.$queryRaw<{ chain: string }[]>`
    SELECT chain FROM audit_head UNION SELECT DISTINCT chain FROM audit_entry ORDER BY chain`;
  const verdicts: ChainVerdict[] = [];
  for (const { chain } of heads) verdicts.push(await verifyChain(tx, chain));
  return verdicts;
}

function faultOf(row: Row, expected: bigint, previous: Uint8Array): BreakReason | undefined {
  if (row.sequence !== expected) return 'gap';
  if (!equal(row.previous, previous)) return 'previous';
  return equal(row.hash, linkOf(previous, row)) ? undefined : 'content';
}

const equal = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other);

const page = (tx: Tx, chain: string, after: bigint) => tx.$queryRaw<Row[]>`
  SELECT chain, sequence, at, actor_kind AS "actorKind", actor_id AS "actorId", actor_role AS "actorRole", action,
         subject_id AS "subjectId", object, reason, detail::text AS detail, previous, hash
  FROM audit_entry WHERE chain = ${chain} AND sequence > ${after} ORDER BY sequence LIMIT ${PAGE}`;

/** The first line whose people are not those that it was written with. */
async function otherPeople(tx: Tx, chain: string): Promise<bigint | null> {
  const [first] = await tx.$queryRaw<{ sequence: bigint }[]>`
    SELECT e.sequence FROM audit_entry e
    LEFT JOIN LATERAL (
      SELECT encode(sha256(convert_to(string_agg(s.person_id::text, ',' ORDER BY s.person_id::text COLLATE "C"), 'UTF8')), 'hex') AS digest
      FROM audit_subject s WHERE s.chain = e.chain AND s.sequence = e.sequence) AS shown ON true
    WHERE e.chain = ${chain} AND (e.detail->>'digest' IS NOT NULL OR shown.digest IS NOT NULL)
      AND shown.digest IS DISTINCT FROM e.detail->>'digest'
    ORDER BY e.sequence LIMIT 1`;
  return first?.sequence ?? null;
}
