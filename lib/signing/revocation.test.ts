import { beforeAll, describe, expect, it } from 'vitest';
import { Authority, DAY_MS } from '@/lib/signing/authority/authority';
import { issueList } from '@/lib/signing/authority/certificates';
import { AT, makeScene, PERSON, sign } from '@/lib/signing/authority/scene';
import { readCertificate } from '@/lib/signing/certificate';
import { readRevocationList } from '@/lib/signing/crl';
import type { RevocationSource } from '@/lib/signing/revocation';
import { listsInMemory } from '@/lib/signing/trust';
import { isAllValid } from '@/lib/signing/verdict';

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeAll(async () => {
  scene = await makeScene();
});

describe('revocation', () => {
  it('that cannot be established is said to be unknown, never good', async () => {
    const { root, issuing } = await scene.authority.lists(AT);
    const lists = [readRevocationList(root), readRevocationList(issuing)];
    const forger = await Authority.create({ at: AT, imitating: scene.authority });
    const cases: [string, RevocationSource, Date][] = [
      ['no list at all', listsInMemory([]), AT],
      ['a stale list', listsInMemory(lists), new Date(AT.getTime() + 31 * DAY_MS)],
      ["only the root's list", listsInMemory(lists.slice(0, 1)), AT],
      ["a forger's list", await forger.revocation(AT), AT],
      ['a source that breaks', { statusOf: () => Promise.reject(new Error('down')) }, AT],
    ];
    const cms = await sign(scene.good);
    for (const [name, source, at] of cases) {
      const verdict = await scene.check(cms, { revocation: source, at });
      expect([name, verdict.revocation]).toEqual([
        name,
        { state: 'undetermined', code: 'revocation-unknown' },
      ]);
      expect(isAllValid(verdict)).toBe(false);
    }
  });

  it('of an authority in the middle spoils what it issued', async () => {
    const own = await Authority.create({ at: AT });
    const issued = await own.issue({ person: PERSON, at: AT });
    const { issuing } = await own.lists(AT);
    const serial = readCertificate(own.state.issuing.certificate).serial;
    const root = await issueList(own.state.root.issuer, {
      number: 9,
      thisUpdate: AT,
      nextUpdate: new Date(AT.getTime() + DAY_MS),
      revoked: [{ serial, at: AT }],
    });
    const source = listsInMemory([readRevocationList(root), readRevocationList(issuing)]);
    const verdict = await scene.check(await sign(issued), { trust: own.trust(), revocation: source });
    expect(verdict.revocation.code).toBe('authority-revoked');
  });

  it('after the moment asked about does not reach back to it', async () => {
    const own = await Authority.create({ at: AT });
    const issued = await own.issue({ person: PERSON, at: AT });
    const revokedAt = new Date(AT.getTime() + 10 * DAY_MS);
    own.revoke(issued.serial, revokedAt);
    const source = await own.revocation(new Date(AT.getTime() + 20 * DAY_MS));
    const cms = await sign(issued);
    expect((await scene.check(cms, { trust: own.trust(), revocation: source })).revocation.code).toBe(
      'not-revoked',
    );
    const later = await scene.check(cms, {
      trust: own.trust(),
      revocation: source,
      at: new Date(revokedAt.getTime() + 1),
    });
    expect(later.revocation.code).toBe('revoked');
  });
});
