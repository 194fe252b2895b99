import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { verifyAllChains, verifyChain } from '@/services/audit/verify-chain';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { createDatabase } from '../support/database';
import { AT, open } from './fixture';

const server = await createDatabase();
const { database, system } = open(server.url, 20);
const context: Context = { database, clock: () => AT, actor: { kind: 'portal' }, traceId: 't' };
afterAll(() => database.$disconnect());

const write = (chain: string, lines = 1): Promise<Outcome<null>> =>
  transact(context, async (_, unit) => {
    for (let n = 0; n < lines; n += 1)
      unit.audit({
        clinicId: chain,
        action: 'person.read',
        subjectId: randomUUID(),
        object: `request:${n}`,
        reason: 'Қабылдау: "ә" 🙂',
        detail: { z: 1, a: 'б', nothing: null },
      });
    return ok(null);
  });

/** As somebody who has the whole server in hand and takes the guards off. */
const tamper = (change: string) =>
  withClient(server.adminUrl, async (client) => {
    await client.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await client.query(change);
    await client.query('ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_append_only');
    await client.query('ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_chain');
  });

async function chainOf(lines: number): Promise<string> {
  const chain = randomUUID();
  await write(chain, lines);
  return chain;
}

describe('the audit chain', () => {
  it('written by forty at once has no gap, and is whole when recomputed', async () => {
    const chain = randomUUID();
    await Promise.all(Array.from({ length: 40 }, () => write(chain, 2)));
    expect(await system((tx) => verifyChain(tx, chain))).toMatchObject({ whole: true, lines: 80 });
  });

  it('does not remember what was rolled back', async () => {
    const chain = randomUUID();
    const refused = await transact(context, async (_, unit) => {
      unit.audit({ clinicId: chain, action: 'x' });
      return refuse({ code: 'conflict' });
    });
    expect(refused.ok).toBe(false);
    expect(await system((tx) => verifyChain(tx, chain))).toMatchObject({ whole: true, lines: 0 });
  });

  it.each([
    [
      'a changed word',
      'content',
      (c: string) => `UPDATE audit_entry SET action = 'other' WHERE chain = '${c}' AND sequence = 3`,
    ],
    [
      'a changed person',
      'content',
      (c: string) => `UPDATE audit_entry SET subject_id = NULL WHERE chain = '${c}' AND sequence = 3`,
    ],
    [
      'a changed detail',
      'content',
      (c: string) => `UPDATE audit_entry SET detail = '{}' WHERE chain = '${c}' AND sequence = 3`,
    ],
    [
      'a changed time',
      'content',
      (c: string) => `UPDATE audit_entry SET at = at + interval '1 ms' WHERE chain = '${c}' AND sequence = 3`,
    ],
    ['a removed line', 'gap', (c: string) => `DELETE FROM audit_entry WHERE chain = '${c}' AND sequence = 3`],
    [
      'a line replaced together with its own hash',
      'previous',
      (c: string) => `UPDATE audit_entry e SET action = 'other' WHERE chain = '${c}' AND sequence = 2;
        UPDATE audit_entry e SET hash = sha256(previous || convert_to(audit_canonical(e), 'UTF8')) WHERE chain = '${c}' AND sequence = 2`,
    ],
  ])('names the first line that does not hold: %s', async (_, why, change) => {
    const chain = await chainOf(5);
    await tamper(change(chain));
    expect(await system((tx) => verifyChain(tx, chain))).toEqual({
      chain,
      whole: false,
      lines: 2,
      brokenAt: 3n,
      why,
    });
  });

  it('misses its last lines when they are cut off', async () => {
    const chain = await chainOf(5);
    await tamper(`DELETE FROM audit_entry WHERE chain = '${chain}' AND sequence > 3`);
    expect(await system((tx) => verifyChain(tx, chain))).toMatchObject({
      whole: false,
      brokenAt: 4n,
      why: 'cut',
    });
    const broken = (await system(verifyAllChains)).filter((verdict) => !verdict.whole);
    expect(broken.map((verdict) => verdict.chain)).toContain(chain);
  });

  it('gives a line no other place than the next, whatever the writer asks for', async () => {
    const chain = await chainOf(2);
    await system(
      (tx) => tx.$executeRaw`
      INSERT INTO audit_entry (chain, sequence, at, actor_kind, action, previous, hash)
      VALUES (${chain}, 99, ${AT}, 'portal', 'x', 'p', 'h')`,
    );
    expect(await system((tx) => verifyChain(tx, chain))).toMatchObject({ whole: true, lines: 3 });
  });
});
