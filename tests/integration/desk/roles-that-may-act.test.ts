import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import type { StaffRole } from '@/services/identity/actor';
import { completeStep } from '@/services/requests/complete-step';
import { listQueue } from '@/services/requests/list-queue';
import { queueCounts } from '@/services/requests/queue-counts';
import { readQueueFilter } from '@/services/requests/queue-filter';
import type { StoredCase } from '@/services/requests/stored-case';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { at, MANGYSTAU_ANSWERS, phoned, staffAt, value } from './world';

const { url } = await createDatabase();
const NOON = '2026-11-23T12:00';
let scene: Scene;
let visit: StoredCase;

beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1' },
  });
  const call = value(await phoned(scene, '2026-11-23T11:55', { answers: MANGYSTAU_ANSWERS }));
  visit = value(
    await completeStep(staffAt(scene, scene.registrar, NOON), {
      requestId: call.id,
      step: 'register-request',
      outcome: 'answered',
      data: {},
      time: { doctorId: scene.doctorId, startsAt: at('2026-11-23T15:00') },
    }),
  );
});
afterAll(() => scene.close());

const holding = (...roles: StaffRole[]) =>
  staffAt(scene, { ...scene.registrar, actor: { ...scene.registrar.actor, roles } }, NOON);
const seenBy = async (...roles: StaffRole[]) =>
  value(await listQueue(holding(...roles), readQueueFilter({}))).lines.map(({ number }) => number);

it.each([['district-doctor'], ['doctor'], ['medical-registrar']] as const)(
  'a home visit stands in the queue of every role that may record it: %s',
  async (role) => {
    expect(await seenBy(role)).toEqual([visit.number]);
  },
);

it('whoever holds two of its roles meets it once, in the list and in the numbers', async () => {
  expect(await seenBy('district-doctor', 'doctor', 'medical-registrar')).toEqual([visit.number]);
  const counts = await queueCounts(holding('doctor', 'medical-registrar'), readQueueFilter({}));
  expect(value(counts)).toMatchObject({ all: 1, open: 1 });
});

it('a role that may not act sees nothing of it', async () => {
  expect(await seenBy('attending-doctor')).toEqual([]);
});

it('an open task always names its first actor among those who may act', async () => {
  const broken = inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.task.updateMany({ where: { requestId: visit.id, doneAt: null }, data: { roles: 'cashier' } }),
  );
  await expect(broken).rejects.toThrow(/task_roles/);
});
