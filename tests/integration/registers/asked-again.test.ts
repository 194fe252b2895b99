import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { environmentName } from '@/services/registers/configured';
import { askRegisterAgain } from '@/services/requests/ask-register-again';
import type { StoredCase } from '@/services/requests/stored-case';
import { loadCase } from '@/services/requests/stored-case';
import { takeTask } from '@/services/requests/take-task';
import { ALMATY_ANSWERS, phoned, staffAt, value } from '@/tests/integration/desk/world';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { type FakeRegister, openFakeRegister } from './fake-register';

const { url, adminUrl } = await createDatabase();
const jobs = new pg.Client(adminUrl);
const setting = environmentName('attached-population', 'URL');
let scene: Scene;
let fake: FakeRegister;
beforeAll(async () => {
  fake = await openFakeRegister();
  // The whole portal of this file asks that register, as an installation would that names it.
  process.env[setting] = fake.url;
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-home-call': 'almaty-2-337/1' },
  });
  await jobs.connect();
});
afterAll(async () => {
  delete process.env[setting];
  await scene.close();
  await fake.close();
  await jobs.end();
});
beforeEach(() => {
  fake.knows.clear();
  fake.moods.length = 0;
});

const away = () =>
  fake.moods.push(
    ...[1, 2].map(() => (response: import('node:http').ServerResponse) => {
      response.writeHead(503).end();
    }),
  );
const waiting = async (): Promise<StoredCase> => {
  away();
  const completions = [{ step: 'identify', outcome: 'identified', data: {} }];
  return value(await phoned(scene, '2026-11-23T10:00', { answers: ALMATY_ANSWERS, completions }));
};
const jobOf = async ({ id }: StoredCase) => {
  const { rows } = await jobs.query(
    `SELECT j.payload, j.run_at FROM graphile_worker._private_jobs j WHERE j.key = $1`,
    [`ask-register-again:${id}`],
  );
  return rows;
};
const askAgain = ({ id }: StoredCase, at: string, tried = 0) => {
  const { database, clock } = scene.as('portal', at);
  return askRegisterAgain({ database, clock }, { requestId: id, tried });
};
const now = async ({ id }: StoredCase) => {
  const stored = await inTransaction(scene.database, { kind: 'system' }, (tx) => loadCase(tx, id));
  if (!stored) throw new Error('The case is gone');
  return stored.state;
};

it('a call is taken in though the register is down; it waits with its clock, and the register is asked in a minute', async () => {
  const call = await waiting();
  expect(call.state.registers).toEqual({ 'attached-population': 'unknown' });
  expect(call.state.step?.name).toBe('check-attachment');
  expect(await jobOf(call)).toMatchObject([
    { payload: { requestId: call.id, tried: 0 }, run_at: new Date('2026-11-23T10:01:00+05:00') },
  ]);
});

it('the register is back and says yes: the portal ends the step, and the queue has the next one', async () => {
  const call = await waiting();
  fake.knows.add(scene.citizen.iin);
  await askAgain(call, '2026-11-23T10:01');
  const state = await now(call);
  expect(state.step?.name).toBe('register-request');
  expect(state.done.at(-1)).toMatchObject({ name: 'check-attachment', by: { kind: 'portal' } });
  const tasks = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.task.findMany({ where: { requestId: call.id, doneAt: null } }),
  );
  expect(tasks).toMatchObject([{ step: 'register-request', state: 'open' }]);
});

it('a registrar who has taken the step keeps it, and sees the answer', async () => {
  const call = await waiting();
  value(await takeTask(staffAt(scene, scene.registrar, '2026-11-23T10:01'), { requestId: call.id }));
  fake.knows.add(scene.citizen.iin);
  await askAgain(call, '2026-11-23T10:02');
  const state = await now(call);
  expect(state.registers).toEqual({ 'attached-population': 'yes' });
  expect(state.step).toMatchObject({
    name: 'check-attachment',
    takenBy: { personId: scene.registrar.personId },
  });
});

it('the look-up is audited as the portal’s own', async () => {
  const call = await waiting();
  await askAgain(call, '2026-11-23T10:01');
  const lines = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.auditEntry.findMany({
      where: { action: 'register.asked', chain: scene.clinicId },
      orderBy: { sequence: 'desc' },
      take: 2,
    }),
  );
  expect(lines.map(({ actorKind, detail }) => [actorKind, detail])).toEqual([
    ['portal', { answered: true }],
    ['staff', { answered: false }],
  ]);
});

// Last: after so many failures in a row the register would be left in peace.
it('still down: it is asked again, later each time, and the case waits on', async () => {
  const call = await waiting();
  away();
  await askAgain(call, '2026-11-23T10:01');
  expect((await now(call)).step?.name).toBe('check-attachment');
  expect(await jobOf(call)).toMatchObject([
    { payload: { tried: 1 }, run_at: new Date('2026-11-23T10:03:00+05:00') },
  ]);
});
