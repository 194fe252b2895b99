import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCircuit } from '@/lib/circuit';
import { inTransaction } from '@/lib/database/transaction';
import { makeLogger } from '@/lib/logs/logger';
import { askRegisters } from '@/services/registers/ask-registers';
import { configuredRegisters, environmentName } from '@/services/registers/configured';
import { httpRegister, type Silence } from '@/services/registers/http-register';
import { orderFromRegister } from '@/services/registers/order-from-register';
import type { RegisterPort, Registers } from '@/services/registers/register-port';
import { REGISTERS, type Register } from '@/services/regulations/language/names';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { type FakeRegister, openFakeRegister } from './fake-register';

const { url } = await createDatabase();
let scene: Scene;
let fake: FakeRegister;
let clinicName = '';
let silences: Silence[];
beforeAll(async () => {
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies: {} });
});
afterAll(() => scene.close());
beforeEach(async () => {
  fake = await openFakeRegister();
  silences = [];
});
afterEach(() => fake.close());

const NOON = new Date('2026-11-23T12:00:00+05:00');
const silent = makeLogger('silent');
const embedded = configuredRegisters({ NODE_ENV: 'test' }, { log: silent });

function elsewhere(register: Register, over: Partial<Parameters<typeof httpRegister>[0]> = {}): RegisterPort {
  return httpRegister({
    register,
    url: fake.url,
    token: 'secret',
    fetch,
    circuit: makeCircuit({ clock: () => NOON }),
    pause: () => Promise.resolve(),
    onSilence: (silence) => silences.push(silence),
    ...over,
  });
}

const ask = async (ports: Registers, register: Register, personId = scene.citizen.personId) => {
  const answers = await askRegisters(
    scene.as(scene.registrar, '2026-11-23T12:00'),
    { personId, clinicId: scene.clinicId, registers: [register], at: NOON },
    ports,
  );
  if (!answers.ok) throw new Error(JSON.stringify(answers.refusal));
  return answers.value.says;
};
const told = async (ports: Registers, register: Register, personId = scene.citizen.personId) => {
  const asked = { personId, clinicId: scene.clinicId, registers: [register], at: NOON };
  const answers = await askRegisters(scene.as(scene.registrar, '2026-11-23T12:00'), asked, ports);
  return answers.ok ? answers.value.told[register] : answers;
};

/** What each register tells of somebody it knows, in the words of its contract. */
const TOLD: Readonly<Record<Register, Readonly<Record<string, string | boolean>>>> = {
  'attached-population': { clinic: 'Емхана', since: '2024-01-01', right: 'residence' },
  'tb-register': { 'as-of': '2026-11-23', since: '2026-01-01' },
  'mental-health-register': { 'as-of': '2026-11-23', since: '2026-01-01' },
  'narcology-register': { 'as-of': '2026-11-23', since: '2026-01-01' },
  'hospital-stays': {
    department: 'Хирургия бөлімшесі',
    admitted: '2026-11-02',
    discharged: '2026-11-12',
    'record-number': '1204-Х',
  },
  'medical-information-system': {
    'card-number': '77-314',
    examinations: 'Флюорография 2026-10-01',
    'last-record': '2026-11-20',
    conforms: true,
  },
  'digital-documents': {
    'document-kind': 'identity-card',
    number: '012345678',
    issued: '2021-05-05',
    'valid-until': '2031-05-05',
  },
  'hospitalisation-bureau': { hospital: 'Стационар', 'admission-date': '2026-11-30', 'queue-number': '12' },
};
const asSystem = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);

describe.each(REGISTERS)('the register %s answers alike', (register) => {
  const makes = [
    [
      'from the portal’s own table',
      async () => {
        const { personId } = scene.citizen;
        // The scene has the citizen attached already.
        if (register !== 'attached-population') {
          const since = new Date('2026-01-01');
          const facts = TOLD[register];
          await asSystem((tx) => tx.registerEntry.create({ data: { register, personId, since, facts } }));
        } else {
          await asSystem(async (tx) => {
            await tx.attachment.updateMany({ where: { personId }, data: { attachedBy: 'residence' } });
            const { nameKk } = await tx.clinic.findUniqueOrThrow({ where: { id: scene.clinicId } });
            clinicName = nameKk;
          });
        }
        return embedded;
      },
    ],
    [
      'from elsewhere',
      async () => {
        fake.knows.add(scene.citizen.iin);
        fake.facts.yes = { ...TOLD[register], clinic: clinicName };
        if ('as-of' in TOLD[register]) fake.facts.no = { 'as-of': '2026-11-23' };
        return { ...embedded, [register]: elsewhere(register) };
      },
    ],
  ] as const;

  it.each(makes)('%s: yes for a person it knows, no for another', async (_, make) => {
    const ports = await make();
    expect(await ask(ports, register)).toEqual({ [register]: 'yes' });
    expect(await ask(ports, register, scene.stranger.personId)).toEqual({ [register]: 'no' });
    const { 'as-of': asOf, clinic, ...more } = TOLD[register];
    expect(await told(ports, register)).toEqual({
      ...more,
      ...(asOf ? { 'as-of': asOf } : {}),
      ...(clinic ? { clinic: clinicName } : {}),
    });
    expect(await told(ports, register, scene.stranger.personId)).toEqual(
      asOf ? { 'as-of': asOf } : undefined,
    );
  });
});

describe('what a register elsewhere tells', () => {
  it.each<[string, Register, unknown]>([
    ['a day that is none', 'hospital-stays', { ...TOLD['hospital-stays'], admitted: '2026-02-31' }],
    ['a stay without its department', 'hospital-stays', { ...TOLD['hospital-stays'], department: '' }],
    ['a control character', 'hospital-stays', { ...TOLD['hospital-stays'], department: 'a\u0000b' }],
    ['too long a number', 'hospital-stays', { ...TOLD['hospital-stays'], 'record-number': '1'.repeat(31) }],
    [
      'words for yes or no',
      'medical-information-system',
      { ...TOLD['medical-information-system'], conforms: 'yes' },
    ],
    ['a right that is none', 'attached-population', { ...TOLD['attached-population'], right: 'purchase' }],
    ['nothing of its day', 'tb-register', {}],
    ['no object', 'tb-register', 'yes'],
  ])('with %s is a wrong answer: not known, and kept nowhere', async (_, register, facts) => {
    fake.moods.push((response) => response.writeHead(200).end(JSON.stringify({ answer: 'yes', facts })));
    const ports = { ...embedded, [register]: elsewhere(register) };
    expect(await ask(ports, register)).toEqual({ [register]: 'unknown' });
    expect(silences).toEqual([{ register, why: 'wrong-answer', tries: 1 }]);
  });

  it('beyond its contract is dropped', async () => {
    fake.knows.add(scene.citizen.iin);
    fake.facts.yes = { ...TOLD['narcology-register'], diagnosis: 'F10' };
    const ports = { ...embedded, 'narcology-register': elsewhere('narcology-register') };
    expect(await told(ports, 'narcology-register')).toEqual(TOLD['narcology-register']);
  });
});

describe('an order', () => {
  const order = (ports: Registers, register: 'hospitalisation-bureau' | 'attached-population') =>
    orderFromRegister(
      scene.as(scene.registrar, '2026-11-23T12:00'),
      { personId: scene.stranger.personId, clinicId: scene.clinicId, register, at: NOON, reference: 'A-1' },
      ports,
    );

  it('of the portal’s own bureau gets a working day and a number, and the same again', async () => {
    const first = await order(embedded, 'hospitalisation-bureau');
    expect(first).toMatchObject({
      ok: true,
      value: { says: 'yes', facts: { 'admission-date': '2026-11-30', 'queue-number': expect.any(String) } },
    });
    expect(await order(embedded, 'hospitalisation-bureau')).toEqual(first);
  });

  it('of an attachment ends the one before on its day', async () => {
    await asSystem((tx) => tx.attachment.deleteMany({ where: { personId: scene.stranger.personId } }));
    expect(await order(embedded, 'attached-population')).toMatchObject({
      value: { says: 'yes', facts: { since: '2026-11-23', right: 'choice' } },
    });
    expect(await ask(embedded, 'attached-population', scene.stranger.personId)).toEqual({
      'attached-population': 'yes',
    });
  });

  it('elsewhere is put with the number of the request as its key, tried again once, and obtained once', async () => {
    fake.moods.push((response) => response.writeHead(503).end());
    fake.facts.yes = TOLD['hospitalisation-bureau'];
    const ports = { ...embedded, 'hospitalisation-bureau': elsewhere('hospitalisation-bureau') };
    expect(await order(ports, 'hospitalisation-bureau')).toMatchObject({
      value: { says: 'yes', facts: TOLD['hospitalisation-bureau'] },
    });
    expect(fake.asked.map(({ key, order: put }) => [key, put])).toEqual([
      ['A-1', { reference: 'A-1' }],
      ['A-1', { reference: 'A-1' }],
    ]);
  });

  it('is a line of the audit without what was obtained', async () => {
    await order(embedded, 'hospitalisation-bureau');
    const [line] = await asSystem((tx) =>
      tx.auditEntry.findMany({
        where: { action: 'register.ordered' },
        orderBy: { sequence: 'desc' },
        take: 1,
      }),
    );
    expect(line).toMatchObject({
      object: 'register:hospitalisation-bureau',
      subjectId: scene.stranger.personId,
      detail: { answered: true },
    });
  });
});

describe('a register of the portal’s own table', () => {
  it('is read by nobody but the portal itself', async () => {
    const { actor } = scene.registrar;
    const { actor: citizen } = scene.citizen;
    for (const access of [actor, citizen, { kind: 'public' } as const])
      await expect(inTransaction(scene.database, access, (tx) => tx.registerEntry.count())).rejects.toThrow();
  });

  it('says no from the first day that a person is no longer on it', async () => {
    const { personId } = scene.stranger;
    const data = { register: 'tb-register', personId, since: new Date('2026-01-01') };
    const until = (day: string) =>
      asSystem(async (tx) => {
        await tx.registerEntry.deleteMany({ where: { personId } });
        await tx.registerEntry.create({ data: { ...data, until: new Date(day) } });
      });
    await until('2026-11-23');
    expect(await ask(embedded, 'tb-register', personId)).toEqual({ 'tb-register': 'no' });
    await until('2026-11-24');
    expect(await ask(embedded, 'tb-register', personId)).toEqual({ 'tb-register': 'yes' });
  });
});

describe('a register elsewhere', () => {
  const tb = (over?: Parameters<typeof elsewhere>[1]): Registers => ({
    ...embedded,
    'tb-register': elsewhere('tb-register', over),
  });
  const unknown = { 'tb-register': 'unknown' };
  const status = (code: number) => (response: import('node:http').ServerResponse) => {
    response.writeHead(code).end();
  };

  it('hears the number, the clinic, the day and the token, and nothing else', async () => {
    await ask(tb(), 'tb-register');
    expect(fake.asked).toEqual([
      { iin: scene.citizen.iin, clinic: scene.bin, on: '2026-11-23', authorization: 'Bearer secret' },
    ]);
  });

  it.each([429, 500, 503])('busy (%i) is asked once more, and its answer counts', async (code) => {
    fake.moods.push(status(code));
    expect(await ask(tb(), 'tb-register')).toEqual({ 'tb-register': 'no' });
    expect(fake.asked).toHaveLength(2);
  });

  it('down is unknown, and no third time is asked', async () => {
    fake.moods.push(status(503), status(503));
    expect(await ask(tb(), 'tb-register')).toEqual(unknown);
    expect(silences).toEqual([{ register: 'tb-register', why: 'refused', status: 503, tries: 2 }]);
  });

  it('slow is unknown', async () => {
    const never = () => undefined;
    fake.moods.push(never, never);
    expect(await ask(tb({ timeoutMs: 30 }), 'tb-register')).toEqual(unknown);
    expect(silences).toEqual([{ register: 'tb-register', why: 'timeout', tries: 2 }]);
  });

  it.each(['', 'yes', '{"answer":"maybe"}', '[]', `{"answer":"yes","padding":"${'x'.repeat(20_000)}"}`])(
    'with a wrong answer is unknown, and is not asked again: %.20s',
    async (body) => {
      fake.moods.push((response) => response.writeHead(200).end(body));
      expect(await ask(tb(), 'tb-register')).toEqual(unknown);
      expect(silences).toEqual([{ register: 'tb-register', why: 'wrong-answer', tries: 1 }]);
    },
  );

  it('that refuses the token is unknown, and is not asked again', async () => {
    fake.moods.push(status(401));
    expect(await ask(tb(), 'tb-register')).toEqual(unknown);
    expect(fake.asked).toHaveLength(1);
  });

  it('that failed several times in a row is left in peace', async () => {
    const ports = tb({ circuit: makeCircuit({ clock: () => NOON, failures: 2 }) });
    fake.moods.push(status(500), status(500));
    await ask(ports, 'tb-register');
    expect(await ask(ports, 'tb-register')).toEqual(unknown);
    expect(fake.asked).toHaveLength(2);
    expect(silences.at(-1)).toMatchObject({ why: 'resting', tries: 0 });
  });

  it('that is not there is unknown', async () => {
    const ports = tb();
    await fake.close();
    expect(await ask(ports, 'tb-register')).toEqual(unknown);
    expect(silences).toEqual([{ register: 'tb-register', why: 'unreachable', tries: 2 }]);
  });

  it('is named by the environment, and its silence is logged without the person', async () => {
    const lines: string[] = [];
    const env = {
      NODE_ENV: 'test',
      [environmentName('tb-register', 'URL')]: fake.url,
      [environmentName('tb-register', 'TOKEN')]: 'other',
    } as const;
    fake.moods.push(status(404));
    const log = makeLogger('warn', { write: (line) => lines.push(line) });
    expect(await ask(configuredRegisters(env, { log }), 'tb-register')).toEqual(unknown);
    expect(fake.asked[0]?.authorization).toBe('Bearer other');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"why":"refused"');
    for (const secret of [scene.citizen.iin, scene.citizen.personId]) expect(lines[0]).not.toContain(secret);
  });
});

it('every look-up is a line of the clinic’s audit in the name of whoever asked, without what was answered', async () => {
  const { personId } = scene.stranger;
  const ports = { ...embedded, 'tb-register': elsewhere('tb-register') };
  const context = scene.as(scene.otherRegistrar, '2026-11-23T12:00');
  const registers = ['tb-register', 'narcology-register'] as const;
  const asked = { personId, clinicId: scene.clinicId, registers, at: NOON };
  expect(await askRegisters(context, asked, ports)).toMatchObject({ ok: true });
  const lines = await asSystem((tx) =>
    tx.auditEntry.findMany({
      where: { actorId: scene.otherRegistrar.personId, action: 'register.asked' },
      orderBy: { sequence: 'asc' },
    }),
  );
  expect(lines.map(({ chain, object, subjectId, detail }) => [chain, object, subjectId, detail])).toEqual(
    registers.map((name) => [scene.clinicId, `register:${name}`, personId, { answered: true }]),
  );
});
