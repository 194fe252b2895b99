import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { holdOfMove, holdTime } from '@/services/requests/hold-time';
import { timesToChoose } from '@/services/requests/times-to-choose';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { almaty2, at, book, citizenAt, value } from './booking-day';

const { url } = await createDatabase();
const SINCE = new Date('2024-01-01');
let scene: Scene;
let other: string;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': 'almaty-2-337/2' },
  });
  other = await inTransaction(scene.database, { kind: 'system' }, async (tx) => {
    const { clinicId } = scene;
    const doctor = await tx.doctor.create({
      data: {
        clinicId,
        surname: 'Тілеубаев',
        givenName: 'Марат',
        speciality: 'cardiologist',
        activeFrom: SINCE,
      },
      select: { id: true },
    });
    await tx.doctorWeek.create({
      data: {
        clinicId,
        doctorId: doctor.id,
        validFrom: SINCE,
        publishedAt: SINCE,
        blocks: {
          create: [2].map((weekday) => ({
            weekday,
            starts: '09:10',
            ends: '10:50',
            kind: 'appointments' as const,
            slotMinutes: 20,
          })),
        },
      },
      select: { id: true },
    });
    return doctor.id;
  });
});
afterAll(() => scene.close());

const monday = () => citizenAt(scene, scene.citizen, '2026-11-23', '10:00');
const wanted = (time: string, more: { moves?: string; under?: string } = {}) => ({
  regulation: almaty2(),
  clinicId: scene.clinicId,
  personId: scene.citizen.personId,
  doctorId: other,
  startsAt: at('2026-11-24', time),
  ...more,
});

describe('one person is at one doctor at a time', () => {
  it('a time that overlaps a booked one is not offered, is said, and cannot be held; the one after it can', async () => {
    const requestId = await book(monday(), scene, scene.citizen.personId, at('2026-11-24', '09:20'));
    const choice = value(
      await timesToChoose(monday(), {
        regulation: almaty2(),
        clinicId: scene.clinicId,
        doctorId: other,
        personId: scene.citizen.personId,
      }),
    );
    expect(choice.busy).toEqual([{ startsAt: at('2026-11-24', '09:20'), endsAt: at('2026-11-24', '09:40') }]);
    const shown = choice.week?.days.flatMap(({ slots }) => slots.map(({ startsAt }) => startsAt)) ?? [];
    expect(shown).not.toContainEqual(at('2026-11-24', '09:10'));
    expect(shown).not.toContainEqual(at('2026-11-24', '09:30'));
    expect(shown).toContainEqual(at('2026-11-24', '09:50'));
    expect(await holdTime(monday(), wanted('09:30'))).toMatchObject({
      ok: false,
      refusal: { code: 'person-busy', field: 'slot' },
    });
    expect(await holdTime(monday(), wanted('09:50'))).toMatchObject({ ok: true });
    // A move gives the old time up: it does not stand in its own way.
    expect(
      await holdTime(monday(), wanted('09:30', { moves: requestId, under: holdOfMove(requestId) })),
    ).toMatchObject({ ok: true });
  });
});
