/** The same journeys with every family of keys: RSA, ECDSA, and GOST in the Kazakh encoding. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { Authority } from '@/lib/signing/authority/authority';
import { BAD_KINDS, type BadKind, issueBad } from '@/lib/signing/authority/bad';
import type { KeyKind } from '@/lib/signing/authority/certificates';
import { AT, CONTENT, IIN, PERSON, sign } from '@/lib/signing/authority/scene';
import type { SigningCode } from '@/lib/signing/codes';
import { OPENSSL_IS_THERE } from '@/lib/signing/gost/openssl';
import type { OwnerKind } from '@/lib/signing/oids';
import { type FragmentName, firstProblem } from '@/lib/signing/verdict';
import { type SigningPolicy, verify } from '@/lib/signing/verify';

const EXPECTED = {
  expired: ['dates', 'expired'],
  'not-yet-valid': ['dates', 'not-yet-valid'],
  revoked: ['revocation', 'revoked'],
  suspended: ['revocation', 'suspended'],
  'authentication-only': ['keyUse', 'authentication-only'],
  'foreign-root': ['chain', 'unknown-authority'],
  'look-alike': ['chain', 'look-alike-authority'],
  'someone-else': ['identity', 'someone-else'],
  'other-policy': ['chain', 'other-policy'],
  'impossible-iin': ['identity', 'impossible-iin'],
} as const satisfies Record<BadKind, readonly [FragmentName, SigningCode]>;

const ORGANISATION = { name: '№4 емхана', bin: '971240001315' };

describe.each<KeyKind>(['ec', 'rsa', 'gost', 'gost-256', 'gost-2004'])(
  'under an authority with %s keys',
  (key) => {
    let authority: Authority;
    beforeAll(async () => {
      authority = await Authority.create({ at: AT, key });
    });

    const judge = async (cms: Uint8Array, policy: Partial<SigningPolicy> = {}) =>
      verify({
        cms,
        content: CONTENT,
        at: AT,
        trust: authority.trust(),
        revocation: await authority.revocation(AT),
        policy: { purpose: 'sign', expected: { iin: IIN }, ...policy },
      });

    it.each([...BAD_KINDS])('a certificate that is %s is refused for that and nothing else', async (kind) => {
      const issued = await issueBad(authority, kind, { person: PERSON, at: AT, key });
      const problem = firstProblem(await judge(await sign(issued)));
      expect([problem?.name, problem?.fragment.code]).toEqual(EXPECTED[kind]);
    });

    it.each<[OwnerKind[], OwnerKind]>([
      [['person'], 'person'],
      [['legal-entity', 'first-head'], 'first-head'],
      [['legal-entity', 'right-to-sign'], 'right-to-sign'],
      [['legal-entity', 'employee'], 'employee'],
      [['legal-entity', 'legal-entity-information-system'], 'legal-entity-information-system'],
    ])('the owner %s is told from every other', async (ownerKinds, wanted) => {
      const person = wanted === 'person' ? PERSON : { ...PERSON, organisation: ORGANISATION };
      const cms = await sign(await authority.issue({ person, at: AT, key, ownerKinds }));
      expect(firstProblem(await judge(cms, { ownerKinds: [wanted] }))).toBeUndefined();
      const refused = await judge(cms, { ownerKinds: ['human-resources'] });
      expect(firstProblem(refused)?.fragment.code).toBe('wrong-owner-kind');
    });

    it("a seal signs for its organisation, names nobody, and is nobody's signature", async () => {
      const cms = await sign(await authority.issueSeal({ organisation: ORGANISATION, at: AT, key }));
      const ownerKinds: OwnerKind[] = ['legal-entity-information-system'];
      const asSeal = await judge(cms, { expected: { bin: ORGANISATION.bin }, ownerKinds });
      expect(firstProblem(asSeal)).toBeUndefined();
      expect(asSeal.identity.code).toBe('same-organisation');
      const other = await judge(cms, { expected: { bin: '971240001316' }, ownerKinds });
      expect(other.identity.code).toBe('other-organisation');
      expect((await judge(cms)).identity.code).toBe('identity-missing');
    });
  },
);

describe('certificates of the Kazakh profile', () => {
  it.skipIf(!OPENSSL_IS_THERE)(
    'are read by OpenSSL down to their names and extensions, GOST ones save the key',
    async () => {
      const authority = await Authority.create({ at: AT, key: 'gost' });
      const issued = await authority.issue({ person: PERSON, at: AT, key: 'gost' });
      const text = execFileSync(
        'openssl',
        ['x509', '-inform', 'DER', '-noout', '-text', '-nameopt', 'utf8'],
        {
          input: issued.certificate,
          stdio: ['pipe', 'pipe', 'ignore'],
        },
      ).toString();
      expect(text).toContain('Signature Algorithm: 1.2.398.3.10.1.1.2.3.2');
      expect(text).toContain(`serialNumber=IIN${IIN}`);
      expect(text).toContain('Digital Signature, Non Repudiation');
      expect(text).toContain('E-mail Protection, 1.2.398.3.3.4.1.1');
    },
  );
});
