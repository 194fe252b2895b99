/** Bytes that somebody bent, and bytes that never were a signature. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import type { AlgorithmRegistry, SignatureToCheck } from '@/lib/signing/algorithms';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { Authority } from '@/lib/signing/authority/authority';
import type { Bytes } from '@/lib/signing/bytes';
import { signCades } from '@/lib/signing/cades';
import type { TrustAnchors } from '@/lib/signing/chain';
import { childrenOf, rawOf, readDer, sequence } from '@/lib/signing/der';
import { element, explicit, oid, seq } from '@/lib/signing/der-write';
import { MESSAGE_LIMITS, scanDer } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';
import type { RevocationSource } from '@/lib/signing/revocation';
import { isAllValid } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';

const AT = new Date('2026-03-05T05:00:00Z');
const IIN = makeIin({ born: '1990-05-17', sex: 'female' });
const CONTENT = new TextEncoder().encode('{"what":"call"}');

let authority: Authority;
let revocation: RevocationSource;
let trust: TrustAnchors;
let cms: Bytes;
let serial: string;
let gost: { cms: Bytes; serial: string };

beforeAll(async () => {
  authority = await Authority.create({ at: AT });
  const issued = await authority.issue({ person: { surname: 'А', name: 'Б', iin: IIN }, at: AT });
  serial = issued.serial;
  cms = await signCades({ ...issued, content: CONTENT, at: AT });
  const key = await authority.issue({ person: { surname: 'А', name: 'Б', iin: IIN }, at: AT, key: 'gost' });
  gost = { serial: key.serial, cms: await signCades({ ...key, content: CONTENT, at: AT }) };
  trust = authority.trust();
  revocation = await authority.revocation(AT);
});

const check = (bytes: Uint8Array | string, content: Uint8Array = CONTENT) =>
  verify({
    cms: bytes,
    content,
    at: AT,
    trust,
    revocation,
    policy: { purpose: 'sign', expected: { iin: IIN } },
  });

describe('a good signature with one byte changed', () => {
  it.each(['ECDSA', 'GOST'])(
    '(%s) is never valid with another meaning, whichever byte it is',
    async (kind) => {
      const good = kind === 'GOST' ? gost : { cms, serial };
      expect(isAllValid(await check(good.cms))).toBe(true);
      for (let index = 0; index < good.cms.length; index += 1) {
        const bent = good.cms.slice();
        bent[index] = (bent[index] ?? 0) ^ (1 << (index % 8));
        const verdict = await check(bent);
        if (!isAllValid(verdict)) continue;
        // What no signature covers (a version number, a list of digests) may change: signer, time and content may not.
        expect([index, verdict.signer?.certificateSerial, verdict.signer?.iin]).toEqual([
          index,
          good.serial,
          IIN,
        ]);
        expect([index, verdict.claimedAt]).toEqual([index, AT]);
      }
    },
    30_000,
  );

  it('over content with one byte changed is never valid', async () => {
    for (let index = 0; index < CONTENT.length; index += 1) {
      const bent = CONTENT.slice();
      bent[index] = (bent[index] ?? 0) ^ 0x20;
      expect((await check(cms, bent)).integrity.code).toBe('tampered');
    }
  });
});

describe('bytes that never were a signature', () => {
  it('get a verdict, not an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(isAllValid(await check(bytes))).toBe(false);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(isAllValid(await check(text))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('made by cutting and splicing a good one get a verdict too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: cms.length }),
        fc.nat({ max: 40 }),
        fc.uint8Array({ maxLength: 40 }),
        async (start, drop, insert) => {
          fc.pre(drop > 0 || insert.length > 0);
          const spliced = Uint8Array.from([...cms.slice(0, start), ...insert, ...cms.slice(start + drop)]);
          const verdict = await check(spliced);
          if (isAllValid(verdict)) expect(verdict.signer?.certificateSerial).toBe(serial);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each<[string, () => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['a length without a body', () => Uint8Array.of(0x30, 0x84, 0x7f, 0xff, 0xff, 0xff)],
    ['a message of another kind', () => seq(element(0x06, Uint8Array.of(0x2a)), seq())],
    ['trailing bytes', () => Uint8Array.from([...cms, 0])],
    ['a certificate alone', () => authority.state.root.certificate],
  ])('%s is not a signature', async (_, bytes) => {
    expect((await check(bytes())).integrity.code).toBe('not-a-signature');
  });

  it('too big, too deep or too many are turned away before they are parsed', async () => {
    expect((await check(new Uint8Array(MESSAGE_LIMITS.maxBytes * 2))).integrity.code).toBe('too-large');
    let nested = seq();
    for (let depth = 0; depth < 60; depth += 1) nested = seq(nested);
    expect((await check(nested)).integrity.code).toBe('too-large');
    const swarm = seq(...Array.from({ length: 30_000 }, () => Uint8Array.of(0x05, 0x00)));
    expect((await check(swarm)).integrity.code).toBe('too-large');
    const endless = Uint8Array.from({ length: 5_000 }, (_, index) => (index % 2 === 0 ? 0x30 : 0x80));
    expect((await check(endless)).integrity.code).toBe('too-large');
  });

  it('the scan closes indefinite lengths where their end stands', () => {
    const indefinite = Uint8Array.of(0x30, 0x80, 0x02, 0x01, 0x05, 0x00, 0x00);
    expect(scanDer(indefinite, MESSAGE_LIMITS)).toBe('fits');
    expect(scanDer(indefinite.subarray(0, 6), MESSAGE_LIMITS)).toBe('malformed');
  });

  it('that set eight signers, each among sixteen look-alike authorities, to work are answered in bounded time', async () => {
    const own = await Authority.create({ at: AT, key: 'gost' });
    const issued = await own.issue({ person: { surname: 'А', name: 'Б', iin: IIN }, at: AT, key: 'gost' });
    const swarm = await Promise.all(
      Array.from({ length: 15 }, async () => {
        const forger = await Authority.create({ at: AT, key: 'gost', imitating: own });
        return forger.state.issuing.certificate;
      }),
    );
    const message = await signCades({ ...issued, content: CONTENT, at: AT, chain: swarm });
    let checks = 0;
    const counting: AlgorithmRegistry = {
      digests: allAlgorithms.digests,
      signatures: new Map(
        Array.from(allAlgorithms.signatures, ([oid, check]) => [
          oid,
          (asked: SignatureToCheck) => {
            checks += 1;
            return check(asked);
          },
        ]),
      ),
    };
    const parts = sequence(childrenOf(sequence(readDer(message, MESSAGE_LIMITS))[1])[0]).map(rawOf);
    const [signer] = childrenOf(
      sequence(childrenOf(sequence(readDer(message, MESSAGE_LIMITS))[1])[0]).at(-1),
    );
    if (!signer) throw new Error('nobody signed');
    const crowd = element(0x31, ...Array.from({ length: 8 }, () => rawOf(signer)));
    const bytes = seq(oid(OID.signedData), explicit(0, seq(...parts.slice(0, -1), crowd)));
    const verdict = await verify({
      cms: bytes,
      content: CONTENT,
      at: AT,
      trust: { roots: trust.roots },
      revocation,
      policy: { purpose: 'sign' },
      algorithms: counting,
    });
    expect(isAllValid(verdict)).toBe(false);
    expect(verdict.signers).toHaveLength(8);
    expect(checks).toBeLessThanOrEqual(8 + 96);
  });
});
