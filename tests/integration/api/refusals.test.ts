import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINTS } from '@/app/api/v1/_endpoints/all';
import { sessionCookieName } from '@/lib/auth/session-token';
import type { Endpoint } from '@/lib/http/endpoint';
import { addressOf, NOWHERE, sampleOf, WRITES, withEachText } from './samples';
import { type CallOptions, newKey, openWorld, type World } from './world';

let world: World;
let cookies: Record<'citizen' | 'stranger' | 'registrar' | 'otherClinic', string>;
let caseId: string;

beforeAll(async () => {
  world = await openWorld();
  const { almaty, mangystau } = world;
  cookies = {
    citizen: await world.citizen(almaty.citizen),
    stranger: await world.citizen(almaty.stranger),
    registrar: await world.staff(almaty.registrar),
    otherClinic: await world.staff(mangystau.registrar),
  };
  const filed = await world.call('POST', '/api/v1/requests', {
    cookie: cookies.registrar,
    body: {
      service: 'doctor-home-call',
      channel: 'phone',
      recipientId: almaty.citizen.personId,
      answers: {
        surname: 'Ахметова',
        'given-name': 'Айгүл',
        'birth-year': 1985,
        reason: 'Қызуы 39',
        address: '3-шағынаудан, 5-үй, 12-пәтер',
        phone: '+77010000001',
      },
      receivedAt: new Date(Date.parse('2026-11-23T10:00:00+05:00')).toISOString(),
    },
  });
  expect(filed, JSON.stringify(filed.body)).toMatchObject({ status: 201 });
  caseId = String(filed.body.id);
});
afterAll(() => world.close());

/** A session that may call it. */
const allowed = ({ who }: Endpoint): string | undefined =>
  who === 'anybody' ? undefined : who === 'staff' ? cookies.registrar : cookies.citizen;

const options = (endpoint: Endpoint, more: CallOptions = {}): CallOptions => {
  const cookie = allowed(endpoint);
  const { body } = sampleOf(endpoint);
  return { ...(cookie ? { cookie } : {}), ...(body ? { body } : {}), ...more };
};

const isProblem = (code?: string) => ({
  type: 'application/problem+json',
  body: {
    code: code ?? expect.any(String),
    detail: expect.stringMatching(/\S/),
    traceId: expect.any(String),
  },
});

/** Nothing of what it does is written. */
async function writesNothing(work: () => Promise<void>): Promise<void> {
  const before = await world.rows();
  await work();
  expect(await world.rows()).toEqual(before);
}

describe.each(ENDPOINTS.filter(({ who }) => who !== 'anybody').map((one) => [one.id, one] as const))(
  '%s',
  (_, endpoint) => {
    it('is for nobody without a session, with a forged one, or with one of the wrong kind', async () => {
      const { cookie: _mine, ...rest } = options(endpoint);
      const name = sessionCookieName();
      const forged = await encode({
        token: { sid: NOWHERE },
        secret: 'somebody else’s secret, long enough too',
      });
      const unknown = await encode({ token: { sid: NOWHERE }, secret: process.env.NEXTAUTH_SECRET ?? '' });
      const damaged = `${cookies.citizen.slice(0, -6)}AAAAAA`;
      await writesNothing(async () => {
        for (const cookie of ['', `${name}=${forged}`, `${name}=${unknown}`, `${name}=x`, damaged])
          expect(
            await world.call(endpoint.method, addressOf(endpoint, caseId), { ...rest, cookie }),
            cookie.slice(0, 60),
          ).toMatchObject({ status: 401, ...isProblem('not-signed-in') });
        if (endpoint.who === 'signed-in') return;
        const cookie = endpoint.who === 'staff' ? cookies.citizen : cookies.registrar;
        expect(
          await world.call(endpoint.method, addressOf(endpoint, caseId), { ...rest, cookie }),
        ).toMatchObject({ status: 403, ...isProblem('not-allowed') });
      });
    });
  },
);

describe.each(ENDPOINTS.filter(({ path }) => path.includes('{id}')).map((one) => [one.id, one] as const))(
  '%s',
  (_, endpoint) => {
    it('knows no thing of an unknown id, and takes no id that is none', async () => {
      await writesNothing(async () => {
        expect(await world.call(endpoint.method, addressOf(endpoint), options(endpoint))).toMatchObject({
          status: 404,
          ...isProblem('not-found'),
        });
        for (const id of ['1', 'x\0', "' OR 1=1", '..', 'ЖҚ'])
          expect(
            await world.call(endpoint.method, addressOf(endpoint, id), options(endpoint)),
            id,
          ).toMatchObject({ status: expect.toSatisfy((status) => status === 400 || status === 404) });
      });
    });
  },
);

describe.each(
  ENDPOINTS.filter(({ path }) => path.startsWith('/api/v1/requests/{id}')).map(
    (one) => [one.id, one] as const,
  ),
)('%s', (_, endpoint) => {
  it('does not show another clinic’s case, nor another person’s, nor say that it is there', async () => {
    await writesNothing(async () => {
      const others =
        endpoint.who === 'staff' ? [cookies.otherClinic] : [cookies.otherClinic, cookies.stranger];
      for (const cookie of others) {
        const real = await world.call(
          endpoint.method,
          addressOf(endpoint, caseId),
          options(endpoint, { cookie }),
        );
        const made = await world.call(endpoint.method, addressOf(endpoint), options(endpoint, { cookie }));
        expect(real).toMatchObject({ status: 404, ...isProblem('not-found') });
        expect({ ...real.body, traceId: '' }).toEqual({ ...made.body, traceId: '' });
      }
    });
  });
});

describe.each(WRITES.filter(({ body }) => body).map((one) => [one.id, one] as const))('%s', (_, endpoint) => {
  const send = (more: CallOptions) =>
    world.call(endpoint.method, addressOf(endpoint, caseId), options(endpoint, more));

  it('takes no megabyte, whatever its length is said to be, and nothing that is not JSON', async () => {
    await writesNothing(async () => {
      const huge = JSON.stringify({
        ...sampleOf(endpoint).body,
        extra: 'x'.repeat((endpoint.mostBytes ?? 0) + 1024 * 1024),
      });
      expect(await send({ raw: huge })).toMatchObject({ status: 413, ...isProblem('payload-too-large') });
      const stream = new Blob([huge]).stream();
      expect(await send({ raw: stream })).toMatchObject({ status: 413, ...isProblem('payload-too-large') });
      for (const raw of ['', '{', 'null', '[]', '"text"', new Uint8Array([0xff, 0xfe, 0x00])])
        expect(await send({ raw }), String(raw)).toMatchObject({ status: 400, ...isProblem() });
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      expect(await send({ raw: 'a=b', headers: form })).toMatchObject({ status: 400, ...isProblem() });
    });
  });

  it('takes no NUL, control character, turned text, emoji, markup or endless text in any of its texts', async () => {
    const hostile = [
      'a\0b',
      'a\u0007b',
      'a\u202eb',
      'שלום',
      'ауру 😷',
      '<script>x</script>',
      'ж'.repeat(9000),
      '\ud800',
    ];
    await writesNothing(async () => {
      for (const text of hostile)
        for (const [where, body] of withEachText(sampleOf(endpoint).body, text))
          expect(await send({ body }), `${where}: ${JSON.stringify(text.slice(0, 20))}`).toMatchObject({
            status: expect.toSatisfy((status) => status >= 400 && status < 500),
            ...isProblem(),
          });
    });
  });
});

describe.each(ENDPOINTS.filter((endpoint) => sampleOf(endpoint).query).map((one) => [one.id, one] as const))(
  '%s',
  (_, endpoint) => {
    it('takes no NUL, control character, turned text, emoji or markup in its query', async () => {
      for (const text of [
        'a\0b',
        'a\u0007b',
        'a\u202eb',
        'ауру😷',
        '<script>',
        "' OR 1=1 --",
        'x'.repeat(5000),
      ])
        for (const [name] of Object.entries(sampleOf(endpoint).query ?? {})) {
          const query = { ...sampleOf(endpoint).query, [name]: text };
          expect(
            await world.call(endpoint.method, addressOf(endpoint, NOWHERE, query), options(endpoint)),
            `${name}: ${JSON.stringify(text.slice(0, 20))}`,
          ).toMatchObject({ status: 400, ...isProblem() });
        }
    });
  },
);

describe.each(WRITES.filter(({ repeatable }) => !repeatable).map((one) => [one.id, one] as const))(
  '%s',
  (_, endpoint) => {
    it('asks for an Idempotency-Key', async () => {
      await writesNothing(async () => {
        const address = addressOf(endpoint, caseId);
        for (const key of [null, 'short', 'x'.repeat(81), 'with a space'])
          expect(
            await world.call(endpoint.method, address, options(endpoint, { key })),
            String(key),
          ).toMatchObject({
            status: 400,
            ...isProblem('idempotency-key-missing'),
            body: { field: 'Idempotency-Key' },
          });
      });
    });
  },
);

describe('a problem', () => {
  it('speaks the language asked for, Kazakh where none of the portal’s is', async () => {
    const said = async (more: CallOptions, query = '') =>
      (await world.call('GET', `/api/v1/requests/${NOWHERE}${query}`, { cookie: cookies.citizen, ...more }))
        .body.detail;
    const [kk, ru, en] = [
      await said({}),
      await said({ language: 'ru' }),
      await said({ language: 'en-GB, ru;q=0.5' }),
    ];
    expect(new Set([kk, ru, en]).size).toBe(3);
    expect(await said({ language: 'de' })).toBe(kk);
    expect(await said({ language: 'ru' }, '?lang=en')).toBe(en);
  });

  it('names every wrong field at once', async () => {
    const { body } = await world.call('POST', '/api/v1/holds', {
      cookie: cookies.citizen,
      body: { clinicId: 'x', doctorId: 'y' },
    });
    const { errors } = body;
    expect(body).toMatchObject({ code: 'invalid-input', field: 'clinicId' });
    expect(errors).toEqual(
      expect.arrayContaining(
        ['doctorId', 'startsAt', 'regulation', 'recipientId'].map((field) =>
          expect.objectContaining({ field }),
        ),
      ),
    );
  });

  it('names the clause that a refusal rests on: no time later than thirty days ahead (almaty-2-337/2)', async () => {
    const { clinicId, doctorId, citizen } = world.almaty;
    const answer = await world.call('POST', '/api/v1/holds', {
      cookie: cookies.citizen,
      key: newKey(),
      language: 'en',
      body: {
        clinicId,
        doctorId,
        startsAt: '2027-01-20T09:00:00+05:00',
        regulation: 'almaty-2-337/2',
        recipientId: citizen.personId,
      },
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'slot-beyond-horizon', clause: expect.stringMatching(/^almaty-2-337\/2\//) },
    });
  });
});
