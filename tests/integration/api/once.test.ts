import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, newKey, openWorld, type World } from './world';

let world: World;
let citizen: string;
let registrar: string;
beforeAll(async () => {
  world = await openWorld();
  citizen = await world.citizen(world.almaty.citizen);
  registrar = await world.staff(world.almaty.registrar);
});
afterAll(() => world.close());

const TIMES = 20;

/** The same call twenty times at once: every answer, none of them a failure. */
async function atOnce(path: string, body: unknown, cookie: string, key = newKey()): Promise<Answer> {
  const answers = await Promise.all(
    Array.from({ length: TIMES }, () => world.call('POST', path, { cookie, body, key })),
  );
  const [first] = answers;
  if (!first) throw new Error('nothing was answered');
  for (const answer of answers) {
    expect(answer.status, JSON.stringify(answer.body)).toBe(first.status);
    expect(answer.body).toEqual(first.body);
  }
  expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
  return first;
}

const hold = (time: string) => ({
  clinicId: world.almaty.clinicId,
  doctorId: world.almaty.doctorId,
  startsAt: `2026-11-24T${time}:00+05:00`,
  regulation: 'almaty-2-337/2',
  recipientId: world.almaty.citizen.personId,
});
const phoned = (over: Record<string, unknown> = {}) => ({
  service: 'doctor-home-call',
  channel: 'phone',
  recipientId: world.almaty.citizen.personId,
  answers: {
    surname: 'Ахметова',
    'given-name': 'Айгүл',
    'birth-year': 1985,
    reason: 'Қызуы 39',
    address: '3-шағынаудан, 5-үй, 12-пәтер',
    phone: '+77010000001',
  },
  receivedAt: new Date(Date.parse('2026-11-23T10:00:00+05:00')).toISOString(),
  ...over,
});

describe('the same write sent twenty times at once', () => {
  it('holds one time, with one answer', async () => {
    const { body } = await atOnce('/api/v1/holds', hold('09:00'), citizen);
    const bookings = await world.system((tx) => tx.booking.findMany({ select: { id: true, state: true } }));
    expect(bookings).toEqual([{ id: body.id, state: 'held' }]);
  });

  it('files one appointment from a draft, with one booking and one line in the journal', async () => {
    const { body: draft } = await world.call('POST', '/api/v1/drafts', {
      cookie: citizen,
      body: {
        regulation: 'almaty-2-337/2',
        recipientId: world.almaty.citizen.personId,
        clinicId: world.almaty.clinicId,
      },
    });
    const kept = await world.call('PATCH', `/api/v1/drafts/${draft.id}`, {
      cookie: citizen,
      body: { typed: { reason: 'Қайта қаралу', phone: '8 701 000 00 01', address: '3-шағынаудан, 5-үй' } },
    });
    expect(kept.status, JSON.stringify(kept.body)).toBe(200);
    const { body } = await atOnce(`/api/v1/drafts/${draft.id}/submit`, {}, citizen);
    const found = await world.system((tx) =>
      tx.request.findMany({
        select: { id: true, bookings: { select: { state: true } }, _count: { select: { journal: true } } },
      }),
    );
    expect(found).toEqual([{ id: body.requestId, bookings: [{ state: 'booked' }], _count: { journal: 1 } }]);
  });

  it('takes in one phoned request', async () => {
    const before = await world.rows();
    const { body } = await atOnce('/api/v1/requests', phoned(), registrar);
    const after = await world.rows();
    expect(after.requests).toBe(before.requests + 1);
    expect(body).toMatchObject({ status: 'open', step: { takenBy: expect.stringContaining('Сейтова') } });
  });

  it('releases, takes, and refuses a case once, each under its own key', async () => {
    const filed = await world.call('POST', '/api/v1/requests', { cookie: registrar, body: phoned() });
    const path = `/api/v1/requests/${filed.body.id}`;
    const events = () =>
      world.system((tx) => tx.caseEvent.count({ where: { requestId: String(filed.body.id) } }));
    const before = await events();
    await atOnce(`${path}/release`, {}, registrar);
    expect(await events()).toBe(before + 1);
    await atOnce(`${path}/take`, {}, registrar);
    expect(await events()).toBe(before + 2);
    const { body } = await atOnce(`${path}/withdraw`, {}, registrar);
    expect(body).toMatchObject({ status: 'withdrawn' });
  });
});

describe('a key', () => {
  it('used again for another request is refused, and the first answer stands', async () => {
    const key = newKey();
    const first = await world.call('POST', '/api/v1/holds', { cookie: citizen, key, body: hold('10:00') });
    expect(first.status, JSON.stringify(first.body)).toBe(201);
    const other = await world.call('POST', '/api/v1/holds', { cookie: citizen, key, body: hold('10:20') });
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
    const again = await world.call('POST', '/api/v1/holds', { cookie: citizen, key, body: hold('10:00') });
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it('is one’s own: another person’s same key is another key', async () => {
    const key = newKey();
    const stranger = await world.citizen(world.almaty.stranger);
    const { personId } = world.almaty.stranger;
    const mine = await world.call('POST', '/api/v1/holds', { cookie: citizen, key, body: hold('11:00') });
    const theirs = await world.call('POST', '/api/v1/holds', {
      cookie: stranger,
      key,
      body: { ...hold('11:20'), recipientId: personId },
    });
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('of a call that was refused may be tried again', async () => {
    const key = newKey();
    const past = await world.call('POST', '/api/v1/holds', {
      cookie: citizen,
      key,
      body: { ...hold('09:00'), startsAt: '2026-11-23T09:00:00+05:00' },
    });
    expect(past).toMatchObject({ status: 409, body: { code: 'slot-in-the-past' } });
    const good = await world.call('POST', '/api/v1/holds', { cookie: citizen, key, body: hold('12:00') });
    expect(good.status).toBe(201);
  });
});

describe('two at once', () => {
  it('who want the same case: one has it, the other is told', async () => {
    const other = await world.staff(world.almaty.otherRegistrar);
    const filed = await world.call('POST', '/api/v1/requests', { cookie: registrar, body: phoned() });
    const path = `/api/v1/requests/${filed.body.id}`;
    await world.call('POST', `${path}/release`, { cookie: registrar, body: {} });
    const answers = await Promise.all(
      [registrar, other].map((cookie) => world.call('POST', `${path}/take`, { cookie, body: {} })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const told = answers.find(({ status }) => status === 409);
    expect(told?.body).toMatchObject({ detail: expect.stringMatching(/Сейтова|Ким/) });
  });
});
