import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { listQueue } from '@/services/requests/list-queue';
import { queueCounts } from '@/services/requests/queue-counts';
import { cursorOf, readQueueFilter } from '@/services/requests/queue-filter';
import { readCase } from '@/services/requests/read-case';
import { searchQueue } from '@/services/requests/search-queue';
import type { StoredCase } from '@/services/requests/stored-case';
import { releaseTask, takeTask } from '@/services/requests/take-task';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { MANGYSTAU_ANSWERS, phoned, staffAt, value } from './world';

const { url } = await createDatabase();
const NOON = '2026-11-23T12:00';
let scene: Scene;
let elsewhere: Scene;
let calls: StoredCase[];

beforeAll(async () => {
  const applies = { 'doctor-home-call': 'mangystau-302/1', 'doctor-appointment': 'mangystau-302/2' };
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  elsewhere = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  calls = [];
  for (const time of ['2026-11-23T11:40', '2026-11-23T11:20', '2026-11-23T11:55', '2026-11-23T11:50']) {
    const call = value(await phoned(scene, time, { answers: MANGYSTAU_ANSWERS }));
    value(await releaseTask(scene.as(scene.registrar, time), { requestId: call.id }));
    calls.push(call);
  }
});
afterAll(async () => {
  await scene.close();
  await elsewhere.close();
});

const registrar = (time = NOON) => staffAt(scene, scene.registrar, time);
const numbers = (page: { lines: { number: string }[] }) => page.lines.map(({ number }) => number);
const numberOf = (index: number) => calls[index]?.number;

describe('the queue of a clinic', () => {
  it('stands by legal time left: the call that came first has the least', async () => {
    const page = value(await listQueue(registrar(), readQueueFilter({})));
    expect(numbers(page)).toEqual([1, 0, 3, 2].map(numberOf));
  });

  it('goes on where a page ended, each task once', async () => {
    const first = value(await listQueue(registrar(), readQueueFilter({}), 2));
    expect(first.next).not.toBeNull();
    const second = value(await listQueue(registrar(), readQueueFilter({ after: first.next }), 2));
    expect([...numbers(first), ...numbers(second)]).toEqual([1, 0, 3, 2].map(numberOf));
    expect(second.next).toBeNull();
  });

  it('counts by state, and shows what one has taken', async () => {
    const context = registrar();
    value(await takeTask(context, { requestId: calls[3]?.id ?? '' }));
    expect(value(await queueCounts(context, readQueueFilter({})))).toEqual({
      all: 4,
      open: 3,
      taken: 1,
      mine: 1,
      late: 2,
    });
    expect(numbers(value(await listQueue(context, readQueueFilter({ state: 'mine' }))))).toEqual([
      numberOf(3),
    ]);
    expect(
      numbers(
        value(
          await listQueue(staffAt(scene, scene.otherRegistrar, NOON), readQueueFilter({ state: 'mine' })),
        ),
      ),
    ).toEqual([]);
    value(await releaseTask(context, { requestId: calls[3]?.id ?? '' }));
  });

  it.each([
    [{ due: 'late' }, 2],
    [{ due: 'hour' }, 4],
    [{ channel: 'portal' }, 0],
    [{ service: 'doctor-appointment' }, 0],
    [{ step: 'register-request' }, 4],
    [{ role: 'cashier' }, 0],
  ])('is filtered by %j', async (query, many) => {
    expect(value(await listQueue(registrar(), readQueueFilter(query))).lines).toHaveLength(many);
  });

  it('shows a role its own tasks: a doctor sees no call that waits for the registry', async () => {
    expect(value(await listQueue(staffAt(scene, scene.doctor, NOON), readQueueFilter({}))).lines).toEqual([]);
  });

  it('is not read by an auditor, nor by another clinic', async () => {
    const auditor = { ...scene.registrar, actor: { ...scene.registrar.actor, roles: ['auditor' as const] } };
    expect(await listQueue(staffAt(scene, auditor, NOON), readQueueFilter({}))).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(
      value(await listQueue(staffAt(elsewhere, elsewhere.registrar, NOON), readQueueFilter({}))).lines,
    ).toEqual([]);
  });

  it('leaves out of an address what it does not understand', () => {
    const id = '01890000-0000-7000-8000-00000000dead';
    const good = cursorOf({ dueAt: new Date('2026-11-23T05:00:00Z'), id });
    expect(readQueueFilter({ after: good }).after).toMatchObject({ id });
    expect(readQueueFilter({ after: "x' OR 1=1", state: ['a'], due: 'never', role: '<b>' })).toEqual({
      state: 'all',
      after: undefined,
      due: undefined,
      role: undefined,
    });
  });
});

describe('search', () => {
  it.each([
    ['Ахметова', 'as it is written'],
    ['ахметова айгул', 'in Russian letters'],
    ['Akhmetova Aigul', 'in Latin letters'],
    ['Айгүл серікқызы', 'by given name and patronymic in Kazakh'],
  ])('finds %s (%s)', async (words) => {
    expect(value(await searchQueue(registrar(), words)).lines).toHaveLength(4);
  });

  it('finds by whole IIN, by phone however it is written, and by number typed in Cyrillic', async () => {
    const found = async (words: string) => value(await searchQueue(registrar(), words)).lines.length;
    const phone = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.person.findUniqueOrThrow({ where: { id: scene.citizen.personId }, select: { phone: true } }),
    );
    expect(await found(scene.citizen.iin)).toBe(4);
    expect(await found(`8 ${phone.phone?.slice(2)}`)).toBe(4);
    expect(await found((numberOf(0) ?? '').toLowerCase().replace('-', ''))).toBe(1);
    expect(
      await found((numberOf(0) ?? '').replaceAll('A', 'А').replaceAll('H', 'Н').replaceAll('P', 'Р')),
    ).toBe(1);
    expect(await found('Жоқадамова')).toBe(0);
  });

  it('stays inside the clinic, and keeps no word of it in the audit', async () => {
    expect(value(await searchQueue(staffAt(elsewhere, elsewhere.registrar, NOON), 'Ахметова')).lines).toEqual(
      [],
    );
    const rows = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.auditEntry.findMany({ where: { action: 'request.searched' } }),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows.map(({ detail, object }) => ({ detail, object })))).not.toMatch(
      /хметов|khmetov/i,
    );
  });

  it('asks for two signs at least', async () => {
    expect(await searchQueue(registrar(), 'А')).toMatchObject({ refusal: { code: 'answer-missing' } });
    expect(await searchQueue(registrar(), '%%_')).toMatchObject({ ok: false });
  });
});

describe('a case', () => {
  it('is opened with its reading audited for the person it is about', async () => {
    const file = value(await readCase(registrar(), calls[0]?.id ?? ''));
    expect(file.recipient).toMatchObject({ surname: 'Ахметова' });
    expect(file.attachment).toMatchObject({ here: true });
    expect(file.choices.outcomes.map(({ name }) => name)).toEqual(['answered']);
    expect(file.timeline.map(({ event }) => event.type)).toEqual([
      'filed',
      'step-started',
      'taken',
      'released',
    ]);
    const audited = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.auditEntry.findMany({ where: { action: 'request.opened', object: `request:${calls[0]?.id}` } }),
    );
    expect(audited).toMatchObject([
      { subjectId: scene.citizen.personId, actorId: scene.registrar.personId, actorKind: 'staff' },
    ]);
  });

  it('of another clinic, of nowhere, or with a broken id is not found', async () => {
    const stranger = staffAt(elsewhere, elsewhere.registrar, NOON);
    for (const id of [calls[0]?.id ?? '', '01890000-0000-7000-8000-00000000dead', "'; drop", '../x']) {
      expect(await readCase(stranger, id)).toMatchObject({ refusal: { code: 'not-found' } });
    }
  });
});
