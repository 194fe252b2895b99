import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDraft } from '@/services/requests/load-draft';
import { previewRequest } from '@/services/requests/preview-request';
import { holdSlot } from '@/services/scheduling/hold-slot';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, openScene, type Scene } from '@/tests/integration/support/scene';
import { Filing, MORNING, value } from './filing';

const REGULATION = 'almaty-2-337/2';
const TYPED = { reason: 'Басым ауырады', address: 'Абай көшесі, 7', phone: '+7 701 000 00 01' };

const { url } = await createDatabase();
let scene: Scene;
let filing: Filing;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': REGULATION, 'doctor-home-call': 'almaty-2-337/1' },
  });
  filing = await Filing.open(scene);
});
afterAll(() => scene.close());
beforeEach(() => filing.system(async (tx) => void (await tx.draft.deleteMany())));

const hold = (who: Citizen, time: string) =>
  holdSlot(filing.as(who), {
    clinicId: scene.clinicId,
    doctorId: scene.doctorId,
    startsAt: new Date(`2026-11-24T${time}:00+05:00`),
    kind: 'appointments',
    regulation: REGULATION,
    personId: who.personId,
  });

describe('an appointment in Almaty', () => {
  it('needs no signature: the held time is booked and the portal answers at once (almaty-2-337/2/5.2)', async () => {
    const draftId = await filing.draft(scene.citizen, REGULATION, TYPED);
    value(await hold(scene.citizen, '09:00'));
    const draft = value(await loadDraft(filing.as(scene.citizen), draftId));
    expect(draft.pages.at(-1)?.name).toBe('slot');
    expect(value(await previewRequest(filing.as(scene.citizen), draft)).held).not.toBeNull();
    const { requestId } = value(await filing.submit(scene.citizen, { draftId, locale: 'ru' }));
    const [request, bookings, signed] = await filing.system(async (tx) => [
      await tx.request.findUniqueOrThrow({ where: { id: requestId } }),
      await tx.booking.findMany({ where: { requestId } }),
      await tx.signedDocument.count({ where: { requestId, purpose: 'request' } }),
    ]);
    expect(request).toMatchObject({ step: 'appointment', status: 'open', locale: 'ru' });
    expect(bookings).toMatchObject([{ state: 'booked', doctorId: scene.doctorId }]);
    expect(signed).toBe(0);
  });

  it('is not filed without a time, and the draft stays (almaty-2-337/2/5.p3)', async () => {
    const draftId = await filing.draft(scene.citizen, REGULATION, TYPED);
    expect(await filing.submit(scene.citizen, { draftId, locale: 'kk' })).toMatchObject({
      ok: false,
      refusal: { code: 'hold-expired', field: 'slot' },
    });
    expect(value(await loadDraft(filing.as(scene.citizen), draftId)).typed).toMatchObject(TYPED);
  });

  it('is not filed when the hold ran out meanwhile', async () => {
    const draftId = await filing.draft(scene.citizen, REGULATION, TYPED);
    value(await hold(scene.citizen, '09:20'));
    expect(await filing.submit(scene.citizen, { draftId, locale: 'kk' }, '2026-11-23T10:06')).toMatchObject({
      ok: false,
      refusal: { code: 'hold-expired' },
    });
  });

  it('sent ten times at once is one request and one booking', async () => {
    const draftId = await filing.draft(scene.citizen, REGULATION, TYPED);
    value(await hold(scene.citizen, '09:40'));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => filing.submit(scene.citizen, { draftId, locale: 'kk' }, MORNING)),
    );
    const [requestId, ...others] = new Set(outcomes.map((outcome) => value(outcome).requestId));
    expect(others).toEqual([]);
    expect(
      await filing.system((tx) =>
        tx.booking.count({ where: { requestId: requestId ?? '', state: 'booked' } }),
      ),
    ).toBe(1);
  });

  it('is refused to somebody attached elsewhere, by the clause that demands it of the portal (almaty-2-337/2/7.2.p3)', async () => {
    const draftId = await filing.draft(scene.stranger, REGULATION, TYPED);
    value(await hold(scene.stranger, '10:00'));
    const outcome = await filing.submit(scene.stranger, { draftId, locale: 'kk' });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'not-attached', clause: 'almaty-2-337/2/7.2.p3' },
    });
    expect(await filing.requestsOf(scene.stranger)).toBe(0);
    expect(value(await loadDraft(filing.as(scene.stranger), draftId)).id).toBe(draftId);
  });
});

describe('a home call in Almaty', () => {
  const preview = async (at: string) => {
    const draftId = await filing.draft(scene.citizen, 'almaty-2-337/1', TYPED);
    const then = filing.as(scene.citizen, at);
    return value(await previewRequest(then, value(await loadDraft(then, draftId))));
  };

  it('sent on the portal after the cut-off of the counter is accepted at once (almaty-2-337/1/7.2)', async () => {
    expect((await preview('2026-11-23T18:05')).postponed).toBe(false);
  });

  it('sent after closing is said, before it is sent, to be accepted at the next opening (almaty-2-337/1/7.2)', async () => {
    const { postponed, outcome } = await preview('2026-11-23T20:05');
    expect(postponed).toBe(true);
    expect(value(outcome).acceptedAt).toBe(new Date('2026-11-24T08:00:00+05:00').toISOString());
  });
});
