import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { correctJournalLine, readJournalLine } from '@/services/requests/correct-journal';
import { readDaySheet } from '@/services/requests/day-sheet';
import { withdrawRequest } from '@/services/requests/end-request';
import { listJournal, listJournals } from '@/services/requests/list-journal';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { MANGYSTAU_ANSWERS, phoned, staffAt, value } from './world';

const { url } = await createDatabase();
const DAY = '2026-11-23';
const TIMES = ['14:00', '14:30', '15:00', '15:30', '16:00', '16:30', '17:00', '17:30'];
let scene: Scene;
let elsewhere: Scene;

beforeAll(async () => {
  const applies = { 'doctor-home-call': 'mangystau-302/1', 'doctor-appointment': 'mangystau-302/2' };
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  elsewhere = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  const all = await Promise.all(
    TIMES.map((time, index) =>
      phoned(scene, `${DAY}T10:00`, {
        by: index % 2 ? scene.registrar : scene.otherRegistrar,
        answers: MANGYSTAU_ANSWERS,
        completions: [
          {
            step: 'register-request',
            outcome: 'answered',
            data: {},
            time: { doctorId: scene.doctorId, startsAt: new Date(`${DAY}T${time}:00+05:00`) },
          },
        ],
      }),
    ),
  );
  for (const call of all) value(call);
});
afterAll(async () => {
  await scene.close();
  await elsewhere.close();
});

const registrar = () => staffAt(scene, scene.registrar, `${DAY}T12:00`);
const lines = async () =>
  value(await listJournal(registrar(), { journal: 'call-register', from: DAY, until: DAY })).lines;

describe('the register of calls (mangystau-302/1/8.1)', () => {
  it('is named by the regulations the clinic applies, with the act’s columns', async () => {
    const journals = value(await listJournals(registrar()));
    expect(journals.map(({ name }) => name).sort()).toEqual(['appointment-register', 'call-register']);
    const register = journals.find(({ name }) => name === 'call-register');
    expect(register?.clauses).toContain('mangystau-302/1/8.1');
    expect(register?.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['surname', 'condition', 'time']),
    );
  });

  it('numbers calls that came at the same instant from one on, with neither gap nor repetition', async () => {
    expect((await lines()).map(({ line }) => line)).toEqual(TIMES.map((_, index) => index + 1));
  });

  it('goes on page by page', async () => {
    const first = value(
      await listJournal(registrar(), { journal: 'call-register', from: DAY, until: DAY, limit: 5 }),
    );
    expect(first.next).toEqual({ date: DAY, line: 5 });
    const second = value(
      await listJournal(registrar(), {
        journal: 'call-register',
        from: DAY,
        until: DAY,
        limit: 5,
        after: first.next ?? undefined,
      }),
    );
    expect(second.lines.map(({ line }) => line)).toEqual([6, 7, 8]);
    expect(second.next).toBeNull();
  });

  it('keeps a mistake and adds the right words as a new line that says why', async () => {
    const [wrong] = await lines();
    const lineId = wrong?.id ?? '';
    expect(value(await readJournalLine(registrar(), lineId)).values.condition).toBe('Қызуы 39');
    const values = { condition: 'Қызуы 38', forged: 'x' };
    expect(await correctJournalLine(registrar(), { lineId, values, reason: '' })).toMatchObject({
      refusal: { code: 'answer-missing', field: 'reason' },
    });
    expect(
      value(await correctJournalLine(registrar(), { lineId, values, reason: 'Қате жазылды' })).line,
    ).toBe(9);
    const after = await lines();
    expect(after.find(({ id }) => id === lineId)).toMatchObject({
      superseded: true,
      values: { condition: 'Қызуы 39' },
    });
    const right = after.at(-1);
    expect(right).toMatchObject({
      line: 9,
      reason: 'Қате жазылды',
      follows: { line: wrong?.line, correction: true },
      values: { condition: 'Қызуы 38', surname: 'Ахметова' },
    });
    expect(right?.values).not.toHaveProperty('forged');
  });

  it('is not another clinic’s to read or to correct', async () => {
    const stranger = staffAt(elsewhere, elsewhere.registrar, `${DAY}T12:00`);
    expect(
      value(await listJournal(stranger, { journal: 'call-register', from: DAY, until: DAY })).lines,
    ).toEqual([]);
    const [line] = await lines();
    expect(
      await correctJournalLine(stranger, { lineId: line?.id ?? '', values: {}, reason: 'x' }),
    ).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await listJournal(registrar(), { journal: 'no-such', from: DAY, until: DAY })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const doctor = staffAt(scene, scene.doctor, `${DAY}T12:00`);
    expect(await listJournal(doctor, { journal: 'call-register', from: DAY, until: DAY })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  it('taken out as a table, is audited as such', async () => {
    value(
      await listJournal(registrar(), { journal: 'call-register', from: DAY, until: DAY, exported: true }),
    );
    const rows = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.auditEntry.findMany({ where: { action: 'journal.exported' } }),
    );
    expect(rows).toMatchObject([{ object: 'journal:call-register', actorId: scene.registrar.personId }]);
  });
});

describe('a doctor’s day sheet', () => {
  const own = (time: string) => staffAt(scene, scene.doctor, `${DAY}T${time}`);

  it('lists the visits in order of time, with where to go and whom to ring', async () => {
    const sheet = value(await readDaySheet(own('13:00'), { doctorId: scene.doctorId }));
    expect(sheet.lines).toHaveLength(TIMES.length);
    const starts = sheet.lines.map(({ startsAt }) => startsAt.getTime());
    expect(starts).toEqual([...starts].sort());
    expect(sheet.lines[0]).toMatchObject({
      kind: 'home-visits',
      address: '3-шағынаудан, 5-үй, 12-пәтер',
      phone: '+77010000001',
      complaints: ['Қызуы 39', 'Кеше кешке басталды'],
    });
    expect(sheet.lines[0]?.request?.choices?.outcomes.map(({ name }) => name)).toEqual([
      'visited',
      'not-at-home',
    ]);
  });

  it('is the doctor’s own, and anybody’s for a registrar; each person named is audited', async () => {
    value(await readDaySheet(registrar(), { doctorId: scene.doctorId }));
    const another = {
      ...scene.doctor,
      actor: { ...scene.doctor.actor, doctorId: '01890000-0000-7000-8000-00000000dead' },
    };
    expect(
      await readDaySheet(staffAt(scene, another, `${DAY}T13:00`), { doctorId: scene.doctorId }),
    ).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(
      await readDaySheet(staffAt(elsewhere, elsewhere.registrar, `${DAY}T13:00`), {
        doctorId: scene.doctorId,
      }),
    ).toMatchObject({ refusal: { code: 'not-found' } });
    const audited = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.auditEntry.count({ where: { action: 'day-sheet.read', subjectId: scene.citizen.personId } }),
    );
    expect(audited).toBe(2);
  });
});

describe('a line of a request that ended otherwise', () => {
  it('says of a line that its request was withdrawn since: the act has no column for it', async () => {
    const [line] = await lines();
    const at = `${DAY}T12:30`;
    value(
      await withdrawRequest(staffAt(scene, scene.registrar, at), {
        requestId: line?.requestId ?? '',
        contact: 'Өзі телефон соғып бас тартты',
      }),
    );
    const after = (await lines()).find(({ id }) => id === line?.id);
    expect(after).toMatchObject({ ended: { how: 'withdrawn', at: new Date(`${at}:00+05:00`) } });
    expect((await lines()).filter(({ ended }) => ended === null).length).toBeGreaterThan(0);
  });
});
