import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { Authority, DAY_MS, type Issued, type Service } from '@/lib/signing/authority/authority';
import { AT, PERSON, sign } from '@/lib/signing/authority/scene';
import { fetchOf, type OcspReply, ocspResponder, writeOcspResponse } from '@/lib/signing/authority/services';
import { toDer } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import { rawOf, readDer, sequence } from '@/lib/signing/der';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { askResponse, readOcspResponse, writeOcspRequest } from '@/lib/signing/ocsp';
import { ocspOverHttp } from '@/lib/signing/ocsp-http';
import { firstToKnow, type RevocationQuestion } from '@/lib/signing/revocation';
import { listsInMemory } from '@/lib/signing/trust-lists';
import { verify } from '@/lib/signing/verify';

const ADDRESS = 'http://ocsp.example/';
const minutes = (count: number) => new Date(AT.getTime() + count * 60_000);

let authority: Authority;
let issued: Issued;
let service: Service;
let question: RevocationQuestion;

beforeAll(async () => {
  authority = await Authority.create({ at: AT });
  issued = await authority.issue({ person: PERSON, at: AT });
  service = await authority.appoint('ocsp', AT);
  question = {
    certificate: readCertificate(issued.certificate),
    issuer: readCertificate(authority.state.issuing.certificate),
    at: AT,
    algorithms: allAlgorithms,
  };
});

async function certId() {
  const request = await writeOcspRequest(question.certificate, question.issuer);
  const [list] = sequence(sequence(readDer(request, CERTIFICATE_LIMITS))[0]);
  const [id] = sequence(sequence(list)[0]);
  if (!id) throw new Error('no id');
  return rawOf(id);
}

async function answerWith(over: Partial<OcspReply> = {}, thisUpdate = AT, nextUpdate?: Date) {
  const answers = [
    {
      id: await certId(),
      status: { state: 'good' as const },
      thisUpdate,
      ...(nextUpdate ? { nextUpdate } : {}),
    },
  ];
  return readOcspResponse(await writeOcspResponse({ service, answers, producedAt: AT, ...over }));
}

describe('an answer of the authority', () => {
  it('by a responder that it appointed is believed, as is one by its own key', async () => {
    expect(await askResponse(await answerWith(), question)).toMatchObject({ state: 'good', by: 'ocsp' });
    const { certificate, issuer } = authority.state.issuing;
    const own = await answerWith({ service: { certificate, privateKey: issuer.privateKey } });
    expect((await askResponse(own, question)).state).toBe('good');
  });

  it.each<[string, () => Promise<Service>]>([
    [
      'a responder of another authority',
      async () => (await Authority.create({ at: AT })).appoint('ocsp', AT),
    ],
    [
      "a look-alike's responder",
      async () => (await Authority.create({ at: AT, imitating: authority })).appoint('ocsp', AT),
    ],
    ['a time-stamping service of the same authority', () => authority.appoint('tsa', AT)],
    ["a citizen's key under the same authority", () => authority.issue({ person: PERSON, at: AT })],
    [
      'a responder whose certificate had expired',
      () => authority.appoint('ocsp', new Date(AT.getTime() - 9 * DAY_MS), { notAfter: minutes(-1) }),
    ],
  ])('by %s is not', async (_, make) => {
    const answer = await askResponse(await answerWith({ service: await make() }), question);
    expect(answer.state).toBe('unknown');
  });

  it('is not believed with any byte of its signed part changed', async () => {
    const response = await answerWith();
    for (let at = 0; at < response.tbs.length; at += 1) {
      const tbs = response.tbs.map((byte, each) => (each === at ? byte ^ 1 : byte));
      expect([at, (await askResponse({ ...response, tbs }, question)).state]).toEqual([at, 'unknown']);
    }
  });

  it('counts for its own time: an hour, or until it says', async () => {
    const at = (moment: Date) => ({ ...question, at: moment });
    expect((await askResponse(await answerWith(), at(minutes(59)))).state).toBe('good');
    expect((await askResponse(await answerWith(), at(minutes(61)))).state).toBe('unknown');
    const long = await answerWith({}, AT, minutes(600));
    expect((await askResponse(long, at(minutes(599)))).state).toBe('good');
    expect((await askResponse(long, at(minutes(601)))).state).toBe('unknown');
    const later = await answerWith({}, minutes(30));
    expect((await askResponse(later, question)).state).toBe('good');
  });

  it('about another certificate, or made for another question, says nothing', async () => {
    const other = await authority.issue({ person: PERSON, at: AT });
    const about = { ...question, certificate: readCertificate(other.certificate) };
    expect((await askResponse(await answerWith(), about)).state).toBe('unknown');
    const replayed = await answerWith({ nonce: Uint8Array.of(1, 2, 3, 4) });
    expect((await askResponse(replayed, question, { nonce: Uint8Array.of(1, 2, 3, 5) })).state).toBe(
      'unknown',
    );
    expect((await askResponse(replayed, question, { nonce: Uint8Array.of(1, 2, 3, 4) })).state).toBe('good');
  });
});

describe('OCSP over HTTP', () => {
  function setting(own = authority, keepMs?: number) {
    const world = { now: AT, up: true, asked: 0 };
    const respond = ocspResponder(own, service, keepMs);
    const source = ocspOverHttp({
      addressFor: () => ADDRESS,
      clock: () => world.now,
      fetch: fetchOf(
        {
          [ADDRESS]: async (request, at) => {
            world.asked += 1;
            if (!world.up) throw new Error('connection refused');
            return respond(request, at);
          },
        },
        () => world.now,
      ),
    });
    return { world, source, ask: () => source.statusOf({ ...question, at: world.now }) };
  }

  it('asks once, keeps the answer for its own time, then asks again', async () => {
    const { world, ask } = setting(authority, 10 * 60_000);
    expect((await ask()).state).toBe('good');
    world.now = minutes(9);
    expect((await ask()).state).toBe('good');
    expect(world.asked).toBe(1);
    world.now = minutes(11);
    expect((await ask()).state).toBe('good');
    expect(world.asked).toBe(2);
  });

  it('tells at once of a revocation and of a suspension', async () => {
    for (const suspended of [false, true]) {
      const own = new Authority({ ...authority.state, revoked: [] });
      own.revoke(issued.serial, minutes(-5), suspended);
      expect(await setting(own).ask()).toMatchObject({ state: 'revoked', suspended, revokedAt: minutes(-5) });
    }
  });

  it('that is down leaves the question open, and to the lists behind it', async () => {
    const { world, source, ask } = setting();
    world.up = false;
    expect((await ask()).state).toBe('unknown');
    await ask();
    expect(world.asked).toBe(1);
    expect(source.health()).toMatchObject([{ address: ADDRESS, failedAt: AT }]);
    const lists = await authority.revocation(AT);
    expect(await firstToKnow(source, lists).statusOf(question)).toMatchObject({ state: 'good', by: 'crl' });
    expect((await firstToKnow(source, listsInMemory([])).statusOf(question)).state).toBe('unknown');
    world.up = true;
    world.now = minutes(1);
    expect((await ask()).state).toBe('good');
    expect(source.health()).toEqual([{ address: ADDRESS, answeredAt: minutes(1) }]);
  });

  it('answers nonsense: the question stays open', async () => {
    const source = ocspOverHttp({
      addressFor: () => ADDRESS,
      clock: () => AT,
      fetch: async () => new Response('<html>Welcome to the hotel</html>'),
    });
    expect((await source.statusOf(question)).state).toBe('unknown');
  });

  it('settles the revocation of a whole chain', async () => {
    const { source } = setting();
    const verdict = await verify({
      cms: await sign(issued, { attached: true }),
      at: AT,
      trust: authority.trust(),
      revocation: source,
      policy: { purpose: 'sign' },
    });
    // The issuing authority itself is vouched for by the root, whose responder this one is not.
    expect(verdict.revocation.code).toBe('revocation-unknown');
    const both = await verify({
      cms: await sign(issued, { attached: true }),
      at: AT,
      trust: authority.trust(),
      revocation: firstToKnow(source, await authority.revocation(AT)),
      policy: { purpose: 'sign' },
    });
    expect(both.revocation.code).toBe('not-revoked');
    expect(both.evidence).toHaveLength(2);
  });
});

const FOLDER = path.resolve(process.cwd(), '../shared/fixtures/nca');

describe.skipIf(!existsSync(FOLDER))("the national authority's answers of 2 September 2022", () => {
  const certificate = (name: string) => {
    const der = toDer(readFileSync(path.join(FOLDER, name)));
    if (!der) throw new Error(name);
    return readCertificate(der);
  };
  const response = (name: string) => readOcspResponse(readFileSync(path.join(FOLDER, 'ocsp', name)));

  it.each([
    ['ocsp_response_ceo_2015_revoked.bin', 'ca/nca_gost2015_test.cer', { state: 'revoked', suspended: true }],
    // An authority that never issued the certificate says so by a suspension at the beginning of time (RFC 6960, 2.2).
    [
      'ocsp_response_individual_2015.bin',
      'ca/nca_gost2015_test.cer',
      { state: 'revoked', revokedAt: new Date(0) },
    ],
    [
      'ocsp_response_ceo_sign_2004_revoked.bin',
      'ca/nca_gost_test.crt',
      { state: 'revoked', suspended: false },
    ],
    ['ocsp_response_individual_sign_2004.bin', 'ca/nca_rsa_test.crt', undefined],
  ])('%s is signed by a responder that %s appointed', async (name, authorityFile, expected) => {
    const read = response(name);
    const issuer = certificate(authorityFile);
    const [answer] = read.answers;
    const about = { ...certificate('certs/individual_valid_sign_2004_rsa.cer'), issuer: issuer.subject };
    const asked = {
      certificate: { ...about, serial: answer?.id.serial ?? '' },
      issuer,
      at: read.producedAt,
      algorithms: allAlgorithms,
    };
    const told = await askResponse(read, asked);
    expect(told).toMatchObject(expected ?? { state: told.state });
    expect(told.state).not.toBe('unknown');
    const signature = read.signature.map((byte, at) => (at === 20 ? byte ^ 1 : byte));
    expect((await askResponse({ ...read, signature }, asked)).state).toBe('unknown');
    expect((await askResponse(read, { ...asked, issuer: certificate('ca/nca_gost_test.crt') })).state).toBe(
      authorityFile === 'ca/nca_gost_test.crt' ? told.state : 'unknown',
    );
  });
});
