import { beforeAll, describe, expect, it } from 'vitest';
import { Authority, DAY_MS } from '@/lib/signing/authority/authority';
import { type BadKind, issueBad } from '@/lib/signing/authority/bad';
import {
  authorityName,
  generateKeys,
  type Issuer,
  issueAuthority,
  issuePerson,
  keyOf,
  newSerial,
  personName,
} from '@/lib/signing/authority/certificates';
import { AT, CONTENT, makeScene, PERSON, sign } from '@/lib/signing/authority/scene';
import { signCades } from '@/lib/signing/cades';
import { readCertificate } from '@/lib/signing/certificate';
import type { SigningCode } from '@/lib/signing/codes';
import { type FragmentName, firstProblem, isAllValid } from '@/lib/signing/verdict';

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeAll(async () => {
  scene = await makeScene();
});

describe('a certificate that must be refused', () => {
  it.each<[BadKind, FragmentName, SigningCode]>([
    ['expired', 'dates', 'expired'],
    ['not-yet-valid', 'dates', 'not-yet-valid'],
    ['revoked', 'revocation', 'revoked'],
    ['suspended', 'revocation', 'suspended'],
    ['authentication-only', 'keyUse', 'authentication-only'],
    ['foreign-root', 'chain', 'unknown-authority'],
    ['look-alike', 'chain', 'look-alike-authority'],
    ['someone-else', 'identity', 'someone-else'],
  ])('%s: the %s fragment says %s, and nothing else is invalid', async (kind, name, code) => {
    const issued = await issueBad(scene.authority, kind, { person: PERSON, at: AT });
    const verdict = await scene.check(await sign(issued), {
      revocation: await scene.authority.revocation(AT),
    });
    expect(verdict[name]).toMatchObject({ state: 'invalid', code });
    expect(firstProblem(verdict)?.fragment.code).toBe(code);
    expect(isAllValid(verdict)).toBe(false);
    expect(verdict.integrity.code).toBe('intact');
  });

  it('a look-alike authority sent along does not help its certificate', async () => {
    const forger = await Authority.create({ at: AT, imitating: scene.authority });
    const issued = await forger.issue({ person: PERSON, at: AT });
    const chain = [forger.state.issuing.certificate, forger.state.root.certificate];
    const cms = await signCades({ ...issued, content: CONTENT, at: AT, chain });
    expect((await scene.check(cms)).chain.code).toBe('look-alike-authority');
  });

  it('a person may not act as an authority', async () => {
    const keys = await generateKeys('ec');
    const holder = readCertificate(scene.good.certificate);
    const publicKey = await crypto.subtle.importKey(
      'spki',
      holder.publicKey.spki,
      { name: 'ECDSA', namedCurve: 'P-256' },
      true,
      ['verify'],
    );
    const certificate = await issuePerson(
      { name: personName(PERSON), key: await keyOf(publicKey), privateKey: scene.good.privateKey },
      {
        serial: newSerial(),
        subject: personName({ ...PERSON, name: 'Айша' }),
        key: await keyOf(keys.publicKey),
        notBefore: AT,
        notAfter: new Date(AT.getTime() + DAY_MS),
        purpose: 'sign',
        ownerKinds: ['person'],
      },
    );
    const stripped = await signCades({
      certificate,
      privateKey: keys.privateKey,
      content: CONTENT,
      at: AT,
      chain: [scene.good.certificate],
    });
    expect((await scene.check(stripped)).chain.code).toBe('not-an-authority');
  });

  it('an authority under an authority that may have none below is refused', async () => {
    const dates = { notBefore: AT, notAfter: new Date(AT.getTime() + DAY_MS) };
    const subKeys = await generateKeys('ec');
    const sub = {
      name: authorityName('SUB'),
      key: await keyOf(subKeys.publicKey),
      privateKey: subKeys.privateKey,
    };
    const subCertificate = await issueAuthority(scene.authority.state.issuing.issuer, {
      serial: newSerial(),
      subject: sub.name,
      key: sub.key,
      ...dates,
    });
    const keys = await generateKeys('ec');
    const certificate = await issuePerson(sub, {
      serial: newSerial(),
      subject: personName(PERSON),
      key: await keyOf(keys.publicKey),
      purpose: 'sign',
      ownerKinds: ['person'],
      ...dates,
    });
    const cms = await signCades({
      certificate,
      privateKey: keys.privateKey,
      content: CONTENT,
      at: AT,
      chain: [subCertificate],
    });
    expect((await scene.check(cms)).chain.code).toBe('path-too-long');
  });

  it("an authority's own certificate does not sign documents", async () => {
    const { certificate, issuer } = scene.authority.state.issuing;
    const cms = await signCades({ certificate, privateKey: issuer.privateKey, content: CONTENT, at: AT });
    const verdict = await scene.check(cms);
    expect(verdict.keyUse.code).toBe('authority-certificate');
    expect(verdict.identity.code).toBe('identity-missing');
  });

  it('an expired authority spoils what it issued', async () => {
    const later = new Date(AT.getTime() + 11 * 365 * DAY_MS);
    const issued = await scene.authority.issue({
      person: PERSON,
      at: AT,
      notAfter: new Date(later.getTime() + DAY_MS),
    });
    const verdict = await scene.check(await sign(issued), {
      at: later,
      revocation: await scene.authority.revocation(later),
    });
    expect(verdict.dates.code).toBe('authority-expired');
  });

  it('with a number that was never issued is let in only by a test mode', async () => {
    const issued = await scene.authority.issue({ person: { ...PERSON, iin: '123456789011' }, at: AT });
    const cms = await sign(issued);
    const expected = { iin: '123456789011' };
    expect((await scene.check(cms, {}, { expected })).identity.code).toBe('impossible-iin');
    expect((await scene.check(cms, {}, { expected, allowImpossibleIin: true })).identity.code).toBe(
      'same-person',
    );
  });

  it("under somebody else's policy is refused, however sound its chain; a caller may name other policies", async () => {
    const issued = await scene.authority.issue({ person: PERSON, at: AT, policies: ['1.2.398.5.19.1'] });
    const cms = await sign(issued);
    expect((await scene.check(cms)).chain.code).toBe('other-policy');
    expect((await scene.check(cms, {}, { certificatePolicies: ['1.2.398.5'] })).chain.code).toBe(
      'trusted-chain',
    );
    expect((await scene.check(cms, {}, { certificatePolicies: [] })).chain.code).toBe('trusted-chain');
    const near = await scene.authority.issue({ person: PERSON, at: AT, policies: ['1.2.398.3.3.20'] });
    expect((await scene.check(await sign(near))).chain.code).toBe('other-policy');
  });

  it('two authorities that vouch for each other lead nowhere', async () => {
    const dates = { notBefore: AT, notAfter: new Date(AT.getTime() + DAY_MS) };
    const make = async (name: string): Promise<Issuer> => {
      const keys = await generateKeys('ec');
      return { name: authorityName(name), key: await keyOf(keys.publicKey), privateKey: keys.privateKey };
    };
    const [first, second] = [await make('FIRST'), await make('SECOND')];
    const vouch = (issuer: Issuer, subject: Issuer) =>
      issueAuthority(issuer, { serial: newSerial(), subject: subject.name, key: subject.key, ...dates });
    const keys = await generateKeys('ec');
    const certificate = await issuePerson(first, {
      serial: newSerial(),
      subject: personName(PERSON),
      key: await keyOf(keys.publicKey),
      purpose: 'sign',
      ownerKinds: ['person'],
      ...dates,
    });
    const chain = [await vouch(first, second), await vouch(second, first), await vouch(first, second)];
    const cms = await signCades({
      certificate,
      privateKey: keys.privateKey,
      content: CONTENT,
      at: AT,
      chain,
    });
    expect((await scene.check(cms)).chain).toEqual({ state: 'invalid', code: 'path-loop' });
  });

  it('a swarm of authorities of one name is given up after a bounded number of checks', async () => {
    const own = await Authority.create({ at: AT });
    const swarm = await Promise.all(
      Array.from(
        { length: 14 },
        async () => (await Authority.create({ at: AT, imitating: own })).state.issuing,
      ),
    );
    const issued = await own.issue({ person: PERSON, at: AT });
    const cms = await signCades({
      ...issued,
      content: CONTENT,
      at: AT,
      chain: swarm.map((seat) => seat.certificate),
    });
    expect((await scene.check(cms)).chain.state).toBe('invalid');
  });
});
