/** Against test material of the National Certification Authority, made by others. All of it has expired. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { type Bytes, toDer } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import { askList, readRevocationList } from '@/lib/signing/crl';
import { checkKeyUse, signerOf } from '@/lib/signing/identity';
import { checkIssuedBy } from '@/lib/signing/issued-by';
import { listsInMemory } from '@/lib/signing/trust-lists';
import { firstProblem } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';

const FOLDER = path.resolve(process.cwd(), '../shared/fixtures/nca');
const AT = new Date('2021-06-01T00:00:00Z');

const bytes = (name: string) => readFileSync(path.join(FOLDER, name));
const certificate = (name: string) => {
  const der = toDer(bytes(name));
  if (!der) throw new Error(name);
  return readCertificate(der);
};

describe.skipIf(!existsSync(FOLDER))("the national authority's test material", () => {
  const common = () => ({
    at: AT,
    trust: { roots: [certificate('ca/nca_rsa_test.crt')] },
    revocation: listsInMemory([]),
    policy: {
      purpose: 'sign' as const,
      expected: { iin: '123456789011' },
      allowImpossibleIin: true,
      maxSigners: 2,
    },
  });

  it('its RSA signature is valid on 1 June 2021, save that no list of that day is at hand', async () => {
    const verdict = await verify({ ...common(), cms: bytes('cms/rsa-attached.cms') });
    expect(new TextDecoder().decode(verdict.content)).toBe('lol_kek');
    expect(firstProblem(verdict)?.fragment).toEqual({ state: 'undetermined', code: 'revocation-unknown' });
    expect([verdict.integrity.code, verdict.chain.code, verdict.dates.code]).toEqual([
      'intact',
      'trusted-chain',
      'within-dates',
    ]);
    expect([verdict.keyUse.code, verdict.identity.code]).toEqual(['meant-for-signing', 'same-person']);
    expect(verdict.signer).toMatchObject({
      iin: '123456789011',
      surname: 'ТЕСТОВ',
      commonName: 'ТЕСТОВ ТЕСТ',
      patronymic: 'ТЕСТОВИЧ',
      ownerKinds: ['person'],
    });
  });

  it('its list of March 2022 says nothing of a certificate that expired in January', async () => {
    const revocation = listsInMemory([readRevocationList(bytes('crl/nca_rsa_test.crl'))]);
    const verdict = await verify({ ...common(), revocation, cms: bytes('cms/rsa-attached.cms') });
    expect(verdict.revocation.code).toBe('revocation-unknown');
  });

  it('today the same signature is expired, and its impossible IIN is refused outside test mode', async () => {
    const verdict = await verify({
      ...common(),
      at: new Date('2026-03-05T00:00:00Z'),
      cms: bytes('cms/rsa-attached.cms'),
      policy: { purpose: 'sign' },
    });
    expect(verdict.dates).toEqual({ state: 'invalid', code: 'expired', params: { date: '2022-01-18' } });
    expect(verdict.identity.code).toBe('impossible-iin');
  });

  it('its list answers for a certificate of its own time, by a signature that holds', async () => {
    const list = readRevocationList(bytes('crl/nca_rsa_test.crl'));
    const question = {
      certificate: certificate('certs/individual_valid_sign_2004_rsa.cer'),
      issuer: certificate('ca/nca_rsa_test.crt'),
      at: new Date('2022-06-01T00:00:00Z'),
      algorithms: allAlgorithms,
    };
    expect(await askList(list, question)).toMatchObject({ state: 'good', by: 'crl' });
    const held = { ...question.certificate, serial: '474c38696d8677a2c8b6e40345a8b04168c0905c' };
    expect(await askList(list, { ...question, certificate: held })).toMatchObject({
      state: 'revoked',
      suspended: true,
    });
    const broken = {
      ...list,
      signature: list.signature.map((byte, index) => (index === 9 ? byte ^ 1 : byte)),
    };
    expect((await askList(broken, question)).state).toBe('unknown');
  });

  it.each(['attached', 'detached'])(
    'its GOST 34.10-2015 and RSA signers (%s) are both judged',
    async (form) => {
      const content = new TextEncoder().encode('test123');
      const cms = bytes(`cms/gost2015-and-rsa-${form}.cms`);
      const trust = { roots: [certificate('ca/nca_rsa_test.crt'), certificate('ca/nca_gost2015_test.cer')] };
      const codesOf = (verdict: Awaited<ReturnType<typeof verify>>) =>
        verdict.signers
          .map(({ integrity, chain, signer }) => [integrity.code, chain.code, signer?.iin])
          .toSorted();
      const verdict = await verify({
        ...common(),
        at: new Date('2022-09-01T00:00:00Z'),
        trust,
        cms,
        content,
      });
      expect(codesOf(verdict)).toEqual([
        ['intact', 'trusted-chain', '123456789011'],
        ['intact', 'trusted-chain', '123456789012'],
      ]);
      const bent = await verify({ ...common(), trust, cms, content: new TextEncoder().encode('test124') });
      expect(codesOf(bent).map(([integrity]) => integrity)).toEqual(['tampered', 'tampered']);
      const own = await verify({ ...common(), cms, content });
      expect(codesOf(own).map(([, chain]) => chain)).toEqual(['trusted-chain', 'unknown-authority']);
    },
  );

  it.each([
    ['ca/nca_gost2015_test.cer', 'crl/nca_gost2022_test.crl'],
    ['ca/nca_gost_test.crt', 'crl/nca_gost_test.crl'],
    ['ca/nca_rsa_test.crt', 'crl/nca_rsa_test.crl'],
  ])('the key of %s sealed %s, and not one changed byte of it', async (authority, list) => {
    const issuer = certificate(authority);
    const { tbs, signature, signatureAlgorithm } = readRevocationList(bytes(list));
    const answer = (changed: { tbs?: Bytes; signature?: Bytes }) =>
      checkIssuedBy(allAlgorithms, { tbs, signature, signatureAlgorithm, ...changed }, issuer);
    expect(await answer({})).toBe('valid');
    for (let at = 0; at < signature.length; at += 1)
      expect([
        at,
        await answer({ signature: signature.map((byte, each) => (each === at ? byte ^ 4 : byte)) }),
      ]).toEqual([at, 'invalid']);
    for (let at = 0; at < tbs.length; at += 41)
      expect(await answer({ tbs: tbs.map((byte, each) => (each === at ? byte ^ 1 : byte)) })).toBe('invalid');
  });

  it('its GOST 34.310-2004 authority issued the head of an organisation, and no other authority did', async () => {
    const head = certificate('certs/ceo_valid_sign_2004_gost.cer');
    expect(await checkIssuedBy(allAlgorithms, head, certificate('ca/nca_gost_test.crt'))).toBe('valid');
    expect(await checkIssuedBy(allAlgorithms, head, certificate('ca/nca_gost2015_test.cer'))).toBe('invalid');
  });

  it('key use and owner are read from its certificates, GOST ones too', () => {
    expect(checkKeyUse(certificate('certs/individual_valid_sign_2004_rsa.cer'), 'sign').code).toBe(
      'meant-for-signing',
    );
    const authentication = certificate('certs/individual_valid_sign_2004_rsa_auth.cer');
    expect(checkKeyUse(authentication, 'sign').code).toBe('authentication-only');
    expect(checkKeyUse(authentication, 'authenticate').code).toBe('meant-for-sign-in');
    expect(signerOf(certificate('certs/ceo_valid_sign_2004_gost.cer'))).toMatchObject({
      iin: '123456789011',
      bin: '123456789021',
      organisation: 'АО "ТЕСТ"',
      ownerKinds: ['legal-entity', 'first-head'],
    });
  });
});
