import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { whoSaw } from '@/services/audit/who-saw';
import { listMessages } from '@/services/notifications/inbox';
import { withdrawRequest } from '@/services/requests/end-request';
import { listMyRequests } from '@/services/requests/list-my-requests';
import { myDocument } from '@/services/requests/my-document';
import { myRequest } from '@/services/requests/my-request';
import { takeTask } from '@/services/requests/take-task';
import { publishDays } from '@/services/scheduling/publish-days';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, openScene, type Scene } from '@/tests/integration/support/scene';
import { at, begin, book, citizenAt, hold, submit, value } from './booking-day';

const { url } = await createDatabase();
let scene: Scene;
let child: string;
let principal: string;
let own: string;
let childs: string;
let principals: string;

const read = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);
const monday = (time: string, who: Citizen = scene.citizen) => citizenAt(scene, who, '2026-11-23', time);

beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': 'almaty-2-337/2' },
  });
  child = await person('2018-05-05', 'Ахметов', 'parent', 'verified');
  principal = await person('1950-05-05', 'Смағұлов', 'power_of_attorney', 'accepted');
  own = await book(monday('10:00'), scene, scene.citizen.personId, at('2026-11-24', '09:00'));
  childs = await book(monday('10:00'), scene, child, at('2026-11-24', '09:20'));
  principals = await book(monday('10:00'), scene, principal, at('2026-11-24', '09:40'));
});
afterAll(() => scene.close());

function person(
  born: string,
  surname: string,
  kind: 'parent' | 'power_of_attorney',
  status: 'verified' | 'accepted',
): Promise<string> {
  return read(async (tx) => {
    const since = new Date('2024-01-01');
    const { id } = await tx.person.create({
      data: { surname, givenName: 'Серік', birthDate: new Date(born), sex: 'male', createdAt: since },
    });
    await tx.attachment.create({ data: { personId: id, clinicId: scene.clinicId, since } });
    await tx.representation.create({
      data: {
        principalId: id,
        representativeId: scene.citizen.personId,
        kind,
        status,
        documentKind: kind === 'parent' ? 'birth-certificate' : 'power-of-attorney',
        documentNumber: surname,
        documentDate: since,
        createdAt: since,
      },
    });
    return id;
  });
}

const auditOf = (subjectId: string, action: string) =>
  read((tx) => tx.auditEntry.findMany({ where: { subjectId, action } }));

describe('the cabinet', () => {
  it('lists what is the person’s own and what was filed for others, by what needs the person', async () => {
    const { open, closed, people } = value(await listMyRequests(monday('10:05')));
    expect(open.map(({ id }) => id)).toEqual([own, childs, principals]);
    expect(open.map(({ self, recipientName }) => [self, recipientName])).toEqual([
      [true, 'Ахметова Айгүл Серікқызы'],
      [false, 'Ахметов Серік'],
      [false, 'Смағұлов Серік'],
    ]);
    expect(open.every(({ situation }) => situation.kind === 'coming')).toBe(true);
    expect(closed).toEqual([]);
    expect(people).toHaveLength(3);
  });

  it('shows one person’s alone when asked, and nobody’s whom the citizen may not act for', async () => {
    const { open } = value(await listMyRequests(monday('10:05'), { personId: child }));
    expect(open.map(({ id }) => id)).toEqual([childs]);
    expect(await listMyRequests(monday('10:05'), { personId: scene.stranger.personId })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });

  it('writes a representative’s look into the audit of whose data it is; one’s own look is nobody’s news', async () => {
    const before = await auditOf(child, 'requests.listed');
    value(await listMyRequests(monday('10:06')));
    expect(await auditOf(child, 'requests.listed')).toHaveLength(before.length + 1);
    expect(await auditOf(scene.citizen.personId, 'requests.listed')).toEqual([]);
    value(await myRequest(monday('10:06'), childs));
    expect(await auditOf(child, 'request.opened')).toHaveLength(1);
    value(await myRequest(monday('10:06'), own));
    expect(await auditOf(scene.citizen.personId, 'request.opened')).toEqual([]);
  });

  it('gives history page by page, newest first', async () => {
    const ids: string[] = [];
    for (const time of ['10:40', '11:00', '11:20']) {
      const id = await book(monday('10:00'), scene, scene.citizen.personId, at('2026-11-30', time));
      value(await withdrawRequest(monday('10:30'), { requestId: id }));
      ids.push(id);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = value(await listMyRequests(monday('10:31'), { limit: 2, ...(after ? { after } : {}) }));
      if (after) expect(page.open).toEqual([]);
      seen.push(...page.closed.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect([...seen].sort()).toEqual([...ids].sort());
    expect(await listMyRequests(monday('10:31'), { after: 'x' })).toMatchObject({ ok: false });
  });

  it('puts an appointment that the clinic took away before everything else, and tells whoever asked', async () => {
    const requestId = await book(monday('10:00'), scene, child, at('2026-12-01', '09:00'));
    const admin = scene.as(scene.registrar, '2026-11-23T10:40');
    value(
      await publishDays(
        { ...admin, actor: { ...scene.registrar.actor, roles: ['administrator'] } },
        {
          doctorId: scene.doctorId,
          from: '2026-12-01',
          until: '2026-12-01',
          change: { kind: 'absence', coverDoctorId: null, reason: 'Оқуда' },
        },
      ),
    );
    const [first] = value(await listMyRequests(monday('10:41'))).open;
    expect(first).toMatchObject({ id: requestId, situation: { kind: 'displaced' } });
    const { messages } = value(await listMessages(monday('10:41'), { locale: 'kk' }));
    expect(messages[0]).toMatchObject({ kind: 'appointment-displaced', requestId });
    const { may, situation } = value(await myRequest(monday('10:41'), requestId));
    expect([may.move, may.withdraw, situation.kind]).toEqual([null, null, 'displaced']);
  });
});

describe('one request', () => {
  it('is whole for whoever filed it: events in words’ order, the journal line, what may still be done', async () => {
    const request = value(await myRequest(monday('10:05'), own));
    expect(request).toMatchObject({
      mine: true,
      self: true,
      channel: 'portal',
      journal: [{ journal: 'appointment-register' }],
      may: { move: null, withdraw: null, until: at('2026-11-24', '07:00') },
    });
    expect(request.timeline[0]).toMatchObject({
      event: { type: 'filed' },
      by: { kind: 'citizen', me: true },
    });
    expect(request.timeline.map(({ sequence }) => sequence)).toEqual(
      request.timeline.map((_, index) => index + 1),
    );
  });

  it('names the staff who worked on it by role and short name', async () => {
    value(await takeTask(scene.as(scene.doctor, '2026-11-24T09:00'), { requestId: own }));
    const { timeline } = value(await myRequest(monday('10:05'), own));
    expect(timeline.at(-1)).toMatchObject({
      event: { type: 'taken' },
      by: { kind: 'staff', name: 'Оспанова А. С.', role: 'district-doctor' },
    });
  });

  it('does not exist for a stranger, who cannot tell it from one that never was', async () => {
    const stranger = monday('10:05', scene.stranger);
    const never = '01890000-0000-7000-8000-00000000dead';
    const hidden = await myRequest(stranger, own);
    expect(hidden).toEqual(await myRequest(stranger, never));
    expect(hidden).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await myRequest(stranger, "1' or 1=1")).toEqual(hidden);
    expect(await withdrawRequest(stranger, { requestId: own })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(value(await listMyRequests(stranger)).open).toEqual([]);
  });

  it('of a principal is seen by the agent who filed it, and not what others filed', async () => {
    const filedBySelf = await read(async (tx) => {
      const { id: _, ...row } = await tx.request.findUniqueOrThrow({ where: { id: principals } });
      const copy = await tx.request.create({
        data: {
          ...row,
          number: 'K7PM-3RXW',
          applicantId: principal,
          answers: row.answers ?? {},
          state: row.state ?? {},
        },
      });
      return copy.id;
    });
    expect(await myRequest(monday('10:05'), filedBySelf)).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(await myRequest(monday('10:05'), principals)).toMatchObject({ ok: true });
  });

  it('keeps the name it was filed under when the right to act has ended', async () => {
    await read((tx) =>
      tx.representation.updateMany({
        where: { principalId: principal },
        data: { endedAt: at('2026-11-23', '11:00') },
      }),
    );
    const { open } = value(await listMyRequests(monday('11:05')));
    expect(open.find(({ id }) => id === principals)?.recipientName).toBe('Смағұлов Серік');
    expect(value(await myRequest(monday('11:05'), principals)).recipient).toBeNull();
  });

  it('gives its signed documents to nobody else', async () => {
    const documentId = await read(async (tx) => {
      const bytes = new Uint8Array([123, 125]);
      const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const { id } = await tx.signedDocument.create({
        data: {
          requestId: own,
          clinicId: scene.clinicId,
          purpose: 'request',
          mediaType: 'application/json',
          bytes,
          sha256,
          at: at('2026-11-23', '10:00'),
        },
      });
      return id;
    });
    expect(value(await myDocument(monday('10:05'), { requestId: own, documentId })).bytes).toEqual(
      new Uint8Array([123, 125]),
    );
    expect(await myDocument(monday('10:05'), { requestId: childs, documentId })).toMatchObject({ ok: false });
    expect(await myDocument(monday('10:05', scene.stranger), { requestId: own, documentId })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

describe('who saw my data', () => {
  it('shows what others did, with their role and name, and not what the person did', async () => {
    const { lines } = value(await whoSaw(monday('12:00'), { subjectId: scene.citizen.personId }));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.find(({ action }) => action === 'request.taken')).toMatchObject({
      actorKind: 'staff',
      name: 'Оспанова А. С.',
      clinicId: scene.clinicId,
    });
    expect(lines.some(({ action, actorKind }) => actorKind === 'citizen' && action === 'request.filed')).toBe(
      false,
    );
  });

  it('shows nothing of a person the citizen has no right to', async () => {
    expect(
      value(await whoSaw(monday('12:00', scene.stranger), { subjectId: scene.citizen.personId })).lines,
    ).toEqual([]);
  });

  it('comes page by page without a line lost or said twice', async () => {
    const all = value(await whoSaw(monday('12:00'), { subjectId: child, limit: 100 })).lines.map(
      ({ key }) => key,
    );
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = value(
        await whoSaw(monday('12:00'), { subjectId: child, limit: 2, ...(after ? { after } : {}) }),
      );
      paged.push(...page.lines.map(({ key }) => key));
      after = page.next ?? undefined;
    } while (after);
    expect(paged).toEqual(all);
  });
});

describe('a draft of the same service', () => {
  it('begun anew after a booking is a new request of its own', async () => {
    const context = monday('10:00');
    const draftId = await begin(context, scene, scene.citizen.personId);
    value(await hold(context, scene, scene.citizen.personId, at('2026-12-02', '09:00')));
    expect(value(await submit(context, draftId)).requestId).not.toBe(own);
  });
});
