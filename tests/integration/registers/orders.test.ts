/** What a step obtains from a register, and what a decision enters in one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { AnsweredBefore, hashOf, scopeOf } from '@/lib/idempotency';
import { configuredRegisters } from '@/services/registers/configured';
import type { Service } from '@/services/regulations/language/names';
import { completeStep } from '@/services/requests/complete-step';
import { enterInRegister } from '@/services/requests/enter-in-register';
import { intakeRequest } from '@/services/requests/intake-request';
import { orderForStep } from '@/services/requests/order-for-step';
import { readCase } from '@/services/requests/read-case';
import type { Answers } from '@/services/workflow/case';
import { at, staffAt, value } from '@/tests/integration/desk/world';
import { createDatabase } from '@/tests/integration/support/database';
import { addMember, type Member, openScene, type Scene } from '@/tests/integration/support/scene';

const { url } = await createDatabase();
let scene: Scene;
let specialist: Member;
let bureau: Member;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'hospital-referral': 'mangystau-302/13', 'phc-attachment': 'almaty-2-337/3' },
  });
  const roles = ['responsible-specialist', 'registry-specialist'] as const;
  specialist = await system((tx) => addMember(tx, scene.clinicId, 'Нұрпейісова', roles));
  bureau = await system((tx) =>
    addMember(tx, scene.clinicId, 'Досова', ['hospitalisation-bureau-specialist']),
  );
});
afterAll(() => scene.close());

const system = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);

const taken = (
  service: Service,
  answers: Answers,
  completions: Parameters<typeof completeStep>[1]['data'][] = [],
) =>
  intakeRequest(staffAt(scene, specialist, '2026-11-23T10:00'), {
    service,
    channel: 'in-person',
    recipientId: scene.citizen.personId,
    applicant: 'self',
    applicantId: scene.citizen.personId,
    answers,
    locale: 'kk',
    receivedAt: at('2026-11-23T10:00'),
    completions: completions.map((data) => ({ step: 'review-package', outcome: 'forwarded', data })),
  });

const PERSON: Answers = {
  surname: 'Ахметова',
  'given-name': 'Айгүл',
  'birth-year': 1985,
  phone: '+77010000001',
};

it('the bureau’s specialist obtains a day in hospital, and it stands in the step’s form (mangystau-302/13/5.2)', async () => {
  const filed = value(await taken('hospital-referral', PERSON, [{ 'care-needed': 'Жоспарлы ота' }]));
  expect(filed.state.step?.name).toBe('obtain-date');
  const early = await orderForStep(staffAt(scene, specialist, '2026-11-23T10:20'), { requestId: filed.id });
  expect(early).toMatchObject({ refusal: { code: 'not-your-step' } });
  // As over HTTP, with the key of a repeated write: the same key answers with the same case.
  const keyed = {
    ...staffAt(scene, bureau, '2026-11-23T10:30'),
    idempotency: {
      scope: scopeOf(bureau.actor.accountId, 'order'),
      key: filed.id,
      requestHash: hashOf({ filed: filed.id }),
      status: 200,
      present: () => ({ id: filed.id }),
    },
  };
  const ordered = value(await orderForStep(keyed, { requestId: filed.id }));
  await expect(orderForStep(keyed, { requestId: filed.id })).rejects.toThrow(AnsweredBefore);
  expect(ordered.state.registers['hospitalisation-bureau']).toBe('yes');
  const facts = ordered.state.registerFacts?.['hospitalisation-bureau'];
  expect(facts).toMatchObject({ 'admission-date': '2026-11-30', hospital: expect.any(String) });
  const seen = value(await readCase(staffAt(scene, bureau, '2026-11-23T10:31'), filed.id));
  expect(seen.timeline.at(-1)).toMatchObject({
    event: { type: 'register-ordered', register: 'hospitalisation-bureau' },
    by: { kind: 'staff' },
  });
  const complete = (day: string) =>
    completeStep(staffAt(scene, bureau, '2026-11-23T10:40'), {
      requestId: filed.id,
      step: 'obtain-date',
      outcome: 'obtained',
      data: { hospital: String(facts?.hospital), 'admission-date': day },
    });
  expect(await complete('2026-11-20')).toMatchObject({
    refusal: { code: 'day-in-past', field: 'answers.admission-date' },
  });
  expect(value(await complete('2026-11-30')).state.step?.name).toBe('hand-over');
});

it('who is attached by a decision is attached in the register, once (almaty-2-337/3/annex-1.action-5)', async () => {
  const context = (time: string) => staffAt(scene, specialist, time);
  const filed = value(
    await intakeRequest(context('2026-11-23T11:00'), {
      service: 'phc-attachment',
      channel: 'in-person',
      recipientId: scene.citizen.personId,
      applicant: 'self',
      applicantId: scene.citizen.personId,
      answers: { ...PERSON, address: 'Ақтау, 3-шағынаудан' },
      locale: 'kk',
      receivedAt: at('2026-11-23T11:00'),
      completions: [
        { step: 'take-application', outcome: 'taken', data: {} },
        { step: 'request-attachment', outcome: 'asked', data: {} },
      ],
    }),
  );
  // Somebody else's in the meantime: the decision is what counts.
  await system((tx) => tx.attachment.deleteMany({ where: { personId: scene.citizen.personId } }));
  const done = value(
    await completeStep(context('2026-11-23T11:10'), {
      requestId: filed.id,
      step: 'answer',
      outcome: 'attached',
      data: {},
    }),
  );
  expect(done.state.status).toBe('completed');
  const { database, clock } = scene.as('portal', '2026-11-23T11:11');
  const payload = {
    requestId: filed.id,
    register: 'attached-population',
    at: new Date('2026-11-23T11:10:00+05:00').toISOString(),
  };
  await enterInRegister({ database, clock }, payload);
  await enterInRegister({ database, clock }, payload);
  const rows = await system((tx) =>
    tx.attachment.findMany({
      where: { personId: scene.citizen.personId },
      select: { clinicId: true, since: true },
    }),
  );
  expect(rows).toEqual([{ clinicId: scene.clinicId, since: new Date('2026-11-23') }]);
});

it('a register that is silent leaves the step to its doer, and the entry to the next try', async () => {
  const filed = value(await taken('hospital-referral', PERSON, [{ 'care-needed': 'Жоспарлы ота' }]));
  const silent = { says: 'unknown', facts: {} } as const;
  const port = { kind: 'http', ask: async () => silent, order: async () => silent } as const;
  const ports = {
    ...configuredRegisters({ NODE_ENV: 'test' }),
    'hospitalisation-bureau': port,
    'attached-population': port,
  };
  expect(
    await orderForStep(staffAt(scene, bureau, '2026-11-23T12:00'), { requestId: filed.id }, ports),
  ).toMatchObject({ refusal: { code: 'register-silent' } });
  const { database, clock } = scene.as('portal', '2026-11-23T12:01');
  const payload = { requestId: filed.id, register: 'attached-population', at: clock().toISOString() };
  await expect(enterInRegister({ database, clock }, payload, ports)).rejects.toThrow(
    /has not taken the entry/,
  );
});
