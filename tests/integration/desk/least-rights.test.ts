/** What a member of staff must not reach with a role that has no business there, nor by naming somebody else's id. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import type { StaffRole } from '@/services/identity/actor';
import { withdrawRequest } from '@/services/requests/end-request';
import { moveAppointment } from '@/services/requests/move-appointment';
import { readCase } from '@/services/requests/read-case';
import { readRequest } from '@/services/requests/read-request';
import type { StoredCase } from '@/services/requests/stored-case';
import { handOverTask, releaseTask, takeTask } from '@/services/requests/take-task';
import { describeBooking } from '@/services/scheduling/describe-booking';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { MANGYSTAU_ANSWERS, phoned, staffAt, value } from './world';

const { url } = await createDatabase();
const FILED = '2026-11-23T10:00';
const NOON = '2026-11-23T12:00';
let scene: Scene;
let elsewhere: Scene;
let call: StoredCase;

beforeAll(async () => {
  const applies = { 'doctor-home-call': 'mangystau-302/1' };
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  elsewhere = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  call = value(await phoned(scene, FILED, { answers: MANGYSTAU_ANSWERS }));
  value(await releaseTask(scene.as(scene.registrar, FILED), { requestId: call.id }));
});
afterAll(async () => {
  await scene.close();
  await elsewhere.close();
});

const system = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);
const holding = (role: StaffRole) =>
  staffAt(scene, { ...scene.otherRegistrar, actor: { ...scene.otherRegistrar.actor, roles: [role] } }, NOON);

describe.each(['administrator', 'auditor'] as const)('an %s', (role) => {
  it('neither reads a case nor learns it by taking, giving back, handing over, moving or withdrawing it', async () => {
    const context = holding(role);
    const requestId = call.id;
    const to = { doctorId: scene.doctorId, startsAt: new Date(`${NOON}:00+05:00`) };
    const answers = [
      await readRequest(context, requestId),
      await readCase(context, requestId),
      await takeTask(context, { requestId }),
      await releaseTask(context, { requestId }),
      await handOverTask(context, { requestId, toPersonId: scene.registrar.personId }),
      await moveAppointment(context, { requestId, to }),
      await withdrawRequest(context, { requestId }),
    ];
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code))).toEqual([
      'not-allowed',
      'not-allowed',
      'not-your-step',
      'not-allowed',
      'not-allowed',
      'not-allowed',
      'not-allowed',
    ]);
  });
});

describe('a booking', () => {
  it('is shown to those who make and keep bookings, not to an auditor', async () => {
    const booking = await system((tx) =>
      tx.booking.create({
        data: {
          clinicId: scene.clinicId,
          doctorId: scene.doctorId,
          kind: 'home_visits',
          startsAt: new Date('2026-11-24T14:00:00+05:00'),
          endsAt: new Date('2026-11-24T14:30:00+05:00'),
          state: 'booked',
          personId: scene.citizen.personId,
          requestId: call.id,
          createdAt: new Date(`${FILED}:00+05:00`),
        },
      }),
    );
    const bookingId = booking.id;
    expect(await describeBooking(holding('auditor'), { bookingId })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await describeBooking(holding('medical-registrar'), { bookingId })).toMatchObject({ ok: true });
  });
});

describe('who asks for somebody at the counter', () => {
  let child: string;
  beforeAll(async () => {
    child = await system(async (tx) => {
      const since = new Date('2024-01-01');
      const { id } = await tx.person.create({
        data: {
          surname: 'Бекенов',
          givenName: 'Алихан',
          birthDate: new Date('2018-05-05'),
          sex: 'male',
          createdAt: since,
        },
      });
      await tx.attachment.create({ data: { personId: id, clinicId: scene.clinicId, since } });
      await tx.representation.create({
        data: {
          principalId: id,
          representativeId: elsewhere.stranger.personId,
          kind: 'parent',
          status: 'declared',
          documentKind: 'birth-certificate',
          documentNumber: '1',
          documentDate: since,
          createdAt: since,
        },
      });
      return id;
    });
  });
  const broughtBy = (applicantId: string) =>
    phoned(scene, NOON, {
      answers: { ...MANGYSTAU_ANSWERS, age: 8, sex: 'male' },
      recipientId: child,
      applicant: 'parent-or-guardian',
      applicantId,
    });

  it('cannot be named by the id of a person whom this clinic does not know: it would open that person to it', async () => {
    const unknown = elsewhere.citizen.personId;
    expect(await broughtBy(unknown)).toMatchObject({
      ok: false,
      refusal: { code: 'invalid-input', field: 'applicantId' },
    });
    expect(
      await system((tx) => tx.clinicPerson.count({ where: { clinicId: scene.clinicId, personId: unknown } })),
    ).toBe(0);
  });

  it('is nobody else where the person asks alone: the request would open in another’s cabinet', async () => {
    const filed = await phoned(scene, NOON, {
      answers: MANGYSTAU_ANSWERS,
      applicant: 'self',
      applicantId: scene.otherRegistrar.personId,
    });
    expect(filed).toMatchObject({ ok: false, refusal: { code: 'invalid-input', field: 'applicantId' } });
  });

  it('may be the parent whose claim upon the child is known, though the parent is not', async () => {
    expect(await broughtBy(elsewhere.stranger.personId)).toMatchObject({ ok: true });
  });
});
