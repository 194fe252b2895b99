/** A case of a service that hides itself opens to whoever has said why, in that session, for a while. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { verifyChain } from '@/services/audit/verify-chain';
import type { StaffRole } from '@/services/identity/actor';
import { completeStep } from '@/services/requests/complete-step';
import { intakeRequest } from '@/services/requests/intake-request';
import { listJournal, listJournals } from '@/services/requests/list-journal';
import { listQueue } from '@/services/requests/list-queue';
import { openCase } from '@/services/requests/open-case';
import { readQueueFilter } from '@/services/requests/queue-filter';
import { readCase } from '@/services/requests/read-case';
import { readIntake } from '@/services/requests/read-intake';
import { readRequest } from '@/services/requests/read-request';
import { searchQueue } from '@/services/requests/search-queue';
import type { StoredCase } from '@/services/requests/stored-case';
import { takeTask } from '@/services/requests/take-task';
import { createDatabase } from '@/tests/integration/support/database';
import { type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { at, staffAt, value } from './world';

const { url } = await createDatabase();
const FILED = '2026-11-23T10:00';
let scene: Scene;
let filed: StoredCase;

const holding = (member: Member, ...roles: StaffRole[]): Member => ({
  ...member,
  actor: { ...member.actor, roles },
});
const counsellor = () => holding(scene.registrar, 'counselling-doctor');
const head = () => holding(scene.otherRegistrar, 'head-of-clinic');

beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'hiv-test': 'mangystau-302/4' },
  });
  filed = value(
    await intakeRequest(staffAt(scene, counsellor(), FILED), {
      service: 'hiv-test',
      channel: 'in-person',
      recipientId: scene.citizen.personId,
      applicant: 'self',
      applicantId: scene.citizen.personId,
      answers: {
        examination: 'confidential',
        citizenship: 'citizen-or-kandas',
        surname: 'Ахметова',
        'given-name': 'Айгүл',
        'birth-year': 1985,
      },
      locale: 'kk',
      receivedAt: at(FILED),
      seen: ['identity'],
      completions: [],
    }),
  );
});
afterAll(() => scene.close());

it('whoever took the request in has the case open, with a note of the documents shown', async () => {
  const file = value(await readCase(staffAt(scene, counsellor(), '2026-11-23T10:05'), filed.id));
  expect(file.notes.map(({ text }) => text)).toEqual([
    'Көрсетілген құжаттар: Жеке басты куәландыратын құжат',
  ]);
});

it('nobody else opens it before saying why, not by the API either', async () => {
  const context = staffAt(scene, head(), '2026-11-23T10:10');
  for (const answer of [await readCase(context, filed.id), await readRequest(context, filed.id)])
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'reason-before-opening' } });
});

it('the reason is one of the list, with words; “my step” is for those alone whom the case waits on', async () => {
  const context = staffAt(scene, head(), '2026-11-23T10:10');
  const why = (reason: 'my-step' | 'check', words: string) =>
    openCase(context, { requestId: filed.id, reason, words });
  expect(await why('my-step', '')).toMatchObject({ refusal: { code: 'not-your-step', field: 'reason' } });
  expect(await why('check', '')).toMatchObject({ refusal: { code: 'answer-missing', field: 'words' } });
  value(await why('check', '7-шағым бойынша тексеру'));
  expect(value(await readCase(context, filed.id)).stored.number).toBe(filed.number);
  const lines = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.auditEntry.findMany({
      where: { action: { in: ['request.reason-given', 'request.opened'] }, actorId: context.actor.personId },
      orderBy: { sequence: 'asc' },
    }),
  );
  expect(lines.map(({ action, reason, subjectId }) => [action, reason, subjectId])).toEqual([
    ['request.reason-given', '7-шағым бойынша тексеру', scene.citizen.personId],
    ['request.opened', '7-шағым бойынша тексеру', scene.citizen.personId],
  ]);
});

it('what was said holds for half an hour and in that session only', async () => {
  expect(await readCase(staffAt(scene, head(), '2026-11-23T10:41'), filed.id)).toMatchObject({
    refusal: { code: 'reason-before-opening' },
  });
  const another = head();
  const later = {
    ...another,
    actor: { ...another.actor, sessionId: '00000000-0000-7000-8000-000000000001' },
  };
  expect(await readCase(staffAt(scene, later, '2026-11-23T10:15'), filed.id)).toMatchObject({
    refusal: { code: 'reason-before-opening' },
  });
});

it('taking the step that waits on one’s role says why by itself', async () => {
  const context = staffAt(scene, counsellor(), '2026-11-23T11:30');
  expect(await readCase(context, filed.id)).toMatchObject({ refusal: { params: { mine: 'yes' } } });
  value(await takeTask(context, { requestId: filed.id }));
  expect(await readCase(context, filed.id)).toMatchObject({ ok: true });
});

it('a registrar neither finds it nor takes such a request in', async () => {
  const registrar = staffAt(scene, holding(scene.otherRegistrar, 'medical-registrar'), '2026-11-23T11:30');
  expect(value(await listQueue(registrar, readQueueFilter({}))).lines).toEqual([]);
  expect(value(await searchQueue(registrar, filed.number)).lines).toEqual([]);
  expect(await readCase(registrar, filed.id)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(
    await readIntake(registrar, {
      service: 'hiv-test',
      channel: 'in-person',
      receivedAt: at('2026-11-23T11:30'),
    }),
  ).toMatchObject({ refusal: { code: 'not-allowed' } });
});

it('an anonymous examination is taken in without anybody, and the form asks for nobody', async () => {
  const context = staffAt(scene, counsellor(), '2026-11-23T12:00');
  const facts = value(
    await readIntake(context, {
      service: 'hiv-test',
      channel: 'in-person',
      receivedAt: at('2026-11-23T12:00'),
      given: { examination: 'anonymous' },
    }),
  );
  expect([facts.anonymous, facts.person, facts.form?.documents]).toEqual([true, null, []]);
  expect(facts.form?.fields.map(({ name }) => name)).toEqual(['citizenship']);
  const anonymous = await intakeRequest(context, {
    service: 'hiv-test',
    channel: 'in-person',
    recipientId: null,
    applicant: 'self',
    applicantId: null,
    answers: { examination: 'anonymous', citizenship: 'citizen-or-kandas' },
    locale: 'kk',
    receivedAt: at('2026-11-23T12:00'),
    completions: [],
  });
  expect(value(anonymous)).toMatchObject({ recipientId: null, applicantId: null });
});

it('the journal of such a service shows initials alone, to those who keep it', async () => {
  const context = staffAt(scene, counsellor(), '2026-11-23T12:10');
  const [journal] = value(await listJournals(context));
  expect(journal).toMatchObject({ name: 'examination-register', sensitive: true });
  value(await completeStep(context, { requestId: filed.id, step: 'counsel', outcome: 'referred', data: {} }));
  const asked = { journal: 'examination-register', from: '2026-11-23', until: '2026-11-23' } as const;
  const [line] = value(await listJournal(context, asked)).lines;
  const shown = JSON.stringify(line?.values);
  expect(shown).not.toContain('Ахметова');
  const registrar = staffAt(scene, holding(scene.otherRegistrar, 'medical-registrar'), '2026-11-23T12:10');
  expect(await listJournal(registrar, asked)).toMatchObject({ refusal: { code: 'not-allowed' } });
});

it('the audit stays whole, and tells where somebody changed whom a list showed', async () => {
  const verdict = () =>
    inTransaction(scene.database, { kind: 'system' }, (tx) => verifyChain(tx, scene.clinicId));
  value(await listQueue(staffAt(scene, head(), '2026-11-23T12:30'), readQueueFilter({})));
  expect(await verdict()).toMatchObject({ whole: true });
  await inTransaction(scene.database, { kind: 'system' }, async (tx) => {
    const line = await tx.auditEntry.findFirstOrThrow({ where: { action: 'request.listed' } });
    await tx.auditSubject.create({
      data: { chain: line.chain, sequence: line.sequence, personId: scene.stranger.personId },
    });
  });
  expect(await verdict()).toMatchObject({ whole: false, why: 'people' });
});
