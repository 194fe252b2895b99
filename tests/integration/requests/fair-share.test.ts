import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { whoSaw } from '@/services/audit/who-saw';
import { MOST_OPEN } from '@/services/requests/fair-share';
import { listQueue } from '@/services/requests/list-queue';
import { readQueueFilter } from '@/services/requests/queue-filter';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { at, begin, book, citizenAt, hold, submit, value } from './booking-day';

const { url } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': 'almaty-2-337/2' },
  });
});
afterAll(() => scene.close());

const TIMES = [
  '09:00',
  '09:20',
  '09:40',
  '10:20',
  '10:40',
  '11:00',
  '11:20',
  '11:40',
  '12:00',
  '12:20',
  '12:40',
];

describe('free times are everybody’s', () => {
  it('one person does not take a doctor’s whole day at the portal', async () => {
    const me = citizenAt(scene, scene.citizen, '2026-11-23', '08:10');
    const { personId } = scene.citizen;
    for (const time of TIMES.slice(0, MOST_OPEN)) await book(me, scene, personId, at('2026-11-24', time));
    const draftId = await begin(me, scene, personId);
    value(await hold(me, scene, personId, at('2026-11-25', '09:00')));
    expect(await submit(me, draftId)).toMatchObject({ ok: false, refusal: { code: 'too-many-open' } });
    const kept = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.draft.count({ where: { id: draftId } }),
    );
    expect(kept).toBe(1);
  });
});

describe('a list that shows people', () => {
  it('is a line a view with everybody on it, and once a day in the eyes of each of them', async () => {
    await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.task.updateMany({ data: { role: 'medical-registrar', roles: 'medical-registrar' } }),
    );
    const registrar = { ...scene.as(scene.registrar, '2026-11-23T09:00'), actor: scene.registrar.actor };
    const seen = () =>
      inTransaction(scene.database, { kind: 'system' }, (tx) =>
        tx.auditEntry.count({
          where: { action: 'request.listed', subjects: { some: { personId: scene.citizen.personId } } },
        }),
      );
    const page = value(await listQueue(registrar, readQueueFilter({})));
    expect(page.lines.map(({ recipientId }) => recipientId)).toContain(scene.citizen.personId);
    expect(await seen()).toBe(1);
    await listQueue(registrar, readQueueFilter({}));
    expect(await seen()).toBe(2);
    const { actor, personId } = scene.citizen;
    const mine = await whoSaw(
      { ...scene.as(scene.citizen, '2026-11-23T12:00'), actor },
      { subjectId: personId },
    );
    expect(value(mine).lines.filter(({ action }) => action === 'request.listed')).toHaveLength(1);
  });
});
