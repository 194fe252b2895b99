import type { JobHelpers, Task } from 'graphile-worker';
import { Logger, run } from 'graphile-worker';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '@/lib/database/transaction';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import { ok, refuse } from '@/lib/outcome';
import type { Transports } from '@/lib/transports/configured';
import { type Letter, TransportFailure } from '@/lib/transports/transport';
import type { Context } from '@/services/context';
import { deliver } from '@/services/notifications/deliver';
import { countUnread, listMessages, markRead } from '@/services/notifications/inbox';
import { crontab, makeJobs } from '@/services/notifications/jobs';
import { notify } from '@/services/notifications/notify';
import { transact } from '@/services/transact';
import { createDatabase } from '../support/database';
import { AT, addClinic, addPerson, type ClinicFixture, open } from './fixture';

const server = await createDatabase();
const { database, system } = open(server.url);
const base = { database, clock: () => AT, traceId: 't' };
const portal: Context = { ...base, actor: { kind: 'portal' } };

let clinic: ClinicFixture;
beforeAll(async () => {
  clinic = await system((tx) => addClinic(tx, 'clinic-a'));
});
afterAll(() => database.$disconnect());

const citizenContext = (personId: string, accountId: string): Context => ({
  ...base,
  actor: { kind: 'citizen', personId, accountId, sessionId: 's' },
});
const staffContext = (): Context => ({
  ...base,
  actor: {
    kind: 'staff',
    accountId: clinic.accountId,
    personId: clinic.staffPersonId,
    sessionId: 's',
    clinicId: clinic.clinicId,
    roles: ['medical-registrar'],
    name: 'Т.',
  },
});

const jobs = () =>
  withClient(server.adminUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM graphile_worker._private_jobs',
    );
    return rows[0]?.n ?? 0;
  });
const clearJobs = () =>
  withClient(server.adminUrl, (client) => client.query('DELETE FROM graphile_worker._private_jobs'));

const tell = (tx: Tx, unit: Parameters<typeof notify>[1], personId = clinic.personId) =>
  notify(tx, unit, { personId, kind: 'request-answered', params: { number: 'K7M-2PQ' } }, ['sms', 'email']);

/** A gateway that keeps what it was given; fails as often as it is told. */
function gateway(failures: TransportFailure[] = []) {
  const taken: Letter[] = [];
  const sms: Transports['sms'] = {
    name: 'sms',
    send: async (letter) => {
      const failure = failures.shift();
      if (failure) throw failure;
      taken.push(letter);
    },
  };
  return { taken, transports: { sms } };
}

async function queued(): Promise<string> {
  const person = await system((tx) => addPerson(tx, 'Алушы'));
  await transact(portal, async (tx, unit) => {
    await notify(tx, unit, { personId: person.id, kind: 'request-answered', params: { number: 'K7M-2PQ' } }, [
      'sms',
    ]);
    return ok(null);
  });
  const { id } = await system((tx) =>
    tx.delivery.findFirstOrThrow({ where: { message: { personId: person.id } } }),
  );
  return id;
}

const deliveryOf = (id: string) => system((tx) => tx.delivery.findUniqueOrThrow({ where: { id } }));

describe('the outbox', () => {
  it('rolls back with the transaction: no message, no delivery, no job', async () => {
    await clearJobs();
    const before = await system((tx) => tx.message.count());
    const refused = await transact(staffContext(), async (tx, unit) => {
      await tell(tx, unit);
      return refuse({ code: 'conflict' });
    });
    expect(refused.ok).toBe(false);
    const thrown = transact(staffContext(), async (tx, unit) => {
      await tell(tx, unit);
      throw new Error('bug');
    });
    await expect(thrown).rejects.toThrow('bug');
    expect([await system((tx) => tx.message.count()), await jobs()]).toEqual([before, 0]);
  });

  it('is written by staff to people their clinic knows, and by a citizen to themselves, with a job a transport', async () => {
    await clearJobs();
    for (const context of [staffContext(), citizenContext(clinic.personId, clinic.accountId)])
      expect(
        await transact(context, async (tx, unit) => {
          await tell(tx, unit);
          return ok(null);
        }),
      ).toEqual(ok(null));
    expect(await jobs()).toBe(4);
    await clearJobs();
  });

  it('is not written by staff to strangers', async () => {
    const stranger = await system((tx) => addPerson(tx, 'Бөтен'));
    const told = transact(staffContext(), async (tx, unit) => {
      await tell(tx, unit, stranger.id);
      return ok(null);
    });
    await expect(told).rejects.toThrow(/row-level security/);
  });

  it('is delivered once though ten workers try at the same instant', async () => {
    const id = await queued();
    const { taken, transports } = gateway();
    const delivering = { database, clock: () => AT, transports, publicUrl: 'https://emhana.test' };
    await Promise.allSettled(Array.from({ length: 10 }, () => deliver(delivering, id)));
    expect(taken).toEqual([
      {
        id,
        to: '+77010000000',
        subject: '',
        text: 'K7M-2PQ өтінішіне жауап дайын. https://emhana.test/kk/messages',
      },
    ]);
    expect(await deliveryOf(id)).toMatchObject({ sentAt: AT, failure: null });
    await deliver(delivering, id);
    expect(taken).toHaveLength(1);
  });

  it('keeps the inbox copy when a gateway fails, tries again, and says what went wrong', async () => {
    const id = await queued();
    const { taken, transports } = gateway([new TransportFailure('gateway answered 503', false)]);
    const delivering = { database, clock: () => AT, transports, publicUrl: 'https://emhana.test' };
    await expect(deliver(delivering, id)).rejects.toThrow('503');
    expect(await deliveryOf(id)).toMatchObject({
      sentAt: null,
      failure: 'gateway answered 503',
      attempts: 1,
    });
    await deliver(delivering, id);
    expect(taken).toHaveLength(1);
    expect(await deliveryOf(id)).toMatchObject({ sentAt: AT, failure: null, attempts: 2 });
  });

  it('gives up at once where trying again cannot help', async () => {
    const id = await queued();
    const { transports } = gateway([new TransportFailure('gateway answered 422', true)]);
    await deliver({ database, clock: () => AT, transports, publicUrl: 'x' }, id);
    expect(await deliveryOf(id)).toMatchObject({ sentAt: null, failure: 'gateway answered 422' });
  });

  it('is taken over from a worker that died holding it, and not before', async () => {
    const id = await queued();
    await system((tx) =>
      tx.delivery.update({ where: { id }, data: { claimedUntil: new Date(AT.getTime() + 1) } }),
    );
    const { taken, transports } = gateway();
    const at = (ms: number) => ({
      database,
      clock: () => new Date(AT.getTime() + ms),
      transports,
      publicUrl: 'x',
    });
    await expect(deliver(at(0), id)).rejects.toThrow('claimed by another worker');
    await deliver(at(2), id);
    expect(taken).toHaveLength(1);
  });

  it('is worked off by the worker, with its jobs and its clock', async () => {
    await clearJobs();
    const { taken, transports } = gateway();
    const list = makeJobs(() => ({
      database,
      clock: () => AT,
      transports,
      publicUrl: 'https://emhana.test',
      log: pino({ level: 'silent' }),
    }));
    expect(crontab.split('\n').map((line) => line.split(' ').at(-1))).toSatisfy((names: string[]) =>
      names.every((name) => name in list),
    );
    const id = await queued();
    let finished: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      finished = resolve;
    });
    const runner = await run({
      connectionString: server.url,
      concurrency: 2,
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
      taskList: list,
    });
    runner.events.on('job:success', finished);
    await done;
    await runner.stop();
    expect(taken.map((letter) => letter.id)).toEqual([id]);
    const helpers: Partial<JobHelpers> = {};
    for (const name of ['release-holds', 'forget-keys', 'verify-audit']) {
      const task: Task | undefined = list[name];
      if (typeof task !== 'function') throw new Error(`no job ${name}`);
      await Reflect.apply(task, undefined, [{}, helpers]);
    }
  });
});

describe('the inbox', () => {
  it('shows a person their messages, newest first, page by page, and nobody else’s', async () => {
    const reader = await system((tx) => addPerson(tx, 'Оқырман'));
    const mine = citizenContext(reader.id, reader.accountId);
    for (let n = 0; n < 5; n += 1)
      await transact({ ...portal, clock: () => new Date(AT.getTime() + (n >> 1)) }, async (tx, unit) => {
        await notify(
          tx,
          unit,
          { personId: reader.id, kind: 'request-answered', params: { number: `N-${n}` } },
          [],
        );
        return ok(null);
      });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listMessages(mine, { locale: 'ru', limit: 2, ...(after ? { after } : {}) });
      if (!page.ok) throw new Error(page.refusal.code);
      seen.push(...page.value.messages.map((message) => message.title));
      after = page.value.next;
    } while (after);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    expect(seen[0]).toBe('Готов ответ на обращение N-4');
    expect(await countUnread(mine)).toEqual(ok(5));
    const other = citizenContext(clinic.personId, clinic.accountId);
    const { id } = await system((tx) => tx.message.findFirstOrThrow({ where: { personId: reader.id } }));
    expect(await markRead(other, { messageId: id })).toEqual(refuse({ code: 'not-found' }));
    expect(await markRead(mine, { messageId: id })).toEqual(ok({ count: 1 }));
    expect(await markRead(mine, 'all')).toEqual(ok({ count: 4 }));
    expect(await countUnread(mine)).toEqual(ok(0));
  });

  it.each(['x', '2026_y', `'; drop table message`])(
    'answers a made-up page mark with a plain no: %s',
    async (after) => {
      const mine = citizenContext(clinic.personId, clinic.accountId);
      expect(await listMessages(mine, { locale: 'kk', after })).toMatchObject({
        refusal: { code: 'invalid-input' },
      });
    },
  );
});
