import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StaffRole } from '@/services/identity/actor';
import { completeStep } from '@/services/requests/complete-step';
import { readCase } from '@/services/requests/read-case';
import type { StoredCase } from '@/services/requests/stored-case';
import { takeTask } from '@/services/requests/take-task';
import { createDatabase } from '@/tests/integration/support/database';
import { type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { at, MANGYSTAU_ANSWERS, phoned, staffAt, value } from './world';

const { url } = await createDatabase();
const DAY = '2026-11-23';
let scene: Scene;
let visit: StoredCase;

beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1' },
  });
  const call = value(await phoned(scene, `${DAY}T11:55`, { answers: MANGYSTAU_ANSWERS }));
  visit = value(
    await completeStep(staffAt(scene, scene.registrar, `${DAY}T12:00`), {
      requestId: call.id,
      step: 'register-request',
      outcome: 'answered',
      data: {},
      time: { doctorId: scene.doctorId, startsAt: at(`${DAY}T15:00`) },
    }),
  );
});
afterAll(() => scene.close());

const another = (...roles: StaffRole[]): Member => ({
  ...scene.otherRegistrar,
  actor: { ...scene.otherRegistrar.actor, roles, doctorId: '00000000-0000-7000-8000-00000000d0c7' },
});
const record = { step: 'home-visit', outcome: 'visited', data: {} };

it('a doctor neither takes nor records the visit of another doctor', async () => {
  const context = staffAt(scene, another('district-doctor', 'doctor'), `${DAY}T15:40`);
  const requestId = visit.id;
  for (const answer of [
    await takeTask(context, { requestId }),
    await completeStep(context, { requestId, ...record }),
  ])
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-your-visit' } });
  expect(value(await readCase(context, requestId)).choices).toMatchObject({ mayAct: false, grounds: [] });
});

it('the doctor who was there records it, and so may the registry (mangystau-302/1)', async () => {
  const registry = staffAt(scene, another('medical-registrar'), `${DAY}T15:40`);
  expect(value(await readCase(registry, visit.id)).choices.mayAct).toBe(true);
  const done = await completeStep(staffAt(scene, scene.doctor, `${DAY}T15:40`), {
    requestId: visit.id,
    ...record,
  });
  expect(value(done).state.status).toBe('completed');
});
