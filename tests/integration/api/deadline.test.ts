import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from './world';

let world: World;
let clinic: { almaty: string; mangystau: string };
beforeAll(async () => {
  world = await openWorld();
  const slug = (id: string) =>
    world.system(
      async (tx) => (await tx.clinic.findUniqueOrThrow({ where: { id }, select: { slug: true } })).slug,
    );
  clinic = { almaty: await slug(world.almaty.clinicId), mangystau: await slug(world.mangystau.clinicId) };
});
afterAll(() => world.close());

const ask = (query: Record<string, string>, language?: string) =>
  world.call('GET', `/api/v1/deadline?${new URLSearchParams(query)}`, { ...(language ? { language } : {}) });
const phoned = (at: string) => ({
  regulation: 'almaty-2-337/1',
  channel: 'phone',
  clinic: clinic.almaty,
  at,
});

describe('GET /api/v1/deadline', () => {
  it('a call phoned in at 18:05 is accepted on the next working day (almaty-2-337/1/4)', async () => {
    const { status, body } = await ask(phoned('2026-11-23T18:05:00+05:00'));
    expect(status).toBe(200);
    expect(body.acceptedAt).toBe('2026-11-24T08:00:00+05:00');
    expect(body.limits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          cites: expect.arrayContaining([expect.stringMatching(/^almaty-2-337\/1\//)]),
        }),
      ]),
    );
  });

  it('a call phoned in at 17:55 is accepted at once (almaty-2-337/1/4)', async () => {
    const { body } = await ask(phoned('2026-11-23T17:55:00+05:00'));
    expect(body.acceptedAt).toBe('2026-11-23T17:55:00+05:00');
  });

  it('a call phoned in on Saturday evening is accepted on Monday', async () => {
    const { body } = await ask(phoned('2026-11-28T18:30:00+05:00'));
    expect(body.acceptedAt).toBe('2026-11-30T08:00:00+05:00');
  });

  it('gives the terms of the steps where the act names none for the whole (mangystau-302/8/5.1)', async () => {
    const { body } = await ask({
      regulation: 'mangystau-302/8',
      channel: 'in-person',
      clinic: clinic.mangystau,
      at: '2026-11-23T10:00:00+05:00',
    });
    expect(body.limits).toEqual([]);
    expect(body.steps).toMatchObject([
      { name: 'draw-up', value: 15, unit: 'minutes', due: '2026-11-23T10:15:00+05:00' },
      { name: 'sign', value: 15, due: null, cites: ['mangystau-302/8/5.2', 'mangystau-302/8/8.2'] },
      { name: 'stamp', due: null },
      { name: 'hand-over', due: null },
    ]);
  });

  it('gives ten minutes by phone and thirty on the portal in Mangystau (mangystau-302/1/8.1)', async () => {
    const of = async (channel: string) =>
      (
        await ask({
          regulation: 'mangystau-302/1',
          channel,
          clinic: clinic.mangystau,
          at: '2026-11-23T10:00:00+05:00',
        })
      ).body.limits;
    expect(await of('phone')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'answer',
          value: 10,
          unit: 'minutes',
          due: '2026-11-23T10:10:00+05:00',
        }),
      ]),
    );
    expect(await of('portal')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'answer',
          value: 30,
          unit: 'minutes',
          due: '2026-11-23T10:30:00+05:00',
        }),
      ]),
    );
  });

  it('explains itself in the three languages, by header or by query', async () => {
    const query = phoned('2026-11-23T18:05:00+05:00');
    const texts = new Set<string>();
    for (const language of ['kk', 'ru', 'en']) {
      const [byHeader, byQuery] = [await ask(query, language), await ask({ ...query, lang: language })];
      expect(byQuery.body).toEqual(byHeader.body);
      texts.add(JSON.stringify(byHeader.body.acceptance));
    }
    expect(texts.size).toBe(3);
  });

  it('names what it does not know', async () => {
    const known = phoned('2026-11-23T10:00:00+05:00');
    const wrong: [Record<string, string>, number, string][] = [
      [{ ...known, regulation: 'almaty-2-337/99' }, 404, 'regulation'],
      [{ ...known, clinic: 'nowhere' }, 404, 'clinic'],
      [{ ...known, at: 'tomorrow' }, 400, 'at'],
      [{ ...known, at: '0000-01-01T00:00:00Z' }, 400, 'at'],
      [{ ...known, at: '1999-01-01T00:00:00Z' }, 400, 'at'],
      [{ ...known, channel: 'fax' }, 400, 'channel'],
      [{ ...known, clinic: 'a\0b' }, 400, 'clinic'],
    ];
    for (const [query, status, field] of wrong)
      expect(await ask(query), JSON.stringify(query)).toMatchObject({
        status,
        type: 'application/problem+json',
        body: { field },
      });
  });
});
