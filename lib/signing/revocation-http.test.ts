import { beforeAll, describe, expect, it } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { webCryptoAlgorithms } from '@/lib/signing/algorithms';
import { Authority, DAY_MS, type Issued } from '@/lib/signing/authority/authority';
import type { Bytes } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import { firstToKnow } from '@/lib/signing/revocation';
import { listsOverHttp } from '@/lib/signing/revocation-http';
import { listsInMemory } from '@/lib/signing/trust-lists';

const AT = new Date('2026-03-05T05:00:00Z');
const ADDRESS = 'http://crl.example/issuing.crl';

let authority: Authority;
let issued: Issued;
let list: Bytes;

beforeAll(async () => {
  authority = await Authority.create({ at: AT, crlAddress: ADDRESS });
  issued = await authority.issue({
    person: { surname: 'А', name: 'Б', iin: makeIin({ born: '1990-05-17', sex: 'male' }) },
    at: AT,
  });
  list = (await authority.lists(AT, 7)).issuing;
});

function setting() {
  const world = { now: AT, up: true, asked: 0, body: list };
  const source = listsOverHttp({
    addressesFor: (certificate) => certificate.crlAddresses,
    clock: () => world.now,
    fetch: async () => {
      world.asked += 1;
      if (!world.up) throw new Error('connection refused');
      return new Response(world.body);
    },
  });
  const ask = () =>
    source.statusOf({
      certificate: readCertificate(issued.certificate),
      issuer: readCertificate(authority.state.issuing.certificate),
      at: world.now,
      algorithms: webCryptoAlgorithms,
    });
  return { world, source, ask };
}

describe('lists over HTTP', () => {
  it('are fetched once for many questions at once and kept while they last', async () => {
    const { world, ask, source } = setting();
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map((answer) => answer.state)).toEqual(['good', 'good', 'good']);
    world.now = new Date(AT.getTime() + 6 * DAY_MS);
    expect((await ask()).state).toBe('good');
    expect(world.asked).toBe(1);
    expect(source.kept()).toMatchObject([{ address: ADDRESS, thisUpdate: AT }]);
  });

  it('are fetched anew when they run out, and tell of what was revoked meanwhile', async () => {
    const { world, ask } = setting();
    await ask();
    world.now = new Date(AT.getTime() + 8 * DAY_MS);
    const own = new Authority({ ...authority.state, revoked: [{ serial: issued.serial, at: AT }] });
    world.body = (await own.lists(world.now)).issuing;
    expect(await ask()).toMatchObject({ state: 'revoked', revokedAt: AT });
    expect(world.asked).toBe(2);
  });

  it('that cannot be fetched leave the question open, and the address alone for a minute', async () => {
    const { world, ask } = setting();
    world.up = false;
    expect((await ask()).state).toBe('unknown');
    await ask();
    expect(world.asked).toBe(1);
    world.up = true;
    world.now = new Date(AT.getTime() + 61_000);
    expect((await ask()).state).toBe('good');
  });

  it('of nonsense leave the question open', async () => {
    const { world, ask } = setting();
    world.body = issued.certificate;
    expect((await ask()).state).toBe('unknown');
  });

  it('may stand behind others: the first source that knows is heard', async () => {
    const { source, world } = setting();
    const question = {
      certificate: readCertificate(issued.certificate),
      issuer: readCertificate(authority.state.issuing.certificate),
      at: AT,
      algorithms: webCryptoAlgorithms,
    };
    expect((await firstToKnow(listsInMemory([]), source).statusOf(question)).state).toBe('good');
    world.up = false;
    expect(await firstToKnow(listsInMemory([]), setting().source).statusOf(question)).toMatchObject({
      state: 'good',
    });
  });
});
