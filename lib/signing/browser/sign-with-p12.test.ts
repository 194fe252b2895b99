import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { Authority, DAY_MS, type Issued } from '@/lib/signing/authority/authority';
import { makeP12 } from '@/lib/signing/authority/p12';
import { signWithP12 } from '@/lib/signing/browser/sign-with-p12';
import { fromBase64 } from '@/lib/signing/bytes';
import { element, explicit, integer, octets, oid, seq } from '@/lib/signing/der-write';
import { OID } from '@/lib/signing/oids';
import { isAllValid } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';

const AT = new Date('2026-03-05T05:00:00Z');
const IIN = makeIin({ born: '1990-05-17', sex: 'female' });
const PERSON = { surname: 'Қожахметова', name: 'Әйгерім', iin: IIN };
const CONTENT = new TextEncoder().encode('{"what":"call"}');
const PASSWORD = 'Құпия сөз 1';

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version']);
    return true;
  } catch {
    return false;
  }
})();

let authority: Authority;
let issued: Issued;
let file: Uint8Array;

const p12Of = (certificate: Issued, password = PASSWORD) =>
  makeP12({ ...certificate, password, name: 'ҚОЖАХМЕТОВА ӘЙГЕРІМ', iterations: 1000 });

beforeAll(async () => {
  authority = await Authority.create({ at: AT });
  issued = await authority.issue({ person: PERSON, at: AT });
  file = await p12Of(issued);
});

const sign = (input: Uint8Array | Blob, password = PASSWORD) =>
  signWithP12({ file: input, password, at: AT, bytes: CONTENT });

describe('signing in the browser with a .p12', () => {
  it.each(['ec', 'rsa', 'gost', 'gost-256', 'gost-2004'] as const)(
    'with a key of the kind %s the server finds the signature valid',
    async (key) => {
      const own = await authority.issue({ person: PERSON, at: AT, key });
      const outcome = await sign(new Blob([await p12Of(own)]));
      if (!outcome.ok) throw new Error(outcome.code);
      expect(outcome).toMatchObject({ commonName: 'ҚОЖАХМЕТОВА ӘЙГЕРІМ', warnings: [] });
      const verdict = await verify({
        cms: outcome.cms,
        content: CONTENT,
        at: AT,
        trust: authority.trust(),
        revocation: await authority.revocation(AT),
        policy: { purpose: 'sign', expected: { iin: IIN } },
      });
      expect(isAllValid(verdict)).toBe(true);
    },
  );

  it('a wrong password is called a wrong password, every time', async () => {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      expect(await sign(file, `wrong ${attempt}`)).toEqual({ ok: false, code: 'wrong-password' });
    }
  });

  it('a file of another kind is not a .p12', async () => {
    const texts = [
      new TextEncoder().encode('hello'),
      issued.certificate,
      new Uint8Array(),
      file.slice(0, 200),
    ];
    for (const other of texts) expect(await sign(other)).toEqual({ ok: false, code: 'not-a-p12' });
    expect(await sign(new Uint8Array(2_000_000))).toEqual({ ok: false, code: 'too-large' });
  });

  it('a GOST key of an unknown family needs NCALayer', async () => {
    const gost = seq(integer(0), seq(oid('1.2.398.3.10.1.1.9.9')), octets(new Uint8Array(64)));
    const outcome = await sign(await p12Of({ ...issued, pkcs8: gost }));
    expect(outcome).toEqual({ ok: false, code: 'needs-ncalayer' });
  });

  it('a cipher too old to be met is named as such', async () => {
    const safe = seq(
      seq(
        oid(OID.encryptedData),
        explicit(
          0,
          seq(
            integer(0),
            seq(oid(OID.data), seq(oid('1.2.840.113549.1.12.1.1')), element(0x80, new Uint8Array(16))),
          ),
        ),
      ),
    );
    const old = seq(integer(3), seq(oid(OID.data), explicit(0, octets(safe))));
    expect(await sign(old)).toEqual({ ok: false, code: 'unsupported-algorithm' });
  });

  it('a file without a key, or with the key of another certificate, says so', async () => {
    const empty = seq(integer(3), seq(oid(OID.data), explicit(0, octets(seq()))));
    expect(await sign(empty)).toEqual({ ok: false, code: 'no-key' });
    const other = await authority.issue({ person: PERSON, at: AT });
    const mixed = await p12Of({ ...issued, pkcs8: other.pkcs8 });
    expect(await sign(mixed)).toEqual({ ok: false, code: 'no-certificate' });
  });

  it('warns of an expired or a sign-in certificate and signs: the server decides', async () => {
    const expired = await authority.issue({
      person: PERSON,
      at: AT,
      purpose: 'authenticate',
      notBefore: new Date(AT.getTime() - 9 * DAY_MS),
      notAfter: new Date(AT.getTime() - DAY_MS),
    });
    expect(await sign(await p12Of(expired))).toMatchObject({
      ok: true,
      warnings: ['expired', 'authentication-only'],
    });
  });
});

describe.skipIf(!hasOpenssl)('OpenSSL', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'emhana-signing-'));
  const at = (name: string) => path.join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' }).toString();

  it('opens our .p12 and refuses a wrong password', async () => {
    writeFileSync(at('a.p12'), await p12Of(issued, 'secret 1'));
    const text = openssl('pkcs12', '-in', at('a.p12'), '-passin', 'pass:secret 1', '-nodes');
    expect(text).toContain('BEGIN PRIVATE KEY');
    expect(text).toContain('BEGIN CERTIFICATE');
    expect(() => openssl('pkcs12', '-in', at('a.p12'), '-passin', 'pass:other', '-nodes')).toThrow();
  });

  it.each(['ec', 'rsa'] as const)(
    'finds our %s signature, chain and lists valid, and a changed content not',
    async (key) => {
      const now = new Date(Math.floor(AT.getTime() / 1000) * 1000);
      const own = await Authority.create({ at: now, key });
      const person = await own.issue({ person: PERSON, at: now, key });
      const outcome = await sign(await p12Of(person));
      if (!outcome.ok) throw new Error(outcome.code);
      writeFileSync(at('cms.der'), fromBase64(outcome.cms) ?? new Uint8Array());
      writeFileSync(at('content'), CONTENT);
      const lists = await own.lists(now);
      const pem = (kind: string, der: Uint8Array) => {
        writeFileSync(at('tmp.der'), der);
        return openssl(kind, '-inform', 'DER', '-in', at('tmp.der'), '-outform', 'PEM');
      };
      const trusted = [
        pem('x509', own.state.root.certificate),
        pem('x509', own.state.issuing.certificate),
        pem('crl', lists.root),
        pem('crl', lists.issuing),
      ];
      writeFileSync(at('trust.pem'), trusted.join(''));
      const time = String(Math.floor(now.getTime() / 1000) + 1);
      const args = [
        'cms',
        '-verify',
        '-inform',
        'DER',
        '-in',
        at('cms.der'),
        '-content',
        at('content'),
        '-binary',
        '-cades',
      ];
      const rest = [
        '-CAfile',
        at('trust.pem'),
        '-crl_check_all',
        '-attime',
        time,
        '-purpose',
        'smimesign',
        '-out',
        at('out'),
      ];
      openssl(...args, ...rest);
      expect(readFileSync(at('out'))).toEqual(Buffer.from(CONTENT));
      writeFileSync(at('content'), 'other');
      expect(() => openssl(...args, ...rest)).toThrow();
    },
  );

  it.each([
    [
      'triple DES and RC2 of forty bits, as the national authority writes them',
      'PBE-SHA1-3DES',
      'PBE-SHA1-RC2-40',
    ],
    ['triple DES with two keys, RC2 of 128 bits', 'PBE-SHA1-2DES', 'PBE-SHA1-RC2-128'],
  ])("'s .p12 of the old kind is read here: %s", async (_, keyCipher, certificateCipher) => {
    writeFileSync(at('o.p12'), await p12Of(issued, 'secret'));
    openssl('pkcs12', '-in', at('o.p12'), '-passin', 'pass:secret', '-nodes', '-out', at('o.pem'));
    const old = ['-legacy', '-keypbe', keyCipher, '-certpbe', certificateCipher, '-macalg', 'sha1'];
    openssl(
      'pkcs12',
      '-export',
      ...old,
      '-in',
      at('o.pem'),
      '-passout',
      'pass:Qwerty12',
      '-out',
      at('p.p12'),
    );
    const file = readFileSync(at('p.p12'));
    expect(await sign(file, 'Qwerty12')).toMatchObject({ ok: true, warnings: [] });
    for (let attempt = 0; attempt < 20; attempt += 1)
      expect(await sign(file, `other ${attempt}`)).toEqual({ ok: false, code: 'wrong-password' });
  });

  it("'s own .p12 and CMS are read here", async () => {
    writeFileSync(at('b.p12'), await p12Of(issued, 'secret'));
    openssl('pkcs12', '-in', at('b.p12'), '-passin', 'pass:secret', '-nodes', '-out', at('b.pem'));
    openssl('pkcs12', '-export', '-in', at('b.pem'), '-passout', 'pass:second', '-out', at('c.p12'));
    expect(await sign(readFileSync(at('c.p12')), 'second')).toMatchObject({ ok: true });
    expect(await sign(readFileSync(at('c.p12')), 'third')).toEqual({ ok: false, code: 'wrong-password' });

    writeFileSync(at('d'), CONTENT);
    const common = [
      'cms',
      '-sign',
      '-binary',
      '-in',
      at('d'),
      '-signer',
      at('b.pem'),
      '-md',
      'sha256',
      '-outform',
      'DER',
    ];
    for (const extra of [[], ['-cades'], ['-nodetach'], ['-nodetach', '-stream'], ['-keyid']]) {
      openssl(...common, ...extra, '-out', at('e.der'));
      const verdict = await verify({
        cms: readFileSync(at('e.der')),
        content: CONTENT,
        at: AT,
        trust: authority.trust(),
        revocation: await authority.revocation(AT),
        policy: { purpose: 'sign', expected: { iin: IIN } },
      });
      expect([extra, isAllValid(verdict)]).toEqual([extra, true]);
    }
    openssl(...common.map((each) => (each === 'sha256' ? 'sha1' : each)), '-out', at('e.der'));
    const weak = await verify({
      cms: readFileSync(at('e.der')),
      content: CONTENT,
      at: AT,
      trust: authority.trust(),
      revocation: await authority.revocation(AT),
      policy: { purpose: 'sign' },
    });
    expect(weak.integrity.code).toBe('weak-algorithm');
  });
});
