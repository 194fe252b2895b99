/** A register is silent: the citizen and the clinic see it, staff act by hand, and the register may come back. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { askRegisters } from '@/services/registers/ask-registers';
import { environmentName } from '@/services/registers/configured';
import { askRegisterAgain } from '@/services/requests/ask-register-again';
import { completeStep } from '@/services/requests/complete-step';
import { fileRequest } from '@/services/requests/file-request';
import { listQueue } from '@/services/requests/list-queue';
import { myRequest } from '@/services/requests/my-request';
import { openCase } from '@/services/requests/open-case';
import { readCase } from '@/services/requests/read-case';
import { rulesForNewRequest } from '@/services/requests/rules-of-clinic';
import { transact } from '@/services/transact';
import { staffAt, value } from '@/tests/integration/desk/world';
import { createDatabase } from '@/tests/integration/support/database';
import { addMember, type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { type FakeRegister, openFakeRegister } from './fake-register';

const { url } = await createDatabase();
const setting = environmentName('tb-register', 'URL');
let scene: Scene;
let fake: FakeRegister;
let specialist: Member;
beforeAll(async () => {
  fake = await openFakeRegister();
  process.env[setting] = fake.url;
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'tb-certificate': 'moh-dsm-49-2020/1', 'hospital-referral': 'mangystau-302/13' },
  });
  specialist = await system((tx) => addMember(tx, scene.clinicId, 'Нұрпейісова', ['responsible-specialist']));
});
afterAll(async () => {
  delete process.env[setting];
  await scene.close();
  await fake.close();
});
beforeEach(() => {
  fake.moods.length = 0;
  fake.knows.clear();
  fake.facts.yes = { 'as-of': '2026-11-23', since: '2026-02-01' };
  fake.facts.no = { 'as-of': '2026-11-23' };
});

const system = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);
const citizen = (time: string) => ({ ...scene.as(scene.citizen, time), actor: scene.citizen.actor });
const away = () =>
  fake.moods.push(
    ...[1, 2].map(() => (response: import('node:http').ServerResponse) => {
      response.writeHead(503).end();
    }),
  );

/** Filed at the portal while the register is away. */
async function waiting(time = '2026-11-23T10:00') {
  away();
  const context = citizen(time);
  const { clinicId } = scene;
  const { personId } = scene.citizen;
  const registers = value(
    await askRegisters(context, { personId, clinicId, registers: ['tb-register'], at: context.clock() }),
  );
  return value(
    await transact(context, async (tx, unit) => {
      const rules = await rulesForNewRequest(tx, clinicId, 'tb-certificate', unit.now);
      if (!rules) throw new Error('The clinic applies nothing');
      return fileRequest(tx, unit, rules, {
        clinicId,
        channel: 'portal',
        applicant: 'self',
        recipientId: personId,
        applicantId: personId,
        answers: { address: 'Абай даңғылы, 5-үй' },
        registers,
        locale: 'kk',
      });
    }),
  );
}

it('the citizen and the clinic see that a register is silent, since when, and when it is asked again', async () => {
  const filed = await waiting();
  expect(filed.state.step).toMatchObject({ name: 'ask-register', actor: 'portal' });
  const expected = {
    registers: ['tb-register'],
    since: new Date('2026-11-23T10:00:00+05:00'),
    askedAgainAt: new Date('2026-11-23T10:01:00+05:00'),
  };
  expect(value(await myRequest(citizen('2026-11-23T10:00'), filed.id)).silence).toEqual(expected);
  const desk = staffAt(scene, specialist, '2026-11-23T10:00');
  value(await openCase(desk, { requestId: filed.id, reason: 'my-step', words: '' }));
  const seen = value(await readCase(desk, filed.id));
  expect(seen.silence).toEqual(expected);
  expect(seen.choices).toMatchObject({ mayAct: true, grounds: [] });
  // Its time has come and the job has not run yet: the portal is asking.
  const later = value(await myRequest(citizen('2026-11-23T10:05'), filed.id));
  expect(later.silence?.askedAgainAt).toBeNull();
});

it('the register comes back: the portal ends the step, with what it told, and the task is gone', async () => {
  const filed = await waiting();
  fake.knows.add(scene.citizen.iin);
  const { database, clock } = scene.as('portal', '2026-11-23T10:01');
  await askRegisterAgain({ database, clock }, { requestId: filed.id, tried: 0 });
  const seen = value(await myRequest(citizen('2026-11-23T10:02'), filed.id));
  expect(seen.stored.state.done.at(-1)).toMatchObject({
    outcome: 'under-observation',
    by: { kind: 'portal' },
  });
  expect(seen.silence).toBeNull();
  expect(
    await system((tx) => tx.task.count({ where: { requestId: filed.id, state: { in: ['open', 'taken'] } } })),
  ).toBe(0);
});

it('the specialist finds it in the queue, ends it by hand with a reason, and the result says so', async () => {
  const filed = await waiting();
  const context = staffAt(scene, specialist, '2026-11-23T10:10');
  const { lines } = value(await listQueue(context, { state: 'open' }));
  expect(lines.find(({ requestId }) => requestId === filed.id)?.task).toMatchObject({
    step: 'ask-register',
    role: 'responsible-specialist',
  });
  const ending = { requestId: filed.id, step: 'ask-register', outcome: 'not-under-observation', data: {} };
  expect(await completeStep(context, ending)).toMatchObject({
    refusal: { code: 'by-hand-reason-required' },
  });
  const done = value(await completeStep(context, { ...ending, byHand: 'Қағаз журнал, 41-бет' }));
  expect(done.state.status).toBe('completed');
  const { data } = await system((tx) =>
    tx.caseEvent.findFirstOrThrow({
      where: { requestId: filed.id, type: 'step-completed', actorKind: 'staff' },
    }),
  );
  expect(data).toMatchObject({ byHand: { registers: ['tb-register'], reason: 'Қағаз журнал, 41-бет' } });
  const document = await system((tx) =>
    tx.signedDocument.findFirstOrThrow({ where: { requestId: filed.id, result: 'information' } }),
  );
  expect(Buffer.from(document.bytes).toString()).toContain('Установлено работником вручную');
});
