import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { completeStep } from '@/services/requests/complete-step';
import { lastChange } from '@/services/requests/last-change';
import { handOverTask, releaseTask, takeTask } from '@/services/requests/take-task';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { MANGYSTAU_ANSWERS, phoned, staffAt, value } from './world';

const { url } = await createDatabase();
const FILED = '2026-11-23T10:00';
const NOW = '2026-11-23T10:05';
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1' },
  });
});
afterAll(() => scene.close());

async function waiting() {
  const call = value(await phoned(scene, FILED, { answers: MANGYSTAU_ANSWERS }));
  return value(await releaseTask(scene.as(scene.registrar, FILED), { requestId: call.id }));
}

const answer = (time: string) => ({
  step: 'register-request',
  outcome: 'answered',
  data: {},
  time: { doctorId: scene.doctorId, startsAt: new Date(`2026-11-23T${time}:00+05:00`) },
});

describe('two registrars on one call at the same instant', () => {
  it('both take it: one has it, the other is told who and when', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id: requestId } = await waiting();
      const both = await Promise.all([
        takeTask(scene.as(scene.registrar, NOW), { requestId }),
        takeTask(scene.as(scene.otherRegistrar, NOW), { requestId }),
      ]);
      const won = both.filter(({ ok }) => ok);
      const lost = both.filter(({ ok }) => !ok);
      expect(won).toHaveLength(1);
      expect(lost).toMatchObject([
        {
          refusal: {
            code: 'already-taken',
            params: {
              by: both[0]?.ok ? scene.registrar.actor.name : scene.otherRegistrar.actor.name,
              at: new Date(`${NOW}:00+05:00`).toISOString(),
            },
          },
        },
      ]);
    }
  });

  it('both answer it: one visit is promised, and the other hears who was quicker', async () => {
    const { id: requestId, version: expectedVersion } = await waiting();
    const both = await Promise.all([
      completeStep(scene.as(scene.registrar, NOW), { requestId, expectedVersion, ...answer('15:00') }),
      completeStep(scene.as(scene.otherRegistrar, NOW), { requestId, expectedVersion, ...answer('16:00') }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const loser = both.find(({ ok }) => !ok);
    expect(loser).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    const bookings = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.booking.findMany({ where: { requestId, state: 'booked' } }),
    );
    expect(bookings).toHaveLength(1);
    const told = value(await lastChange(staffAt(scene, scene.otherRegistrar, NOW), requestId));
    expect(told.by).toBe(both[0]?.ok ? 'Сейтова А. С.' : 'Ким А. С.');
    expect(told.version).toBeGreaterThan(expectedVersion);
  });

  it('a call held by one is not answered by another, nor given back by another', async () => {
    const { id: requestId } = await waiting();
    value(await takeTask(scene.as(scene.registrar, NOW), { requestId }));
    const other = scene.as(scene.otherRegistrar, NOW);
    expect(await completeStep(other, { requestId, ...answer('17:00') })).toMatchObject({
      refusal: { code: 'already-taken' },
    });
    expect(await releaseTask(other, { requestId })).toMatchObject({ refusal: { code: 'already-taken' } });
  });

  it('a call is handed to a colleague of the role, and to nobody else', async () => {
    const { id: requestId } = await waiting();
    value(await takeTask(scene.as(scene.registrar, NOW), { requestId }));
    const mine = scene.as(scene.registrar, NOW);
    expect(await handOverTask(mine, { requestId, toPersonId: scene.doctor.personId })).toMatchObject({
      refusal: { code: 'hand-over-to-wrong-role', field: 'to' },
    });
    const handed = value(await handOverTask(mine, { requestId, toPersonId: scene.otherRegistrar.personId }));
    expect(handed.state.step?.takenBy).toMatchObject({ personId: scene.otherRegistrar.personId });
    value(await completeStep(scene.as(scene.otherRegistrar, NOW), { requestId, ...answer('17:30') }));
  });
});
