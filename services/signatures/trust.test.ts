import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Authority } from '@/lib/signing/authority/authority';
import { AT, CONTENT, PERSON, sign } from '@/lib/signing/authority/scene';
import { readCertificate } from '@/lib/signing/certificate';
import { verify } from '@/lib/signing/verify';
import { signatureConfiguration } from '@/services/signatures/configuration';
import { listsFor, openTrust } from '@/services/signatures/trust';

const LISTS = ['http://crl.example/rsa.crl', 'http://crl.example/gost.crl'];

async function folderOf(authority: Authority): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trust-'));
  await writeFile(path.join(folder, 'root.cer'), authority.state.root.certificate);
  await writeFile(path.join(folder, 'issuing.cer'), authority.state.issuing.certificate);
  const lists = await authority.lists(AT);
  await writeFile(path.join(folder, 'root.crl'), lists.root);
  await writeFile(path.join(folder, 'issuing.crl'), lists.issuing);
  return folder;
}

describe('where signatures are asked about', () => {
  it('is nowhere unless configured, a whole set by one word, each address by itself', () => {
    expect(signatureConfiguration({})).toEqual({ lists: [] });
    const production = signatureConfiguration({ NCA_ADDRESSES: 'production' });
    expect(production.ocsp).toBe('http://ocsp.pki.gov.kz/');
    expect(production.lists.length).toBeGreaterThan(4);
    const own = signatureConfiguration({
      NCA_ADDRESSES: 'test',
      OCSP_URL: 'http://ocsp.clinic.example/',
      CRL_URLS: LISTS.join(', '),
      NCANODE_URL: 'http://127.0.0.1:14579',
    });
    expect(own).toMatchObject({
      ocsp: 'http://ocsp.clinic.example/',
      lists: LISTS,
      ncaNode: 'http://127.0.0.1:14579',
    });
    expect(own.tsp).toContain('test.pki.gov.kz');
  });

  it('is refused when it makes no sense', () => {
    expect(() => signatureConfiguration({ NCA_ADDRESSES: 'staging' })).toThrow('NCA_ADDRESSES');
    expect(() => signatureConfiguration({ OCSP_URL: 'file:///etc/passwd' })).toThrow('OCSP_URL');
  });

  it("of the configured lists the certificate's own, and never an address that only it names", async () => {
    const authority = await Authority.create({ at: AT, crlAddress: 'http://crl.example/gost.crl' });
    const named = readCertificate((await authority.issue({ person: PERSON, at: AT })).certificate);
    expect(listsFor(named, LISTS)).toEqual(['http://crl.example/gost.crl']);
    const inside = await Authority.create({ at: AT, crlAddress: 'http://127.0.0.1:5432/' });
    const sly = readCertificate((await inside.issue({ person: PERSON, at: AT })).certificate);
    expect(listsFor(sly, LISTS)).toEqual(LISTS);
  });
});

describe('whom the portal believes', () => {
  it('believes numbers that were never issued in a test mode alone', async () => {
    const authority = await Authority.create({ at: AT });
    const folder = await folderOf(authority);
    const issued = await authority.issue({ person: { ...PERSON, iin: '123456789011' }, at: AT });
    const cms = await sign(issued);
    for (const [isTest, code] of [
      [false, 'impossible-iin'],
      [true, 'identity-read'],
    ] as const) {
      const { trust, revocation } = await openTrust(folder, { lists: [] }, { certifiesTestPeople: isTest });
      const verdict = await verify({
        cms,
        content: CONTENT,
        at: AT,
        trust,
        revocation,
        policy: { purpose: 'sign' },
      });
      expect(verdict.identity.code).toBe(code);
    }
  });

  it('tells the age of what it knows', async () => {
    const { health } = await openTrust(await folderOf(await Authority.create({ at: AT })), { lists: [] });
    const items = await health(AT, [{ name: 'seal', notAfter: AT }]);
    expect(items.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'root good',
      'intermediate good',
      'certificate soon',
      'list good',
      'list good',
    ]);
  });
});
