import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { completeStep } from '@/services/requests/complete-step';
import { refuseRequest, withdrawRequest } from '@/services/requests/end-request';
import { type Intake, intakeRequest } from '@/services/requests/intake-request';
import { takeTask } from '@/services/requests/take-task';
import type { Case } from '@/services/workflow/case';
import type { CaseEvent } from '@/services/workflow/events';
import { replay } from '@/services/workflow/evolve';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';

const { url } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1', 'doctor-appointment': 'mangystau-302/2' },
  });
});
afterAll(() => scene.close());

const call = (over: Partial<Intake> = {}): Intake => ({
  service: 'doctor-home-call',
  channel: 'phone',
  recipientId: scene.citizen.personId,
  applicant: 'self',
  applicantId: null,
  locale: 'kk',
  receivedAt: new Date('2026-11-23T10:00:00+05:00'),
  answers: {
    surname: 'Ахметова',
    'given-name': 'Айгүл',
    age: 41,
    sex: 'female',
    condition: 'Қызуы 39',
    'brief-information': 'Кеше кешке басталды',
    address: '3-шағынаудан, 5-үй, 12-пәтер',
    phone: '+77010000001',
  },
  completions: [],
  ...over,
});
const answer = (time: string) => ({
  step: 'register-request',
  outcome: 'answered',
  data: {},
  time: { doctorId: scene.doctorId, startsAt: new Date(`2026-11-23T${time}:00+05:00`) },
});
const read = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);
const value = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

describe('a home call phoned in to a clinic of Mangystau (mangystau-302/1)', () => {
  it('is answered while the caller waits: a visit in the doctor’s day, a line in the register (8.1)', async () => {
    const stored = value(
      await intakeRequest(
        scene.as(scene.registrar, '2026-11-23T10:04'),
        call({ completions: [answer('15:00')] }),
      ),
    );
    expect(stored.state.done[0]).toMatchObject({ name: 'register-request', inTime: true });
    expect(stored.state.step).toMatchObject({ name: 'home-visit' });
    const [booking, journal, tasks] = await read(async (tx) => [
      await tx.booking.findFirstOrThrow({ where: { requestId: stored.id } }),
      await tx.journalEntry.findFirstOrThrow({ where: { requestId: stored.id } }),
      await tx.task.findMany({ where: { requestId: stored.id }, orderBy: { startedAt: 'asc' } }),
    ]);
    expect(booking).toMatchObject({ state: 'booked', kind: 'home_visits', doctorId: scene.doctorId });
    expect(journal).toMatchObject({ journal: 'call-register', line: 1, enteredBy: 'Сейтова А. С.' });
    const fields = Object.fromEntries(
      (journal.fields as { name: string; value: string }[]).map((f) => [f.name, f.value]),
    );
    expect(fields).toMatchObject({ surname: 'Ахметова', condition: 'Қызуы 39', time: '15:00' });
    expect(tasks.map(({ step, state }) => [step, state])).toEqual([
      ['register-request', 'done'],
      ['home-visit', 'open'],
    ]);
  });

  it('starts its ten minutes when the phone was answered, not when it was typed (5.1)', async () => {
    const stored = value(await intakeRequest(scene.as(scene.registrar, '2026-11-23T10:12'), call()));
    expect(stored.state.step?.due).toBe(new Date('2026-11-23T10:10:00+05:00').toISOString());
    const late = value(
      await completeStep(scene.as(scene.registrar, '2026-11-23T10:13'), {
        requestId: stored.id,
        ...answer('15:30'),
      }),
    );
    expect(late.state.done[0]?.inTime).toBe(false);
  });

  it('keeps nothing of a call whose time another has just taken', async () => {
    const before = await read((tx) => tx.request.count());
    const outcome = await intakeRequest(
      scene.as(scene.registrar, '2026-11-23T10:04'),
      call({ completions: [answer('15:00')] }),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'slot-taken' } });
    expect(await read((tx) => tx.request.count())).toBe(before);
  });

  it('is never the business of a citizen or of another clinic', async () => {
    expect(await intakeRequest(scene.as(scene.citizen, '2026-11-23T10:04'), call())).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
    const stored = value(await intakeRequest(scene.as(scene.registrar, '2026-11-23T10:04'), call()));
    expect(
      await withdrawRequest(scene.as(scene.stranger, '2026-11-23T10:05'), { requestId: stored.id }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});

describe('two registrars at once', () => {
  it('of fifty who take one call, one has it and the others are told who', async () => {
    const filed = value(await intakeRequest(scene.as(scene.registrar, '2026-11-23T10:04'), call()));
    const released = await read((tx) => tx.request.findUniqueOrThrow({ where: { id: filed.id } }));
    expect((released.state as unknown as Case).step?.takenBy?.personId).toBe(scene.registrar.personId);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        takeTask(scene.as(scene.otherRegistrar, '2026-11-23T10:05'), { requestId: filed.id }),
      ),
    );
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        ok: false,
        refusal: { code: 'already-taken', params: { by: 'Сейтова А. С.' } },
      });
    }
  });

  it('answering one call, exactly one answers it and the doctor comes once', async () => {
    const filed = value(await intakeRequest(scene.as(scene.registrar, '2026-11-23T10:04'), call()));
    const outcomes = await Promise.all(
      ['16:00', '16:30', '17:00', '17:30'].map((time) =>
        completeStep(scene.as(scene.registrar, '2026-11-23T10:06'), { requestId: filed.id, ...answer(time) }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [bookings, events, row] = await read(async (tx) => [
      await tx.booking.count({ where: { requestId: filed.id, state: 'booked' } }),
      await tx.caseEvent.findMany({ where: { requestId: filed.id }, orderBy: { sequence: 'asc' } }),
      await tx.request.findUniqueOrThrow({ where: { id: filed.id } }),
    ]);
    expect(bookings).toBe(1);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    const told = events.map(({ type, at, actorKind, actorId, actorRole, data }) => ({
      ...(data as object),
      type,
      at: at.toISOString(),
      by: { kind: actorKind, personId: actorId ?? undefined, role: actorRole ?? undefined },
    })) as unknown as CaseEvent[];
    const again = replay(told);
    expect(again?.step?.name).toBe('home-visit');
    expect(again?.appointed).toEqual((row.state as unknown as Case).appointed);
  });
});

describe('the ends of a call', () => {
  it('a visit recorded by the doctor closes the booking and the case (3.p2)', async () => {
    const filed = value(
      await intakeRequest(
        scene.as(scene.registrar, '2026-11-23T10:04'),
        call({ completions: [answer('14:00')] }),
      ),
    );
    const visited = { requestId: filed.id, step: 'home-visit', outcome: 'visited', data: {} };
    expect(await completeStep(scene.as(scene.doctor, '2026-11-23T13:00'), visited)).toMatchObject({
      ok: false,
      refusal: { code: 'booking-not-yet-begun' },
    });
    const closed = value(await completeStep(scene.as(scene.doctor, '2026-11-23T14:20'), visited));
    expect(closed.state.status).toBe('completed');
    expect(await read((tx) => tx.booking.findFirst({ where: { requestId: filed.id } }))).toMatchObject({
      state: 'attended',
    });
  });

  it('a refusal on a ground that the regulation does not give by phone is refused itself (9.10)', async () => {
    const filed = value(await intakeRequest(scene.as(scene.registrar, '2026-11-23T10:04'), call()));
    expect(
      await refuseRequest(scene.as(scene.registrar, '2026-11-23T10:05'), {
        requestId: filed.id,
        ground: 'grounds-not-met',
        reason: 'Негіз жоқ',
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'ground-not-in-law' } });
  });

  it('a withdrawal gives the doctor’s time back', async () => {
    const filed = value(
      await intakeRequest(
        scene.as(scene.registrar, '2026-11-23T10:04'),
        call({ completions: [answer('14:30')] }),
      ),
    );
    const withdrawn = value(
      await withdrawRequest(scene.as(scene.registrar, '2026-11-23T11:00'), { requestId: filed.id }),
    );
    expect(withdrawn.state.status).toBe('withdrawn');
    value(
      await intakeRequest(
        scene.as(scene.registrar, '2026-11-23T11:01'),
        call({
          receivedAt: new Date('2026-11-23T11:00:00+05:00'),
          completions: [answer('14:30')],
        }),
      ),
    );
  });
});
