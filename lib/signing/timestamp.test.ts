import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { Authority, DAY_MS, type Service } from '@/lib/signing/authority/authority';
import { AT, CONTENT, makeScene, sign } from '@/lib/signing/authority/scene';
import { fetchOf, timeStampAuthority } from '@/lib/signing/authority/services';
import { type Bytes, toDer } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import type { RevocationSource } from '@/lib/signing/revocation';
import { verifyTimestamp } from '@/lib/signing/timestamp';
import { signatureValueOf, timestampClient, withTimestamp } from '@/lib/signing/timestamp-http';
import { listsInMemory } from '@/lib/signing/trust-lists';
import { isAllValid } from '@/lib/signing/verdict';

const ADDRESS = 'http://tsp.example/';
let scene: Awaited<ReturnType<typeof makeScene>>;
let service: Service;
let revocation: RevocationSource;
let cms: Bytes;

beforeAll(async () => {
  scene = await makeScene();
  service = await scene.authority.appoint('tsa', AT);
  revocation = await scene.authority.revocation(AT);
  cms = await sign(scene.good);
});

const stamperOf = (by: Service, at = AT, digest: 'sha256' | 'streebog512' = 'sha256') =>
  timestampClient({
    address: ADDRESS,
    digest,
    fetch: fetchOf({ [ADDRESS]: timeStampAuthority(by) }, () => at),
  });

const judge = async (by: Service, at = AT) => {
  const stamped = signatureValueOf(cms);
  const token = await stamperOf(by, at).stamp(stamped);
  return verifyTimestamp({
    token,
    stamped,
    trust: scene.authority.trust(),
    revocation,
    algorithms: allAlgorithms,
  });
};

describe('a time-stamp on a signature', () => {
  it.each(['sha256', 'streebog512'] as const)(
    'over %s is judged with it, and changes nothing signed',
    async (digest) => {
      const token = await stamperOf(service, AT, digest).stamp(signatureValueOf(cms));
      const verdict = await scene.check(withTimestamp(cms, token));
      expect(isAllValid(verdict)).toBe(true);
      expect(verdict.timestamps).toMatchObject([
        { fragment: { state: 'valid', code: 'stamped' }, info: { time: AT } },
      ]);
      expect(verdict.timestamps?.[0]?.authority).toContain('УАҚЫТ БЕЛГІСІ');
    },
  );

  it('by a service with a GOST key is judged too', async () => {
    expect((await judge(await scene.authority.appoint('tsa', AT, { key: 'gost' }))).fragment.code).toBe(
      'stamped',
    );
  });

  it('taken from another signature is of something else', async () => {
    const other = await sign(scene.good, { attached: true });
    const token = await stamperOf(service).stamp(signatureValueOf(other));
    const verdict = await scene.check(withTimestamp(cms, token));
    expect(isAllValid(verdict)).toBe(true);
    expect(verdict.timestamps?.map(({ fragment }) => fragment.code)).toEqual(['stamp-of-something-else']);
  });

  it.each<[string, () => Promise<Service>, string]>([
    [
      'of another authority',
      async () => (await Authority.create({ at: AT })).appoint('tsa', AT),
      'stamp-not-trusted',
    ],
    ['that may only answer on revocation', () => scene.authority.appoint('ocsp', AT), 'stamp-not-trusted'],
    ['with a citizen’s key', async () => scene.good, 'stamp-not-trusted'],
    [
      'whose certificate had run out',
      () =>
        scene.authority.appoint('tsa', new Date(AT.getTime() - DAY_MS), {
          notAfter: new Date(AT.getTime() - 1),
        }),
      'stamp-out-of-dates',
    ],
  ])('by a service %s is refused', async (_, make, code) => {
    expect((await judge(await make())).fragment).toEqual({ state: 'invalid', code });
  });

  it('by a service whose certificate was revoked before it is refused; revoked after it, it stands', async () => {
    const own = new Authority({ ...scene.authority.state, revoked: [] });
    const serial = readCertificate(service.certificate).serial;
    own.revoke(serial, new Date(AT.getTime() + DAY_MS));
    const later = new Date(AT.getTime() + 2 * DAY_MS);
    const lists = await own.revocation(later);
    const stamped = signatureValueOf(cms);
    const common = { stamped, trust: own.trust(), revocation: lists, algorithms: allAlgorithms };
    const before = await stamperOf(service).stamp(stamped);
    expect((await verifyTimestamp({ ...common, token: before })).fragment.code).toBe('stamped');
    const after = await stamperOf(service, later).stamp(stamped);
    expect((await verifyTimestamp({ ...common, token: after })).fragment.code).toBe(
      'stamp-authority-revoked',
    );
    const open = await verifyTimestamp({ ...common, token: before, revocation: listsInMemory([]) });
    expect(open.fragment).toEqual({ state: 'undetermined', code: 'stamp-unknown' });
  });

  it('with any byte changed never proves another time or other bytes', async () => {
    const stamped = signatureValueOf(cms);
    const token = await stamperOf(service).stamp(stamped);
    for (let at = 0; at < token.length; at += 1) {
      const bent = token.map((byte, each) => (each === at ? byte ^ (1 << (at % 8)) : byte));
      const { fragment, info } = await verifyTimestamp({
        token: bent,
        stamped,
        trust: scene.authority.trust(),
        revocation,
        algorithms: allAlgorithms,
      });
      if (fragment.state === 'valid') expect([at, info?.time]).toEqual([at, AT]);
    }
  });

  it('that answers another request is not taken', async () => {
    const stale = await stamperOf(service).stamp(CONTENT);
    const replaying = timestampClient({
      address: ADDRESS,
      fetch: fetchOf({ [ADDRESS]: async () => Uint8Array.from([0x30, 0, ...stale]) }, () => AT),
    });
    await expect(replaying.stamp(CONTENT)).rejects.toThrow();
    const down = timestampClient({ address: ADDRESS, fetch: fetchOf({}, () => AT) });
    await expect(down.stamp(CONTENT)).rejects.toThrow();
  });
});

const FOLDER = path.resolve(process.cwd(), '../shared/fixtures/nca');

describe.skipIf(!existsSync(FOLDER))("the national authority's time-stamp of 18 September 2022", () => {
  const fixture = (name: string): Bytes => Uint8Array.from(readFileSync(path.join(FOLDER, name)));
  const root = () => readCertificate(toDer(fixture('ca/nca_gost_test.crt')) ?? new Uint8Array());
  const check = (token: Bytes) =>
    verifyTimestamp({
      token,
      stamped: CONTENT,
      trust: { roots: [root()] },
      revocation: listsInMemory([]),
      algorithms: allAlgorithms,
    });

  it('is whole and signed with GOST 34.310-2004, yet over SHA-1, which proves nothing today', async () => {
    const verdict = await check(fixture('tsp/tsp_token.bin'));
    expect(verdict.info).toMatchObject({
      policy: '1.2.398.3.3.2.6.1',
      time: new Date('2022-09-18T13:20:14Z'),
    });
    expect(verdict.fragment.code).toBe('weak-algorithm');
  });

  it('with a byte of its contents changed is broken', async () => {
    const token = fixture('tsp/tsp_token.bin');
    token[140] = (token[140] ?? 0) ^ 1;
    expect((await check(token)).fragment.code).toBe('stamp-broken');
  });
});
