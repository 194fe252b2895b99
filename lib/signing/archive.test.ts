import { beforeAll, describe, expect, it } from 'vitest';
import {
  archiveSchema,
  archiveSignature,
  renewArchive,
  type SignatureArchive,
  verifyArchived,
} from '@/lib/signing/archive';
import { Authority, DAY_MS, type Service } from '@/lib/signing/authority/authority';
import type { KeyKind } from '@/lib/signing/authority/certificates';
import { AT, CONTENT, IIN, PERSON, sign } from '@/lib/signing/authority/scene';
import { fetchOf, timeStampAuthority } from '@/lib/signing/authority/services';
import { timestampClient } from '@/lib/signing/timestamp-http';
import { isAllValid } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';

const ADDRESS = 'http://tsp.example/';
const years = (count: number) => new Date(AT.getTime() + count * 365 * DAY_MS);
const policy = { purpose: 'sign' as const, expected: { iin: IIN } };

async function makeWorld(key: KeyKind) {
  const authority = await Authority.create({ at: AT, key, years: 20 });
  const tsa = await authority.appoint('tsa', AT, { key });
  const issued = await authority.issue({ person: PERSON, at: AT, key });
  const cms = await sign(issued);
  const stamperAt = (service: Service, at: Date) =>
    timestampClient({
      address: ADDRESS,
      fetch: fetchOf({ [ADDRESS]: timeStampAuthority(service) }, () => at),
    });
  const world = async (service: Service, at: Date) => ({
    stamper: stamperAt(service, at),
    trust: authority.trust(),
    revocation: await authority.revocation(at),
  });
  const verdictAt = async (at: Date) =>
    verify({
      cms,
      content: CONTENT,
      at,
      trust: authority.trust(),
      revocation: await authority.revocation(at),
      policy,
    });
  const kept = await archiveSignature({
    ...(await world(tsa, AT)),
    cms,
    content: CONTENT,
    verdict: await verdictAt(AT),
  });
  if (!kept.ok) throw new Error(kept.fragment.code);
  const check = (archive: SignatureArchive, now: Date, content: Uint8Array = CONTENT) =>
    verifyArchived({ archive, content, now, trust: authority.trust(), policy });
  return { authority, tsa, cms, world, verdictAt, archive: kept.archive, check };
}

let scene: Awaited<ReturnType<typeof makeWorld>>;
beforeAll(async () => {
  scene = await makeWorld('ec');
});

describe('an archived signature', () => {
  it.each<KeyKind>(['rsa', 'gost'])(
    'with %s keys is good two years later, its certificate long expired',
    async (key) => {
      const { archive, check, verdictAt } = await makeWorld(key);
      expect((await verdictAt(years(2))).dates.code).toBe('expired');
      const later = await check(JSON.parse(JSON.stringify(archive)), years(2));
      expect(later.proof.code).toBe('stamped');
      expect(later.provenAt).toEqual(AT);
      expect(isAllValid(later.verdict)).toBe(true);
    },
  );

  it('stays good though the certificate is revoked afterwards, and the authority answers nobody', async () => {
    const later = await scene.check(scene.archive, years(1.5));
    expect(later.verdict.revocation.code).toBe('not-revoked');
  });

  it('proves nothing once its stamp has outlived itself, and everything if it was renewed in time', async () => {
    const outlived = await scene.check(scene.archive, years(4));
    expect(outlived.proof).toEqual({ state: 'undetermined', code: 'stamp-outlived' });
    expect(isAllValid(outlived.verdict)).toBe(false);

    const next = await scene.authority.appoint('tsa', years(2), { notAfter: years(9) });
    const renewed = await renewArchive(scene.archive, await scene.world(next, years(2.5)));
    if (!renewed.ok) throw new Error(renewed.fragment.code);
    const checked = await scene.check(renewed.archive, years(8));
    expect([checked.proof.code, checked.provenAt]).toEqual(['stamped', AT]);
    expect(checked.renewBefore?.getTime()).toBe(Math.floor(years(9).getTime() / 1000) * 1000);
    expect(isAllValid(checked.verdict)).toBe(true);

    const late = await renewArchive(scene.archive, await scene.world(next, years(3.5)));
    if (!late.ok) throw new Error(late.fragment.code);
    expect((await scene.check(late.archive, years(8))).proof.code).toBe('stamp-outlived');
  });

  it('with anything taken out, put in or changed is no proof', async () => {
    const other = await makeWorld('ec');
    const changed: SignatureArchive[] = [
      { ...scene.archive, evidence: [] },
      { ...scene.archive, certificates: [] },
      { ...scene.archive, cms: other.archive.cms },
      { ...scene.archive, contentSha256: '0'.repeat(64) },
      { ...scene.archive, stamps: other.archive.stamps },
    ];
    for (const archive of changed) {
      const { proof, verdict, provenAt } = await scene.check(archive, years(2));
      expect(proof.state).toBe('invalid');
      expect(provenAt).toBeUndefined();
      expect(isAllValid(verdict)).toBe(false);
    }
    const bare = await scene.check({ ...scene.archive, stamps: [] }, AT);
    expect(bare.proof.code).toBe('not-stamped');
  });

  it('says so when the document beside it is another one', async () => {
    const bent = new TextEncoder().encode('{"service":"басқа"}');
    expect((await scene.check(scene.archive, years(1), bent)).verdict.integrity.code).toBe('tampered');
  });

  it('is not made of a signature that is not good, nor stamped by a service that nobody trusts', async () => {
    const { cms, world, tsa, verdictAt } = scene;
    const expired = await archiveSignature({
      ...(await world(tsa, AT)),
      cms,
      content: CONTENT,
      verdict: await verdictAt(years(2)),
    });
    expect(expired.ok).toBe(false);
    const foreign = await (await Authority.create({ at: AT })).appoint('tsa', AT);
    const untrusted = await archiveSignature({
      ...(await world(foreign, AT)),
      cms,
      content: CONTENT,
      verdict: await verdictAt(AT),
    });
    expect(untrusted).toMatchObject({ ok: false, fragment: { code: 'stamp-not-trusted' } });
  });

  it('is plain JSON with a schema', () => {
    expect(archiveSchema.parse(JSON.parse(JSON.stringify(scene.archive)))).toEqual(scene.archive);
    const size = JSON.stringify(scene.archive).length;
    expect(size).toBeLessThan(40_000);
  });
});
