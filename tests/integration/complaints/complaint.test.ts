import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import type { Outcome } from '@/lib/outcome';
import { signAnswer, writeAnswer } from '@/services/complaints/answer-complaint';
import { complaintEvents } from '@/services/complaints/events-of';
import { replay } from '@/services/complaints/evolve';
import {
  carryOn,
  forwardComplaint,
  recordBodyAnswer,
  takeComplaint,
  withdrawComplaint,
} from '@/services/complaints/move-complaint';
import {
  listMyComplaints,
  myComplaint,
  myComplaintAnswer,
  readToComplain,
} from '@/services/complaints/my-complaints';
import { listComplaints, readComplaint } from '@/services/complaints/read-complaint';
import { type ComplaintInput, registerComplaint } from '@/services/complaints/register-complaint';
import { tellSilence } from '@/services/complaints/silence';
import type { StoredComplaint } from '@/services/complaints/store';
import type { CitizenContext, StaffContext } from '@/services/identity/current-actor';
import { refuseRequest } from '@/services/requests/end-request';
import { intakeRequest } from '@/services/requests/intake-request';
import { openCase } from '@/services/requests/open-case';
import { portalTrust } from '@/services/signatures/trust';
import { ALMATY_ANSWERS } from '@/tests/integration/desk/world';
import { fileAtPortal } from '@/tests/integration/documents/cases';
import { createDatabase } from '@/tests/integration/support/database';
import {
  addMember,
  type Citizen,
  type Member,
  openScene,
  type Scene,
} from '@/tests/integration/support/scene';
import { signAsEmployee } from '@/tests/integration/support/seals';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
const { url } = await createDatabase();
let scene: Scene;
let head: Member;
let deputy: Member;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-home-call': 'almaty-2-337/1' },
  });
  [head, deputy] = await inTransaction(scene.database, { kind: 'system' }, async (tx) => [
    await addMember(tx, scene.clinicId, 'Досжанов', ['head-of-clinic']),
    await addMember(tx, scene.clinicId, 'Ермеков', ['deputy-chief-doctor']),
  ]);
});
afterAll(() => scene.close());

const read = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);
function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${outcome.refusal.field ?? ''}`);
  return outcome.value;
}
const citizen = (at: string, who: Citizen = scene.citizen): CitizenContext => ({
  ...scene.as(who, at),
  actor: who.actor,
});
const staff = (at: string, who: Member = head): StaffContext => ({ ...scene.as(who, at), actor: who.actor });

/** A call that the clinic refused on Monday at 10:10. */
async function refusedCall() {
  const call = value(
    await intakeRequest(scene.as(scene.registrar, '2026-11-23T10:04'), {
      service: 'doctor-home-call',
      channel: 'phone',
      recipientId: scene.citizen.personId,
      applicant: 'self',
      applicantId: scene.citizen.personId,
      locale: 'kk',
      receivedAt: new Date('2026-11-23T10:00:00+05:00'),
      answers: ALMATY_ANSWERS,
      completions: [{ step: 'identify', outcome: 'identified', data: {} }],
    }),
  );
  return value(
    await refuseRequest(scene.as(scene.registrar, '2026-11-23T10:10'), {
      requestId: call.id,
      ground: 'not-attached',
      reason: 'Тіркелімде жоқ',
    }),
  );
}
const said: ComplaintInput = {
  about: 'request',
  what: 'Мен осы емханаға бекітілгенмін',
  demand: 'Шақыруды қабылдауды сұраймын',
  level: 'head-of-provider',
};
const complain = async (over: Partial<ComplaintInput> = {}, at = '2026-11-23T11:00') => {
  const request = await refusedCall();
  return value(await registerComplaint(citizen(at), { requestId: request.id, ...said, ...over }));
};
async function sign(
  complaint: StoredComplaint,
  answer: { verdict: 'satisfied' | 'rejected'; reopen?: string },
  { at = '2026-11-24T10:00', bin = scene.bin }: { at?: string; bin?: string } = {},
) {
  const context = staff(at);
  const written = await writeAnswer(context, {
    complaintId: complaint.id,
    text: 'Тексердік: сіз бекітілгенсіз',
    ...answer,
  });
  if (!written.ok) return written;
  const { nonce, bytes } = written.value;
  const { iin } = await read((tx) =>
    tx.person.findUniqueOrThrow({ where: { id: head.personId }, select: { iin: true } }),
  );
  const cms = await signAsEmployee(bytes, { iin: iin ?? '', bin, at: new Date(`${at}:00+05:00`) });
  return signAnswer(context, { complaintId: complaint.id, nonce, cms }, async () => portalTrust());
}
const auditOf = (id: string) =>
  read((tx) => tx.auditEntry.findMany({ where: { object: `complaint:${id}` }, orderBy: { at: 'asc' } }));

describe('a complaint from the cabinet', () => {
  it('is about a step of the request’s own timeline, has a number and the head’s term, and is told of', async () => {
    const request = await refusedCall();
    const { subjects } = value(await readToComplain(citizen('2026-11-23T11:00'), request.id));
    const refusal = subjects.find(({ about }) => about.kind === 'event');
    expect(refusal?.about.clauses[0]).toMatch(/^almaty-2-337\/1\//);
    const made = value(
      await registerComplaint(citizen('2026-11-23T11:00'), {
        requestId: request.id,
        ...said,
        about: refusal?.key ?? '',
      }),
    );
    expect(made.number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    // Five working days after Monday 23 November; the clinic of the scene closes at 20:00.
    expect(made.state.wait).toMatchObject({ for: 'answer', reading: 'complaints', cites: [] });
    expect(made.state.wait?.due?.slice(0, 10)).toBe('2026-11-28');
    const messages = await read((tx) =>
      tx.message.findMany({ where: { requestId: request.id, kind: 'complaint-registered' } }),
    );
    expect(messages.map(({ personId }) => personId)).toEqual([scene.citizen.personId]);
    expect(value(await listMyComplaints(citizen('2026-11-23T11:00')))[0]).toMatchObject({ id: made.id });
  });

  it('is refused about something that is not in the timeline, and about somebody else’s request', async () => {
    const request = await refusedCall();
    const asked = { requestId: request.id, ...said };
    expect(
      await registerComplaint(citizen('2026-11-23T11:00'), { ...asked, about: 'event-99' }),
    ).toMatchObject({ ok: false, refusal: { code: 'complaint-about' } });
    expect(await registerComplaint(citizen('2026-11-23T11:00', scene.stranger), asked)).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });

  it('is one of three at most that wait about one request', async () => {
    const request = await refusedCall();
    const asked = { requestId: request.id, ...said };
    for (const _ of [1, 2, 3]) value(await registerComplaint(citizen('2026-11-23T11:00'), asked));
    expect(await registerComplaint(citizen('2026-11-23T11:00'), asked)).toMatchObject({
      ok: false,
      refusal: { code: 'too-many-open' },
    });
  });

  it('is seen by nobody else, and withdrawn by whoever made it alone', async () => {
    const made = await complain();
    const stranger = citizen('2026-11-23T12:00', scene.stranger);
    expect(await myComplaint(stranger, made.id)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await withdrawComplaint(stranger, { complaintId: made.id })).toMatchObject({ ok: false });
    value(await withdrawComplaint(citizen('2026-11-23T12:00'), { complaintId: made.id }));
    expect(value(await myComplaint(citizen('2026-11-23T12:00'), made.id)).complaint.state.status).toBe(
      'withdrawn',
    );
  });
});

describe('the head’s office', () => {
  it('takes it, and of two at once one wins', async () => {
    const made = await complain();
    const on = { complaintId: made.id };
    value(await takeComplaint(staff('2026-11-23T12:00'), on));
    expect(await takeComplaint(staff('2026-11-23T12:01', deputy), on)).toMatchObject({
      ok: false,
      refusal: { code: 'already-taken' },
    });
    expect(await takeComplaint(staff('2026-11-23T12:01', scene.registrar), on)).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });

  it('answers with the head’s own signature for this clinic, and with no other', async () => {
    const made = await complain();
    expect(await sign(made, { verdict: 'rejected' }, { bin: '000140000012' })).toMatchObject({
      ok: false,
      refusal: { code: 'certificate-someone-else' },
    });
    const answered = value(await sign(made, { verdict: 'rejected' }));
    expect(answered.state).toMatchObject({ status: 'answered', wait: null });
    const view = value(await myComplaint(citizen('2026-11-24T11:00'), made.id));
    expect(view.complaint.state.answers[0]).toMatchObject({ verdict: 'rejected', inTime: true });
    expect(view.may).toEqual({ carryOn: true, withdraw: false });
    const file = value(await myComplaintAnswer(citizen('2026-11-24T11:00'), made.id));
    expect(new TextDecoder().decode(file.bytes)).toContain(made.number);
    expect(file.cms.length).toBeGreaterThan(500);
  });

  it('reopens the request where it grants the complaint, with a new clock for the step', async () => {
    const made = await complain();
    const { reopenable } = value(await readComplaint(staff('2026-11-24T09:00'), made.id));
    expect(reopenable).toContain('check-attachment');
    value(await sign(made, { verdict: 'satisfied', reopen: 'check-attachment' }));
    const request = await read((tx) => tx.request.findUniqueOrThrow({ where: { id: made.requestId } }));
    expect(request).toMatchObject({ status: 'open', step: 'check-attachment', closedAt: null });
    expect(request.dueAt?.toISOString().slice(0, 10)).toBe('2026-11-24');
    const tasks = await read((tx) =>
      tx.task.findMany({ where: { requestId: made.requestId, state: 'open' } }),
    );
    expect(tasks).toHaveLength(1);
    const told = await read((tx) =>
      tx.message.findMany({ where: { requestId: made.requestId, kind: 'request-reopened' } }),
    );
    expect(told).toHaveLength(1);
  });

  it('is not given by old bytes: written anew, the first signature is worthless', async () => {
    const made = await complain();
    const context = staff('2026-11-24T10:00');
    const first = value(
      await writeAnswer(context, { complaintId: made.id, verdict: 'rejected', text: 'Бірінші' }),
    );
    value(await writeAnswer(context, { complaintId: made.id, verdict: 'rejected', text: 'Екінші' }));
    expect(
      await signAnswer(
        context,
        { complaintId: made.id, nonce: first.nonce, cms: new Uint8Array(10) },
        async () => portalTrust(),
      ),
    ).toMatchObject({ ok: false, refusal: { code: 'frozen-expired' } });
  });

  it('does not give under one head’s name what another head signed', async () => {
    const complaint = await complain();
    const acting = await read((tx) => addMember(tx, scene.clinicId, 'Тоқаева', ['head-of-clinic']));
    const at = '2026-11-24T10:00';
    const answer = { verdict: 'rejected', text: 'Бекітілмегенсіз' } as const;
    const { nonce, bytes } = value(await writeAnswer(staff(at), { complaintId: complaint.id, ...answer }));
    const { iin } = await read((tx) =>
      tx.person.findUniqueOrThrow({ where: { id: acting.personId }, select: { iin: true } }),
    );
    const own = { iin: iin ?? '', bin: scene.bin, at: new Date(`${at}:00+05:00`) };
    const cms = await signAsEmployee(bytes, own);
    const signed = { complaintId: complaint.id, nonce, cms };
    expect(await signAnswer(staff(at, acting), signed, portalTrust)).toMatchObject({
      refusal: { code: 'frozen-expired' },
    });
  });

  it('lists what waits by its term, names the people to their own audit, and opens one as a read', async () => {
    const made = await complain();
    const { lines } = value(await listComplaints(staff('2026-11-23T12:00')));
    expect(lines.find(({ id }) => id === made.id)?.name).toMatch(/^Ахметова/);
    value(await readComplaint(staff('2026-11-23T12:00'), made.id));
    expect((await auditOf(made.id)).map(({ action }) => action)).toEqual([
      'complaint.registered',
      'complaint.opened',
    ]);
    expect(await listComplaints(staff('2026-11-23T12:00', scene.registrar))).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });
});

describe('the next level', () => {
  it('is open when the head keeps silent past the term; passed on in three working days, answered by its own document', async () => {
    const made = await complain();
    const on = { complaintId: made.id };
    expect(await carryOn(citizen('2026-11-25T10:00'), on)).toMatchObject({
      ok: false,
      refusal: { code: 'complaint-too-early' },
    });
    expect(value(await myComplaint(citizen('2026-11-30T09:00'), made.id)).silent).toBe(true);
    const told = () =>
      read((tx) => tx.message.count({ where: { requestId: made.requestId, kind: 'complaint-silent' } }));
    const job = (at: string) => tellSilence(scene.as('portal', at), { complaintId: made.id });
    await job('2026-11-27T09:00');
    expect(await told()).toBe(0);
    await job('2026-11-30T09:00');
    expect(await told()).toBe(1);
    const carried = value(await carryOn(citizen('2026-11-30T09:00'), on));
    expect(carried.state).toMatchObject({ level: 'quality-body', wait: { for: 'forwarding' } });
    value(await forwardComplaint(staff('2026-11-30T15:00'), on));
    const ended = value(
      await recordBodyAnswer(staff('2026-12-10T10:00'), {
        ...on,
        verdict: 'satisfied',
        text: 'Шағым негізді',
        body: 'Медициналық және фармацевтикалық бақылау комитеті',
        number: '12-34',
        date: '2026-12-09',
        reopen: 'check-attachment',
      }),
    );
    expect(ended.state).toMatchObject({ status: 'answered', reopened: { step: 'check-attachment' } });
    const kinds = await read((tx) =>
      tx.message.findMany({ where: { requestId: made.requestId }, orderBy: { createdAt: 'asc' } }),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['complaint-forwarded', 'complaint-answered', 'request-reopened']),
    );
    const events = await read((tx) => complaintEvents(tx, made.id));
    expect(replay(events)).toEqual(ended.state);
  });

  it('is registered at the counter too, for whoever asked', async () => {
    const request = await refusedCall();
    const made = value(
      await registerComplaint(scene.as(scene.registrar, '2026-11-23T12:00'), {
        requestId: request.id,
        ...said,
        level: 'quality-body',
        channel: 'in-person',
      }),
    );
    expect(made).toMatchObject({ complainantId: scene.citizen.personId, state: { channel: 'in-person' } });
    expect(await sign(made, { verdict: 'rejected' })).toMatchObject({
      ok: false,
      refusal: { code: 'complaint-goes-on' },
    });
  });

  it('is kept for good: neither an event nor an answer can be changed, by its owner neither', async () => {
    const made = await complain();
    value(await sign(made, { verdict: 'rejected' }));
    await expect(
      read((tx) => tx.complaintEvent.updateMany({ where: { complaintId: made.id }, data: { type: 'x' } })),
    ).rejects.toThrow();
    await expect(
      read((tx) => tx.complaintAnswer.deleteMany({ where: { complaintId: made.id } })),
    ).rejects.toThrow();
  });
});

describe('a complaint about a service that hides itself', () => {
  it('shows no name in the list and opens to the head only with a reason (moh-dsm-49-2020/2)', async () => {
    const clinic = await openScene(url, {
      region: 'almaty',
      zone: 'Asia/Almaty',
      applies: { 'psychiatric-certificate': 'moh-dsm-49-2020/2' },
    });
    const chief = await inTransaction(clinic.database, { kind: 'system' }, (tx) =>
      addMember(tx, clinic.clinicId, 'Басшы', ['head-of-clinic']),
    );
    const request = await fileAtPortal(clinic, clinic.citizen, 'psychiatric-certificate', '2026-11-23T10:00');
    const me = { ...clinic.as(clinic.citizen, '2026-11-23T11:00'), actor: clinic.citizen.actor };
    const made = value(await registerComplaint(me, { requestId: request.id, ...said }));
    expect(made.state.wait).toMatchObject({ cites: ['8', '8.p2'] });
    const office = { ...clinic.as(chief, '2026-11-23T12:00'), actor: chief.actor };
    expect(value(await listComplaints(office)).lines).toMatchObject([{ id: made.id, name: null }]);
    expect(await readComplaint(office, made.id)).toMatchObject({
      ok: false,
      refusal: { code: 'reason-before-opening' },
    });
    value(await openCase(office, { requestId: request.id, reason: 'check', words: 'Шағымды қарау' }));
    expect(value(await readComplaint(office, made.id)).complaint.id).toBe(made.id);
    const [told] = await read((tx) =>
      tx.message.findMany({ where: { kind: 'complaint-registered', requestId: request.id } }),
    );
    expect(told?.params).toMatchObject({ sensitive: true });
    await clinic.close();
  });
});
