import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { enterPerson } from '@/services/identity/enter-person';
import { findPerson } from '@/services/identity/find-person';
import { refuseRequest } from '@/services/requests/end-request';
import { intakeRequest } from '@/services/requests/intake-request';
import { offerTimes } from '@/services/requests/offer-times';
import { readIntake } from '@/services/requests/read-intake';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { ALMATY_ANSWERS, at, MANGYSTAU_ANSWERS, phoned, staffAt, value } from './world';

const { url } = await createDatabase();
let aktau: Scene;
let almaty: Scene;
let oskemen: Scene;

beforeAll(async () => {
  aktau = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1' },
  });
  almaty = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-home-call': 'almaty-2-337/1', 'doctor-appointment': 'almaty-2-337/2' },
  });
  oskemen = await openScene(url, {
    region: 'east-kazakhstan',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': 'eko-314-2015' },
  });
});
afterAll(() => Promise.all([aktau.close(), almaty.close(), oskemen.close()]));

/** What the screen does: read the act's plan for the person, take the soonest free time, send all at once. */
async function takeCall(
  scene: Scene,
  time: string,
  service: 'doctor-home-call' | 'doctor-appointment',
  answers: Parameters<typeof phoned>[2]['answers'],
) {
  const context = staffAt(scene, scene.registrar, time);
  const facts = value(
    await readIntake(context, {
      service,
      channel: 'phone',
      receivedAt: at(time),
      personId: scene.citizen.personId,
    }),
  );
  const plan = facts.form?.plan ?? [];
  const kind = plan.find(({ appoints }) => appoints)?.appoints ?? 'appointments';
  const { times } = value(
    await offerTimes(context, {
      clinicId: scene.clinicId,
      kind,
      regulation: facts.rules.regulation,
      place: facts.rules.place,
      acceptedAt: facts.acceptedAt,
      recipientAge: facts.person?.age ?? null,
    }),
  );
  const [first] = times;
  if (!first) throw new Error('no free time');
  const stored = value(
    await intakeRequest(context, {
      service,
      channel: 'phone',
      recipientId: scene.citizen.personId,
      applicant: 'self',
      applicantId: scene.citizen.personId,
      locale: 'kk',
      receivedAt: at(time),
      answers: { ...answers, ...facts.form?.known },
      completions: plan.map(({ name, outcomes, appoints }) => ({
        step: name,
        outcome: outcomes[0] ?? '',
        data: {},
        ...(appoints ? { time: { doctorId: first.doctorId, startsAt: first.startsAt } } : {}),
      })),
    }),
  );
  return { facts, plan, first, stored };
}

describe('a call taken at the desk from the first ring to the answer', () => {
  it('in Mangystau: one step, the soonest visit, answered in time (mangystau-302/1/8.1)', async () => {
    const { plan, stored, facts } = await takeCall(
      aktau,
      '2026-11-23T10:00',
      'doctor-home-call',
      MANGYSTAU_ANSWERS,
    );
    expect(plan.map(({ name }) => name)).toEqual(['register-request']);
    expect(facts.answer?.due).toBe(at('2026-11-23T10:10').toISOString());
    expect(facts.form?.fields.map(({ name }) => name)).toEqual([
      'condition',
      'brief-information',
      'address',
      'phone',
    ]);
    expect(facts.form?.proposed.address).toBe('3-шағынаудан, 5-үй, 12-пәтер');
    expect(stored.state.appointed?.startsAt).toBe(at('2026-11-23T14:00').toISOString());
    expect(stored.state.done.map(({ inTime }) => inTime)).toEqual([true]);
  });

  it('in Almaty: identified, attachment known to the register, registered and answered (almaty-2-337/1/annex-1)', async () => {
    const { plan, stored } = await takeCall(almaty, '2026-11-23T10:00', 'doctor-home-call', ALMATY_ANSWERS);
    expect(plan.map(({ name }) => name)).toEqual(['identify', 'register-request']);
    expect(stored.state.done.map(({ name, by }) => [name, by.kind])).toEqual([
      ['identify', 'staff'],
      ['check-attachment', 'portal'],
      ['register-request', 'staff'],
    ]);
    expect(stored.state.results.map(({ name }) => name)).toEqual(['oral-answer']);
  });

  it('in Almaty after 18:00: accepted at the next opening, the visit is of that day (almaty-2-337/1/4.p4)', async () => {
    const { facts, stored } = await takeCall(almaty, '2026-11-23T18:05', 'doctor-home-call', ALMATY_ANSWERS);
    expect(facts.postponed).toBe(true);
    expect(facts.acceptedAt).toEqual(at('2026-11-24T08:00'));
    expect(stored.state.appointed?.startsAt).toBe(at('2026-11-24T14:00').toISOString());
  });

  it('in East Kazakhstan: the documents accepted, then the appointment (eko-314-2015/5)', async () => {
    const { plan, stored } = await takeCall(oskemen, '2026-11-23T10:00', 'doctor-appointment', {
      surname: 'Ахметова',
      'given-name': 'Айгүл',
      'birth-year': 1985,
      phone: '+77010000001',
    });
    expect(plan.map(({ name }) => name)).toEqual(['accept-documents', 'register-request']);
    expect(stored.state.step?.name).toBe('appointment');
  });

  it('of somebody attached elsewhere gets a number in Almaty, and a refusal with its reason (almaty-2-337/1/8.1.p3)', async () => {
    const context = staffAt(almaty, almaty.registrar, '2026-11-23T10:00');
    value(await findPerson(context, almaty.stranger.iin));
    const call = value(
      await phoned(almaty, '2026-11-23T10:00', {
        to: almaty.stranger,
        answers: ALMATY_ANSWERS,
        completions: [{ step: 'identify', outcome: 'identified', data: {} }],
      }),
    );
    expect(call).toMatchObject({ number: expect.any(String), state: { step: { name: 'check-attachment' } } });
    const refused = value(
      await refuseRequest(almaty.as(almaty.registrar, '2026-11-23T10:02'), {
        requestId: call.id,
        ground: 'not-attached',
        reason: 'Тіркелім бойынша басқа емханаға бекітілген',
      }),
    );
    expect(refused.state).toMatchObject({ status: 'refused', refusal: { ground: 'not-attached' } });
  });

  it('without an answer waits in the queue, taken by whoever took the call', async () => {
    const stored = value(await phoned(aktau, '2026-11-23T11:00', { answers: MANGYSTAU_ANSWERS }));
    expect(stored.state.step).toMatchObject({
      name: 'register-request',
      takenBy: { personId: aktau.registrar.personId },
    });
    expect(
      await refuseRequest(aktau.as(aktau.registrar, '2026-11-23T11:01'), {
        requestId: stored.id,
        ground: 'grounds-not-met',
        reason: 'Негізсіз',
      }),
    ).toMatchObject({ refusal: { code: 'ground-not-in-law' } });
  });
});

describe('finding whoever calls', () => {
  const desk = () => staffAt(aktau, aktau.registrar, '2026-11-23T10:00');

  it('by whole IIN anybody the portal knows, also typed on the Kazakh digit row', async () => {
    const row = [...'қ"әіңғ,.үұ'];
    const typed = [...oskemen.citizen.iin].map((digit) => row[Number(digit)] ?? digit).join('');
    const found = value(await findPerson(desk(), typed));
    expect(found).toMatchObject({ kind: 'found', people: [{ id: oskemen.citizen.personId }] });
  });

  it('by name and phone only those whom the clinic knows', async () => {
    const names = value(await findPerson(desk(), 'Бекенов'));
    expect(names).toEqual({ kind: 'nobody' });
    expect(value(await findPerson(desk(), 'Akhmetova'))).toMatchObject({ kind: 'found' });
  });

  it.each([
    ['85030845000', 'iin-length'],
    ['850308450001', 'iin-check-digit'],
    ['851308450001', 'iin-date'],
    ['240340000013', 'iin-is-bin'],
  ])('says what is wrong with %s', async (iin, code) => {
    expect(await findPerson(desk(), iin)).toMatchObject({ refusal: { code, field: 'person' } });
  });

  it('enters a new person with a right IIN, and finds the one that a colleague has just entered', async () => {
    const iin = makeIin({ born: '2001-02-03', sex: 'male', sequence: 4711 });
    expect(value(await findPerson(desk(), iin))).toEqual({ kind: 'unknown-iin', iin });
    const person = {
      iin,
      surname: 'Жаңабаев',
      givenName: 'Ерлан',
      patronymic: null,
      birthDate: null,
      sex: null,
      phone: null,
      address: null,
      locale: 'kk' as const,
    };
    const entered = await Promise.all([
      enterPerson(desk(), person),
      enterPerson(staffAt(aktau, aktau.otherRegistrar, '2026-11-23T10:00'), person),
    ]);
    const ids = entered.map((outcome) => value(outcome).id);
    expect(new Set(ids).size).toBe(1);
    expect(await enterPerson(desk(), { ...person, birthDate: '2001-02-04' })).toMatchObject({
      refusal: { code: 'birth-date-mismatch', field: 'birthDate' },
    });
    expect(await enterPerson(desk(), { ...person, iin: null })).toMatchObject({
      refusal: { code: 'birth-date-invalid' },
    });
    expect(value(await findPerson(desk(), 'жанабаев ерлан'))).toMatchObject({ kind: 'found' });
  });

  it('is not a doctor’s business', async () => {
    expect(await findPerson(staffAt(aktau, aktau.doctor, '2026-11-23T10:00'), 'Ахметова')).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});
