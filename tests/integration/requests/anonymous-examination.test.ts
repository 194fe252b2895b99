import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldForSearch } from '@/lib/names/fold';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import type { StaffRole } from '@/services/identity/actor';
import { completeStep } from '@/services/requests/complete-step';
import { type Intake, intakeRequest } from '@/services/requests/intake-request';
import { searchQueue } from '@/services/requests/search-queue';
import type { StoredCase } from '@/services/requests/stored-case';
import type { Answers } from '@/services/workflow/case';
import { createDatabase } from '@/tests/integration/support/database';
import { type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { value } from './filing';

/** Everything that a registrar might type of somebody who asked not to be named. */
const IDENTITY = {
  surname: 'Құпиябаева',
  'given-name': 'Аноним',
  patronymic: 'Жасырынқызы',
  'birth-year': 1979,
  'birth-date': '1979-06-21',
  iin: '790621400017',
  phone: '+77015550199',
  address: 'Жасырын көшесі, 77',
};

const CLINICS = [
  { act: 'mangystau-302/4', region: 'mangystau', zone: 'Asia/Aqtau' },
  { act: 'almaty-2-337/4', region: 'almaty', zone: 'Asia/Almaty' },
] as const;

describe.each(CLINICS)('an examination for HIV under $act', ({ act, region, zone }) => {
  let scene: Scene;
  let adminUrl: string;
  beforeAll(async () => {
    const database = await createDatabase();
    adminUrl = database.adminUrl;
    scene = await openScene(database.url, { region, zone, applies: { 'hiv-test': act } });
  });
  afterAll(() => scene.close());

  const staff = (...roles: StaffRole[]): Member => ({
    ...scene.registrar,
    actor: { ...scene.registrar.actor, roles },
  });
  const everybody = () =>
    staff('medical-registrar', 'counselling-doctor', 'blood-sampling-nurse', 'laboratory');
  const intake = (answers: Answers, over: Partial<Intake> = {}): Intake => ({
    service: 'hiv-test',
    channel: 'in-person',
    recipientId: null,
    applicant: 'self',
    applicantId: null,
    locale: 'kk',
    receivedAt: new Date('2026-11-23T10:00:00+05:00'),
    answers: { citizenship: 'citizen-or-kandas', ...answers },
    completions: [],
    ...over,
  });
  const filed = async (over: Partial<Intake> = {}) =>
    value(
      await intakeRequest(
        scene.as(everybody(), '2026-11-23T10:01'),
        intake({ examination: 'anonymous', ...IDENTITY }, over),
      ),
    );
  let minute = 2;
  const done = (requestId: string, step: string, outcome: string, data: Answers = {}) => {
    minute += 1;
    const at = `2026-11-23T10:${String(minute % 60).padStart(2, '0')}`;
    return completeStep(scene.as(everybody(), at), { requestId, step, outcome, data });
  };
  const codeOf = ({ state }: StoredCase): string =>
    String(state.done.find(({ name }) => name === 'counsel')?.data['personal-code']);
  /** All the way to the door of the result. */
  const examined = async (positive: boolean) => {
    minute = 2;
    const { id } = await filed();
    const counselled = value(
      await done(id, 'counsel', 'referred', {
        'personal-code': `${IDENTITY.surname} ${IDENTITY['given-name']}`,
      }),
    );
    const code = codeOf(counselled);
    if (region === 'mangystau') {
      value(await done(id, 'take-blood', 'taken', { 'result-date': '2026-11-25' }));
      value(await done(id, 'analyse', positive ? 'positive' : 'negative'));
    } else {
      value(await done(id, 'take-blood', 'taken'));
      value(await done(id, 'test', positive ? 'first-positive' : 'negative', { protocol: '17' }));
      if (positive) {
        value(await done(id, 'take-blood-again', 'taken'));
        value(await done(id, 'retest', 'positive', { protocol: '18' }));
      }
    }
    const came = value(await done(id, positive ? 'await-positive' : 'await-negative', 'came'));
    return { id, code, last: came.state.step?.name ?? '' };
  };

  it.each([false, true])('runs to its end by the personal code alone (positive: %s)', async (positive) => {
    const { id, code, last } = await examined(positive);
    for (const shown of ['', 'K7PM-3RXW', IDENTITY.surname]) {
      expect((await done(id, last, 'given', { 'code-shown': shown })).ok).toBe(false);
    }
    const given = value(
      await done(id, last, 'given', { 'code-shown': code.toLowerCase().replace('-', ' ') }),
    );
    expect(given.state.status).toBe('completed');
    expect(given).toMatchObject({ recipientId: null, applicantId: null });
  });

  it('is found at the counter by the code, and by no name', async () => {
    const { id, code } = await examined(false);
    const counter = { ...scene.as(scene.registrar, '2026-11-23T12:00'), actor: everybody().actor };
    const found = async (query: string) =>
      value(await searchQueue(counter, query)).lines.map(({ requestId }) => requestId);
    expect(await found(code.toLowerCase().replace('-', ' '))).toEqual([id]);
    expect(await found(IDENTITY.surname)).toEqual([]);
  });

  it('names nobody anywhere: nothing that was typed of the person is in any row of any table', async () => {
    await examined(true);
    // Even where a registrar had looked somebody up before the person asked not to be named.
    const { id } = await filed({ recipientId: scene.citizen.personId, applicantId: scene.citizen.personId });
    const rows = await everyRow(adminUrl);
    expect(rows.length).toBeGreaterThan(50);
    for (const typed of Object.values(IDENTITY).map(String)) {
      const needles = [typed, foldForSearch(typed), typed.replace(/^\+7/, '')];
      const hits = rows.filter(({ text }) => needles.some((needle) => text.includes(needle)));
      // The year alone stands in other people's rows by chance; with anything of theirs it would be found above.
      if (typed !== '1979') expect(hits.map(({ table }) => table)).toEqual([]);
    }
    const aboutIt = rows.filter(({ text }) => text.includes(id));
    const persons = [scene.citizen.personId, scene.citizen.iin, '1979'];
    expect(aboutIt.filter(({ text }) => persons.some((one) => text.includes(one)))).toEqual([]);
    expect(
      await withClient(adminUrl, async (admin) => {
        const known = await admin.query('select 1 from person where search_text like $1', ['%kupiyabaeva%']);
        return known.rowCount;
      }),
    ).toBe(0);
  });

  it('that is confidential has the person’s name, and needs no code to be shown', async () => {
    minute = 2;
    const answers = {
      examination: 'confidential',
      surname: 'Ахметова',
      'given-name': 'Айгүл',
      'birth-year': 1985,
    };
    const stored = value(
      await intakeRequest(
        scene.as(everybody(), '2026-11-23T10:01'),
        intake(answers, { recipientId: scene.citizen.personId }),
      ),
    );
    expect(stored.recipientId).toBe(scene.citizen.personId);
    const counselled = value(await done(stored.id, 'counsel', 'referred'));
    expect(codeOf(counselled)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });
});

/** Every row of every table as text, the queue of jobs and the journals of events among them. */
function everyRow(adminUrl: string): Promise<{ table: string; text: string }[]> {
  return withClient(adminUrl, async (admin) => {
    const tables = await admin.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const rows: { table: string; text: string }[] = [];
    for (const { name } of tables.rows) {
      const found = await admin.query(`select to_jsonb(t)::text as text from ${name} as t`);
      for (const { text } of found.rows) rows.push({ table: String(name), text: String(text) });
    }
    return rows;
  });
}
