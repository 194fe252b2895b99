import { beforeAll, describe, expect, it } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { Authority, DAY_MS, type Issued } from '@/lib/signing/authority/authority';
import { type BadKind, issueBad } from '@/lib/signing/authority/bad';
import type { KeyKind } from '@/lib/signing/authority/certificates';
import { toBase64, toPem } from '@/lib/signing/bytes';
import { signCades } from '@/lib/signing/cades';
import { readCertificate } from '@/lib/signing/certificate';
import type { SigningCode } from '@/lib/signing/codes';
import { readRevocationList } from '@/lib/signing/crl';
import type { RevocationSource } from '@/lib/signing/revocation';
import { listsInMemory } from '@/lib/signing/trust';
import { type FragmentName, firstProblem, isAllValid } from '@/lib/signing/verdict';
import { type SigningPolicy, verify } from '@/lib/signing/verify';

const AT = new Date('2026-03-05T05:00:00Z');
const IIN = makeIin({ born: '1990-05-17', sex: 'female' });
const PERSON = { surname: 'Қожахметова', name: 'Әйгерім', patronymic: 'Өмірбекқызы', iin: IIN };
const CONTENT = new TextEncoder().encode('{"service":"дәрігерді үйге шақыру"}');

let authority: Authority;
let revocation: RevocationSource;
let good: Issued;

beforeAll(async () => {
  authority = await Authority.create({ at: AT });
  good = await authority.issue({ person: PERSON, at: AT });
  revocation = await authority.revocation(AT);
});

const sign = (issued: Issued, options: { attached?: boolean; content?: Uint8Array } = {}) =>
  signCades({ ...issued, content: options.content ?? CONTENT, at: AT, attached: options.attached ?? false });

const check = (
  cms: Uint8Array | string,
  over: Partial<Parameters<typeof verify>[0]> = {},
  policy: Partial<SigningPolicy> = {},
) =>
  verify({
    cms,
    content: CONTENT,
    at: AT,
    trust: authority.trust(),
    revocation,
    policy: { purpose: 'sign', expected: { iin: IIN }, ...policy },
    ...over,
  });

describe('a good signature', () => {
  it.each<[KeyKind, KeyKind]>([
    ['ec', 'ec'],
    ['rsa', 'rsa'],
    ['ec', 'rsa'],
    ['rsa', 'ec'],
  ])('under an %s authority by an %s key is valid in every fragment', async (authorityKey, key) => {
    const own = await Authority.create({ at: AT, key: authorityKey });
    const issued = await own.issue({ person: PERSON, at: AT, key });
    for (const attached of [true, false]) {
      const verdict = await check(await sign(issued, { attached }), {
        trust: own.trust(),
        revocation: await own.revocation(AT),
      });
      expect(firstProblem(verdict)).toBeUndefined();
      expect(verdict.evidence).toHaveLength(2);
      expect(verdict.claimedAt).toEqual(AT);
    }
  });

  it('tells who signed: the patronymic stands in GIVENNAME', async () => {
    const { signer } = await check(await sign(good));
    expect(signer).toMatchObject({
      iin: IIN,
      surname: 'ҚОЖАХМЕТОВА',
      commonName: 'ҚОЖАХМЕТОВА ӘЙГЕРІМ',
      patronymic: 'ӨМІРБЕКҚЫЗЫ',
      certificateSerial: good.serial,
      ownerKinds: ['person'],
      policies: ['1.2.398.3.3.2.3'],
    });
  });

  it('comes as DER, PEM or base64', async () => {
    const der = await sign(good);
    for (const form of [der, toPem('CMS', der), toBase64(der), new TextEncoder().encode(toPem('CMS', der))]) {
      expect(isAllValid(await check(form))).toBe(true);
    }
  });

  it("of a clinic's employee names the organisation", async () => {
    const organisation = { name: '№4 емхана', bin: '971240001315' };
    const doctor = await authority.issue({ person: { ...PERSON, organisation }, at: AT });
    const cms = await sign(doctor);
    const verdict = await check(
      cms,
      {},
      { expected: { iin: IIN, bin: '971240001315' }, ownerKinds: ['employee'] },
    );
    expect(firstProblem(verdict)).toBeUndefined();
    expect(verdict.signer).toMatchObject({ bin: '971240001315', organisation: '№4 емхана' });
    expect((await check(cms, {}, { expected: { bin: '971240001316' } })).identity.code).toBe(
      'other-organisation',
    );
    expect((await check(await sign(good), {}, { ownerKinds: ['employee'] })).keyUse.code).toBe(
      'wrong-owner-kind',
    );
  });

  it('with nobody expected reads the identity and leaves the comparison to the caller', async () => {
    expect((await check(await sign(good), {}, { expected: undefined })).identity.code).toBe('identity-read');
  });
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
    const issued = await issueBad(authority, kind, { person: PERSON, at: AT });
    const verdict = await check(await sign(issued), { revocation: await authority.revocation(AT) });
    expect(verdict[name]).toMatchObject({ state: 'invalid', code });
    expect(firstProblem(verdict)?.fragment.code).toBe(code);
    expect(isAllValid(verdict)).toBe(false);
    expect(verdict.integrity.code).toBe('intact');
  });

  it('a look-alike authority sent along does not help its certificate', async () => {
    const forger = await Authority.create({ at: AT, imitating: authority });
    const issued = await forger.issue({ person: PERSON, at: AT });
    const chain = [forger.state.issuing.certificate, forger.state.root.certificate];
    const cms = await signCades({ ...issued, content: CONTENT, at: AT, chain });
    expect((await check(cms)).chain.code).toBe('look-alike-authority');
  });

  it('a person may not act as an authority', async () => {
    const { issuePerson, keyOf, personName, generateKeys, newSerial } = await import(
      './authority/certificates'
    );
    const keys = await generateKeys('ec');
    const holder = readCertificate(good.certificate);
    const certificate = await issuePerson(
      {
        name: personName(PERSON),
        key: { spki: holder.publicKey.spki, id: new Uint8Array(20) },
        privateKey: good.privateKey,
      },
      {
        serial: newSerial(),
        subject: personName(PERSON),
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
      chain: [good.certificate],
    });
    expect((await check(stripped)).chain.state).toBe('invalid');
  });

  it('an authority under an authority that may have none below is refused', async () => {
    const { generateKeys, issueAuthority, issuePerson, keyOf, newSerial, personName, authorityName } =
      await import('./authority/certificates');
    const dates = { notBefore: AT, notAfter: new Date(AT.getTime() + DAY_MS) };
    const subKeys = await generateKeys('ec');
    const sub = {
      name: authorityName('SUB'),
      key: await keyOf(subKeys.publicKey),
      privateKey: subKeys.privateKey,
    };
    const subCertificate = await issueAuthority(authority.state.issuing.issuer, {
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
    expect((await check(cms)).chain.code).toBe('path-too-long');
  });

  it("an authority's own certificate does not sign documents", async () => {
    const { certificate, issuer } = authority.state.issuing;
    const cms = await signCades({ certificate, privateKey: issuer.privateKey, content: CONTENT, at: AT });
    const verdict = await check(cms);
    expect(verdict.keyUse.code).toBe('authority-certificate');
    expect(verdict.identity.code).toBe('identity-missing');
  });

  it('an expired authority spoils what it issued', async () => {
    const later = new Date(AT.getTime() + 11 * 365 * DAY_MS);
    const issued = await authority.issue({
      person: PERSON,
      at: AT,
      notAfter: new Date(later.getTime() + DAY_MS),
    });
    const verdict = await check(await sign(issued), {
      at: later,
      revocation: await authority.revocation(later),
    });
    expect(verdict.dates.code).toBe('authority-expired');
  });

  it('with a number that was never issued is let in only by a test mode', async () => {
    const issued = await authority.issue({ person: { ...PERSON, iin: '123456789011' }, at: AT });
    const cms = await sign(issued);
    const expected = { iin: '123456789011' };
    expect((await check(cms, {}, { expected })).identity.code).toBe('impossible-iin');
    expect((await check(cms, {}, { expected, allowImpossibleIin: true })).identity.code).toBe('same-person');
  });
});

describe('for sign-in', () => {
  it('an authentication key is right and a signing key is not', async () => {
    const authentication = await authority.issue({ person: PERSON, at: AT, purpose: 'authenticate' });
    const policy = { purpose: 'authenticate' as const };
    expect((await check(await sign(authentication), {}, policy)).keyUse.code).toBe('meant-for-sign-in');
    expect((await check(await sign(good), {}, policy)).keyUse.code).toBe('signing-only');
  });
});

describe('revocation', () => {
  it('that cannot be established is said to be unknown, never good', async () => {
    const { root, issuing } = await authority.lists(AT);
    const lists = [readRevocationList(root), readRevocationList(issuing)];
    const forger = await Authority.create({ at: AT, imitating: authority });
    const cases: [string, RevocationSource, Date][] = [
      ['no list at all', listsInMemory([]), AT],
      ['a stale list', listsInMemory(lists), new Date(AT.getTime() + 31 * DAY_MS)],
      ["only the root's list", listsInMemory(lists.slice(0, 1)), AT],
      ["a forger's list", await forger.revocation(AT), AT],
      ['a source that breaks', { statusOf: () => Promise.reject(new Error('down')) }, AT],
    ];
    const cms = await sign(good);
    for (const [name, source, at] of cases) {
      const verdict = await check(cms, { revocation: source, at });
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
    const { issueList } = await import('./authority/certificates');
    const serial = readCertificate(own.state.issuing.certificate).serial;
    const root = await issueList(own.state.root.issuer, {
      number: 9,
      thisUpdate: AT,
      nextUpdate: new Date(AT.getTime() + DAY_MS),
      revoked: [{ serial, at: AT }],
    });
    const source = listsInMemory([readRevocationList(root), readRevocationList(issuing)]);
    const verdict = await check(await sign(issued), { trust: own.trust(), revocation: source });
    expect(verdict.revocation.code).toBe('authority-revoked');
  });

  it('after the moment asked about does not reach back to it', async () => {
    const own = await Authority.create({ at: AT });
    const issued = await own.issue({ person: PERSON, at: AT });
    const revokedAt = new Date(AT.getTime() + 10 * DAY_MS);
    own.revoke(issued.serial, revokedAt);
    const source = await own.revocation(new Date(AT.getTime() + 20 * DAY_MS));
    const cms = await sign(issued);
    expect((await check(cms, { trust: own.trust(), revocation: source })).revocation.code).toBe(
      'not-revoked',
    );
    const later = await check(cms, {
      trust: own.trust(),
      revocation: source,
      at: new Date(revokedAt.getTime() + 1),
    });
    expect(later.revocation.code).toBe('revoked');
  });
});

describe('what was signed', () => {
  it('changed by one letter is called tampered', async () => {
    const other = new TextEncoder().encode('{"service":"дәрігерді үйге шақыру" }');
    expect((await check(await sign(good), { content: other })).integrity.code).toBe('tampered');
    expect((await check(await sign(good, { attached: true }), { content: other })).integrity.code).toBe(
      'tampered',
    );
  });

  it('and not sent at all is called missing', async () => {
    expect((await check(await sign(good), { content: undefined })).integrity.code).toBe('content-missing');
  });

  it('may travel inside, and is given back', async () => {
    const verdict = await check(await sign(good, { attached: true }), { content: undefined });
    expect(isAllValid(verdict)).toBe(true);
    expect(verdict.content).toEqual(CONTENT);
  });

  it('by a second signer unasked is refused', async () => {
    const { oid, seq, explicit, setOf, element } = await import('./der-write');
    const { childrenOf, rawOf, readDer, sequence } = await import('./der');
    const { MESSAGE_LIMITS } = await import('./limits');
    const { OID } = await import('./oids');
    const second = await authority.issue({
      person: { ...PERSON, iin: makeIin({ born: '1985-01-01', sex: 'male' }) },
      at: AT,
    });
    const partsOf = async (issued: Issued) =>
      sequence(childrenOf(sequence(readDer(await sign(issued), MESSAGE_LIMITS))[1])[0]);
    const [a, b] = [await partsOf(good), await partsOf(second)];
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
    const refused = await check(both);
    expect(refused.integrity.code).toBe('several-signers');
    expect(refused.signers).toHaveLength(2);
    const accepted = await check(both, {}, { maxSigners: 2 });
    expect(firstProblem(accepted)).toBeUndefined();
    expect(accepted.signer?.iin).toBe(IIN);
  });
});
