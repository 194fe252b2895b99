import { createHash } from 'node:crypto';

/** A line of the audit as the chain hashes it. `detail` is the text PostgreSQL gives for its jsonb. */
export interface ChainedLine {
  chain: string;
  sequence: bigint;
  at: Date;
  actorKind: string;
  actorId: string | null;
  actorRole: string | null;
  action: string;
  subjectId: string | null;
  object: string | null;
  reason: string | null;
  detail: string;
}

/** Before the first line of a chain. */
export const GENESIS: Uint8Array = new Uint8Array(32);

/** Length in bytes, a colon, the value; a dash for none. The migration's audit_canonical() says the same in SQL. */
const field = (value: string | null): string =>
  value === null ? '-' : `${Buffer.byteLength(value, 'utf8')}:${value}`;

export const canonicalText = (line: ChainedLine): string =>
  [
    line.chain,
    line.sequence.toString(),
    line.at.toISOString(),
    line.actorKind,
    line.actorId,
    line.actorRole,
    line.action,
    line.subjectId,
    line.object,
    line.reason,
    line.detail,
  ]
    .map(field)
    .join('');

export const linkOf = (previous: Uint8Array, line: ChainedLine): Buffer =>
  createHash('sha256').update(previous).update(canonicalText(line), 'utf8').digest();
