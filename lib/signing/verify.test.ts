import { beforeAll, describe, expect, it } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { Authority, type Issued } from '@/lib/signing/authority/authority';
import type { KeyKind } from '@/lib/signing/authority/certificates';
import { AT, CONTENT, IIN, makeScene, PERSON, sign } from '@/lib/signing/authority/scene';
import { toBase64, toPem } from '@/lib/signing/bytes';
import { childrenOf, rawOf, readDer, sequence } from '@/lib/signing/der';
import { element, explicit, oid, seq, setOf } from '@/lib/signing/der-write';
import { MESSAGE_LIMITS } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';
import { firstProblem, isAllValid } from '@/lib/signing/verdict';

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeAll(async () => {
  scene = await makeScene();
});

describe('a good signature', () => {
  it.each<[KeyKind, KeyKind]>([
    ['ec', 'ec'],
    ['rsa', 'rsa'],
    ['ec', 'rsa'],
    ['rsa', 'ec'],
    ['gost', 'gost'],
    ['gost', 'rsa'],
    ['rsa', 'gost'],
    ['gost-256', 'gost-256'],
    ['gost-2004', 'gost-2004'],
  ])('under an %s authority by an %s key is valid in every fragment', async (authorityKey, key) => {
    const own = await Authority.create({ at: AT, key: authorityKey });
    const issued = await own.issue({ person: PERSON, at: AT, key });
    for (const attached of [true, false]) {
      const verdict = await scene.check(await sign(issued, { attached }), {
        trust: own.trust(),
        revocation: await own.revocation(AT),
      });
      expect(firstProblem(verdict)).toBeUndefined();
      expect(verdict.evidence).toHaveLength(2);
      expect(verdict.claimedAt).toEqual(AT);
    }
  });

  it('tells who signed: the patronymic stands in GIVENNAME', async () => {
    const { signer } = await scene.check(await sign(scene.good));
    expect(signer).toMatchObject({
      iin: IIN,
      surname: 'ҚОЖАХМЕТОВА',
      commonName: 'ҚОЖАХМЕТОВА ӘЙГЕРІМ',
      patronymic: 'ӨМІРБЕКҚЫЗЫ',
      certificateSerial: scene.good.serial,
      ownerKinds: ['person'],
      policies: ['1.2.398.3.3.2.3'],
    });
  });

  it('comes as DER, PEM or base64', async () => {
    const der = await sign(scene.good);
    for (const form of [der, toPem('CMS', der), toBase64(der), new TextEncoder().encode(toPem('CMS', der))]) {
      expect(isAllValid(await scene.check(form))).toBe(true);
    }
  });

  it("of a clinic's employee names the organisation", async () => {
    const organisation = { name: '№4 емхана', bin: '971240001315' };
    const doctor = await scene.authority.issue({ person: { ...PERSON, organisation }, at: AT });
    const cms = await sign(doctor);
    const verdict = await scene.check(
      cms,
      {},
      { expected: { iin: IIN, bin: '971240001315' }, ownerKinds: ['employee'] },
    );
    expect(firstProblem(verdict)).toBeUndefined();
    expect(verdict.signer).toMatchObject({ bin: '971240001315', organisation: '№4 емхана' });
    expect((await scene.check(cms, {}, { expected: { bin: '971240001316' } })).identity.code).toBe(
      'other-organisation',
    );
    expect((await scene.check(await sign(scene.good), {}, { ownerKinds: ['employee'] })).keyUse.code).toBe(
      'wrong-owner-kind',
    );
  });

  it('with nobody expected reads the identity and leaves the comparison to the caller', async () => {
    expect((await scene.check(await sign(scene.good), {}, { expected: undefined })).identity.code).toBe(
      'identity-read',
    );
  });
});

describe('for sign-in', () => {
  it('an authentication key is right and a signing key is not', async () => {
    const authentication = await scene.authority.issue({ person: PERSON, at: AT, purpose: 'authenticate' });
    const policy = { purpose: 'authenticate' as const };
    expect((await scene.check(await sign(authentication), {}, policy)).keyUse.code).toBe('meant-for-sign-in');
    expect((await scene.check(await sign(scene.good), {}, policy)).keyUse.code).toBe('signing-only');
  });
});

describe('what was signed', () => {
  it('changed by one letter is called tampered', async () => {
    const other = new TextEncoder().encode('{"service":"дәрігерді үйге шақыру" }');
    expect((await scene.check(await sign(scene.good), { content: other })).integrity.code).toBe('tampered');
    expect(
      (await scene.check(await sign(scene.good, { attached: true }), { content: other })).integrity.code,
    ).toBe('tampered');
  });

  it('and not sent at all is called missing', async () => {
    expect((await scene.check(await sign(scene.good), { content: undefined })).integrity.code).toBe(
      'content-missing',
    );
  });

  it('may travel inside, and is given back', async () => {
    const verdict = await scene.check(await sign(scene.good, { attached: true }), { content: undefined });
    expect(isAllValid(verdict)).toBe(true);
    expect(verdict.content).toEqual(CONTENT);
  });

  it('by a second signer unasked is refused', async () => {
    const second = await scene.authority.issue({
      person: { ...PERSON, iin: makeIin({ born: '1985-01-01', sex: 'male' }) },
      at: AT,
    });
    const partsOf = async (issued: Issued) =>
      sequence(childrenOf(sequence(readDer(await sign(issued), MESSAGE_LIMITS))[1])[0]);
    const [a, b] = [await partsOf(scene.good), await partsOf(second)];
    const raws = (node: (typeof a)[number] | undefined) => childrenOf(node).map(rawOf);
    const [version, digests, content] = a.map(rawOf);
    if (!version || !digests || !content) throw new Error('no parts');
    const both = seq(
      oid(OID.signedData),
      explicit(
        0,
        seq(
          version,
          digests,
          content,
          element(0xa0, ...raws(a[3]), ...raws(b[3])),
          setOf(...raws(a[4]), ...raws(b[4])),
        ),
      ),
    );
    const refused = await scene.check(both);
    expect(refused.integrity.code).toBe('several-signers');
    expect(refused.signers).toHaveLength(2);
    const accepted = await scene.check(both, {}, { maxSigners: 2 });
    expect(firstProblem(accepted)).toBeUndefined();
    expect(accepted.signer?.iin).toBe(IIN);
  });
});
