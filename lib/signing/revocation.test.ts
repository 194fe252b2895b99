import { beforeAll, describe, expect, it } from 'vitest';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { Authority, DAY_MS } from '@/lib/signing/authority/authority';
import { issueList, type ListToIssue, type RevokedSerial } from '@/lib/signing/authority/certificates';
import { AT, makeScene, PERSON, sign } from '@/lib/signing/authority/scene';
import { readCertificate } from '@/lib/signing/certificate';
import { readRevocationList } from '@/lib/signing/crl';
import type { RevocationSource } from '@/lib/signing/revocation';
import { listsInMemory } from '@/lib/signing/trust-lists';
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

describe('a delta list', () => {
  const later = new Date(AT.getTime() + DAY_MS);
  const soon = new Date(AT.getTime() + 2 * DAY_MS);

  async function setting(revoked: RevokedSerial[], about: Partial<ListToIssue>) {
    const own = await Authority.create({ at: AT });
    const issued = await own.issue({ person: PERSON, at: AT });
    own.revoke('77', AT, true);
    const { root, issuing } = await own.lists(AT, 1);
    const change = revoked.map((each) =>
      each.serial === 'theirs' ? { ...each, serial: issued.serial } : each,
    );
    const delta = await issueList(own.state.issuing.issuer, {
      number: 2,
      deltaFrom: 1,
      thisUpdate: later,
      nextUpdate: soon,
      revoked: change,
      ...about,
    });
    const lists = [root, issuing, delta].map(readRevocationList);
    const ask = (serial = issued.serial, at = later) =>
      listsInMemory(lists).statusOf({
        certificate: { ...readCertificate(issued.certificate), serial },
        issuer: readCertificate(own.state.issuing.certificate),
        at,
        algorithms: allAlgorithms,
      });
    return { ask, lists };
  }

  it('revokes what the whole list did not know, and frees what it held', async () => {
    const { ask } = await setting(
      [
        { serial: 'theirs', at: later },
        { serial: '77', at: later, removed: true },
      ],
      {},
    );
    expect(await ask()).toMatchObject({ state: 'revoked', revokedAt: later });
    expect(await ask('77')).toMatchObject({ state: 'good', producedAt: later });
  });

  it('keeps the whole list good for its own time', async () => {
    const { ask } = await setting([], {});
    const atNoon = new Date(later.getTime() + DAY_MS / 2);
    const answer = await ask(undefined, atNoon);
    expect(answer).toMatchObject({ state: 'good', producedAt: later });
    expect(answer.state === 'good' && answer.evidence).toHaveLength(2);
    expect(await ask('77', atNoon)).toMatchObject({ state: 'revoked', suspended: true });
    expect((await ask(undefined, new Date(soon.getTime() + 1000))).state).toBe('unknown');
  });

  it('that continues another list, or stands alone, says nothing', async () => {
    const { ask, lists } = await setting([{ serial: 'theirs', at: later }], { number: 9, deltaFrom: 8 });
    expect((await ask(undefined, new Date(later.getTime() - 1000))).state).toBe('good');
    const alone = lists.slice(2);
    expect(alone[0]?.deltaFrom).toBe(8n);
    const question = await setting([], {});
    expect((await question.ask()).state).toBe('good');
    const nothing = await listsInMemory(alone).statusOf({
      certificate: readCertificate(scene.good.certificate),
      issuer: readCertificate(scene.authority.state.issuing.certificate),
      at: later,
      algorithms: allAlgorithms,
    });
    expect(nothing.state).toBe('unknown');
  });
});
