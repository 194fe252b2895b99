import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCircuit } from '@/lib/circuit';
import { inTransaction } from '@/lib/database/transaction';
import { makeLogger } from '@/lib/logs/logger';
import { askRegisters } from '@/services/registers/ask-registers';
import { configuredRegisters, environmentName } from '@/services/registers/configured';
import { httpRegister, type Silence } from '@/services/registers/http-register';
import type { RegisterPort, Registers } from '@/services/registers/register-port';
import { REGISTERS, type Register } from '@/services/regulations/language/names';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { type FakeRegister, openFakeRegister } from './fake-register';

const { url } = await createDatabase();
let scene: Scene;
let fake: FakeRegister;
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
  return answers.value;
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
          await asSystem((tx) => tx.registerEntry.create({ data: { register, personId, since } }));
        }
        return embedded;
      },
    ],
    [
      'from elsewhere',
      async () => {
        fake.knows.add(scene.citizen.iin);
        return { ...embedded, [register]: elsewhere(register) };
      },
    ],
  ] as const;

  it.each(makes)('%s: yes for a person it knows, no for another', async (_, make) => {
    const ports = await make();
    expect(await ask(ports, register)).toEqual({ [register]: 'yes' });
    expect(await ask(ports, register, scene.stranger.personId)).toEqual({ [register]: 'no' });
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
      { iin: scene.citizen.iin, clinic: scene.clinicId, on: '2026-11-23', authorization: 'Bearer secret' },
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
