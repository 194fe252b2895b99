import { afterAll, beforeAll, expect, it } from 'vitest';
import { completeStep } from '@/services/requests/complete-step';
import { listJournal } from '@/services/requests/list-journal';
import { moveAppointment } from '@/services/requests/move-appointment';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { at, MANGYSTAU_ANSWERS, phoned, staffAt, value } from './world';

const { url } = await createDatabase();
const DAY = '2026-11-23';
let scene: Scene;

beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1' },
  });
});
afterAll(() => scene.close());

it('a visit moved to another hour stands in the register under its new hour, and the line says which it follows', async () => {
  const registrar = staffAt(scene, scene.registrar, `${DAY}T12:00`);
  const answered = {
    step: 'register-request',
    outcome: 'answered',
    data: {},
    time: { doctorId: scene.doctorId, startsAt: at(`${DAY}T14:00`) },
  };
  const call = value(
    await phoned(scene, `${DAY}T12:00`, { answers: MANGYSTAU_ANSWERS, completions: [answered] }),
  );
  const to = { doctorId: scene.doctorId, startsAt: at(`${DAY}T16:30`) };
  value(await moveAppointment(registrar, { requestId: call.id, to }));
  const doctor = scene.as(scene.doctor, `${DAY}T17:00`);
  value(await completeStep(doctor, { requestId: call.id, step: 'home-visit', outcome: 'visited', data: {} }));
  const { lines } = value(await listJournal(registrar, { journal: 'call-register', from: DAY, until: DAY }));
  expect(
    lines.map(({ line, values, follows, superseded }) => [
      line,
      values.time,
      follows?.line ?? null,
      superseded,
    ]),
  ).toEqual([
    [1, '14:00', null, true],
    [2, '16:30', 1, true],
    [3, '16:30', 2, false],
  ]);
});
