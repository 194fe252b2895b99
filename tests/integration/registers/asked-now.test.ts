/** A register that a step only looks at is asked again when staff say so. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { environmentName } from '@/services/registers/configured';
import { regulationById } from '@/services/regulations/catalogue';
import { askRegistersNow } from '@/services/requests/ask-registers-now';
import { intakeRequest } from '@/services/requests/intake-request';
import { unansweredRegisters } from '@/services/requests/silence-of';
import { at, staffAt, value } from '@/tests/integration/desk/world';
import { createDatabase } from '@/tests/integration/support/database';
import { addMember, type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { type FakeRegister, openFakeRegister } from './fake-register';

const { url } = await createDatabase();
const setting = environmentName('tb-register', 'URL');
const TB = regulationById('almaty-2-337/5');
let scene: Scene;
let fake: FakeRegister;
let [specialist, colleague]: Member[] = [];
beforeAll(async () => {
  fake = await openFakeRegister();
  process.env[setting] = fake.url;
  scene = await openScene(url, { region: 'almaty', zone: 'Asia/Almaty', applies: { [TB.service]: TB.id } });
  [specialist, colleague] = await inTransaction(scene.database, { kind: 'system' }, async (tx) => [
    await addMember(tx, scene.clinicId, 'Досова', ['registry-specialist']),
    await addMember(tx, scene.clinicId, 'Сапарова', ['registry-specialist']),
  ]);
});
afterAll(async () => {
  delete process.env[setting];
  await scene.close();
  await fake.close();
});

const desk = (who: Member | undefined, time = '2026-11-23T10:05') => {
  if (!who) throw new Error('nobody works here');
  return staffAt(scene, who, time);
};
const away = (times: number) => {
  for (let left = times; left > 0; left -= 1) fake.moods.push((response) => response.writeHead(503).end());
};
async function taken() {
  away(2);
  return value(
    await intakeRequest(desk(specialist, '2026-11-23T10:00'), {
      service: TB.service,
      channel: 'in-person',
      recipientId: scene.citizen.personId,
      applicant: 'self',
      applicantId: scene.citizen.personId,
      answers: {
        surname: 'Ахметова',
        'given-name': 'Айгүл',
        'birth-year': 1985,
        phone: '+77010000001',
        purpose: 'other',
      },
      locale: 'kk',
      receivedAt: at('2026-11-23T10:00'),
      completions: [],
    }),
  );
}

it('is asked at the word of whoever may do the step, in their name, and its answer stands (almaty-2-337)', async () => {
  const request = await taken();
  expect(unansweredRegisters(TB, request.state)).toEqual(['tb-register']);
  fake.knows.add(scene.citizen.iin);
  const asked = value(await askRegistersNow(desk(specialist), { requestId: request.id }));
  expect(asked.state.registers['tb-register']).toBe('yes');
  expect(asked.state.step?.name).toBe('register');
  expect(unansweredRegisters(TB, asked.state)).toEqual([]);
  const [line] = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.auditEntry.findMany({
      where: { action: 'register.asked', object: 'register:tb-register' },
      orderBy: { at: 'desc' },
      take: 1,
    }),
  );
  expect(line).toMatchObject({ actorKind: 'staff', detail: { answered: true } });
  const before = fake.asked.length;
  value(await askRegistersNow(desk(specialist), { requestId: request.id }));
  expect(fake.asked.length).toBe(before);
});

it('that is silent still says so, and changes nothing', async () => {
  const request = await taken();
  away(2);
  const asked = await askRegistersNow(desk(specialist), { requestId: request.id });
  expect(asked).toMatchObject({ ok: false, refusal: { code: 'register-silent' } });
});

it('is not asked by whoever may not do the step, or while a colleague holds it', async () => {
  const request = await taken();
  const before = fake.asked.length;
  const stranger = await askRegistersNow(desk(scene.doctor), { requestId: request.id });
  expect(stranger).toMatchObject({ ok: false, refusal: { code: 'not-your-step' } });
  // Whoever took the papers in holds the step.
  const held = await askRegistersNow(desk(colleague), { requestId: request.id });
  expect(held).toMatchObject({ ok: false, refusal: { code: 'already-taken' } });
  expect(fake.asked.length).toBe(before);
});
