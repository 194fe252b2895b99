import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hashOf, once, scopeOf } from '@/lib/idempotency';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { createDatabase } from '../support/database';
import { AT, addClinic, type ClinicFixture, open } from './fixture';

const server = await createDatabase();
const { database, system } = open(server.url, 25);
afterAll(() => database.$disconnect());

let clinic: ClinicFixture;
beforeAll(async () => {
  clinic = await system((tx) => addClinic(tx, 'clinic-a'));
});

const answer = z.object({ settingsName: z.string() });

/** A write that may be sent twice: it leaves a message each time it is really done. */
function send(key: string, request: unknown, after: () => Promise<Outcome<null>> = async () => ok(null)) {
  const context: Context = {
    database,
    clock: () => AT,
    traceId: 't',
    actor: { kind: 'citizen', personId: clinic.personId, accountId: clinic.accountId, sessionId: 's' },
  };
  return transact(context, (tx, unit) =>
    once(
      tx,
      { scope: scopeOf(clinic.accountId, 'test'), key, requestHash: hashOf(request), at: unit.now, answer },
      async () => {
        const name = randomUUID();
        await tx.message.createMany({
          data: [
            { personId: clinic.personId, kind: 'request-answered', params: { key }, createdAt: unit.now },
          ],
        });
        const outcome = await after();
        return outcome.ok ? ok({ settingsName: name }) : outcome;
      },
    ),
  );
}

const done = (key: string) =>
  system((tx) => tx.message.count({ where: { params: { path: ['key'], equals: key } } }));

describe('a write sent again with its key', () => {
  it('is done once and answered alike, in whatever order its fields are sent', async () => {
    const first = await send('a', { doctor: 1, at: 2 });
    expect(await send('a', { at: 2, doctor: 1 })).toEqual(first);
    expect(await done('a')).toBe(1);
  });

  it('but with another content is refused', async () => {
    await send('b', { n: 1 });
    expect(await send('b', { n: 2 })).toEqual(refuse({ code: 'idempotency-key-reused' }));
    expect(await done('b')).toBe(1);
  });

  it('twenty times at once is done once, and all twenty get its answer', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('c', {})));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
    expect(await done('c')).toBe(1);
  });

  it('after a refusal or a crash is done anew', async () => {
    expect(await send('d', {}, async () => refuse({ code: 'conflict' }))).toEqual(
      refuse({ code: 'conflict' }),
    );
    const crash = send('d', {}, async () => {
      throw new Error('crash');
    });
    await expect(crash).rejects.toThrow('crash');
    expect((await send('d', {})).ok).toBe(true);
    expect(await done('d')).toBe(1);
  });

  it('waiting for one that then crashes takes its place', async () => {
    let crashes: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      crashes = resolve;
    });
    let inside: () => void = () => undefined;
    const entered = new Promise<void>((resolve) => {
      inside = resolve;
    });
    const first = send('e', {}, async () => {
      inside();
      await gate;
      throw new Error('crash');
    });
    await entered;
    const second = send('e', {});
    crashes();
    await expect(first).rejects.toThrow('crash');
    expect((await second).ok).toBe(true);
    expect(await done('e')).toBe(1);
  });

  it('of one account is nothing to another', async () => {
    await send('f', {});
    const rows = await system((tx) => tx.idempotencyKey.findMany({ where: { key: 'f' } }));
    expect(rows).toHaveLength(1);
    const stranger: Context = { database, clock: () => AT, traceId: 't', actor: { kind: 'public' } };
    const peek = await transact(stranger, async (tx) => ok(await tx.idempotencyKey.count()));
    expect(peek).toEqual(ok(0));
  });
});
