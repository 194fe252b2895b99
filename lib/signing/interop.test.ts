/** OpenSSL reads what is written here, and what OpenSSL writes is read here. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { Authority, type Issued, type Service } from '@/lib/signing/authority/authority';
import { CONTENT, PERSON } from '@/lib/signing/authority/scene';
import { ocspResponder, timeStampAuthority } from '@/lib/signing/authority/services';
import { bytesOf, toPem } from '@/lib/signing/bytes';
import { signCades } from '@/lib/signing/cades';
import { readCertificate } from '@/lib/signing/certificate';
import { askList, readRevocationList } from '@/lib/signing/crl';
import { OPENSSL_IS_THERE, openssl } from '@/lib/signing/gost/openssl';
import { askResponse, readOcspResponse, writeOcspRequest } from '@/lib/signing/ocsp';
import { tokenIn, verifyTimestamp } from '@/lib/signing/timestamp';
import { writeTimestampRequest } from '@/lib/signing/timestamp-http';

/** OpenSSL judges by the machine's clock. */
const NOW = new Date(Math.floor(systemClock()().getTime() / 1000) * 1000);

describe.skipIf(!OPENSSL_IS_THERE)('OpenSSL and this code', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'interop-'));
  const file = (name: string) => path.join(folder, name);
  let authority: Authority;
  let issued: Issued;
  let tsa: Service;

  beforeAll(async () => {
    authority = await Authority.create({ at: NOW });
    issued = await authority.issue({ person: PERSON, at: NOW });
    tsa = await authority.appoint('tsa', NOW);
    const { root, issuing } = authority.state;
    writeFileSync(file('root.pem'), toPem('CERTIFICATE', root.certificate));
    writeFileSync(file('issuing.pem'), toPem('CERTIFICATE', issuing.certificate));
    writeFileSync(
      file('both.pem'),
      toPem('CERTIFICATE', root.certificate) + toPem('CERTIFICATE', issuing.certificate),
    );
    writeFileSync(file('issuing.key'), toPem('PRIVATE KEY', issuing.pkcs8));
    writeFileSync(file('leaf.pem'), toPem('CERTIFICATE', issued.certificate));
    writeFileSync(file('leaf.key'), toPem('PRIVATE KEY', issued.pkcs8));
    writeFileSync(file('tsa.pem'), toPem('CERTIFICATE', tsa.certificate));
    writeFileSync(file('content'), CONTENT);
  });

  it('OpenSSL verifies a CAdES signature against the chain', async () => {
    writeFileSync(
      file('cms'),
      await signCades({ ...issued, content: CONTENT, at: NOW, chain: [authority.state.issuing.certificate] }),
    );
    const printed = openssl([
      'cms',
      '-verify',
      '-inform',
      'DER',
      '-in',
      file('cms'),
      '-content',
      file('content'),
      '-CAfile',
      file('root.pem'),
      '-purpose',
      'any',
      '-cades',
      '-binary',
    ]);
    expect(printed.equals(Buffer.from(CONTENT))).toBe(true);
  });

  it('OpenSSL believes an OCSP answer, good and then revoked', async () => {
    const respond = ocspResponder(authority, await authority.appoint('ocsp', NOW), 60 * 60_000);
    const request = await writeOcspRequest(
      readCertificate(issued.certificate),
      readCertificate(authority.state.issuing.certificate),
    );
    writeFileSync(file('request'), request);
    expect(openssl(['ocsp', '-reqin', file('request'), '-req_text']).toString()).toContain(
      'Hash Algorithm: sha256',
    );
    const judge = () =>
      openssl([
        'ocsp',
        '-respin',
        file('response'),
        '-issuer',
        file('issuing.pem'),
        '-sha256',
        '-cert',
        file('leaf.pem'),
        '-CAfile',
        file('both.pem'),
        '-no_nonce',
      ]).toString();
    writeFileSync(file('response'), await respond(request, NOW));
    expect(judge()).toMatch(/leaf\.pem: good/);
    const own = new Authority({ ...authority.state, revoked: [] });
    own.revoke(issued.serial, NOW);
    writeFileSync(
      file('response'),
      await ocspResponder(own, await own.appoint('ocsp', NOW), 60_000)(request, NOW),
    );
    expect(judge()).toMatch(/leaf\.pem: revoked/);
  });

  it("OpenSSL's own OCSP answer and list are believed here", async () => {
    const serial = BigInt(`0x${issued.serial}`).toString(16).toUpperCase();
    const at = NOW.toISOString().replace(/[-:T]/g, '').slice(2, 14);
    writeFileSync(file('index.txt'), `V\t350101000000Z\t\t${serial}\tunknown\t/CN=leaf\n`);
    openssl([
      'ocsp',
      '-index',
      file('index.txt'),
      '-CA',
      file('issuing.pem'),
      '-rsigner',
      file('issuing.pem'),
      '-rkey',
      file('issuing.key'),
      '-issuer',
      file('issuing.pem'),
      '-cert',
      file('leaf.pem'),
      '-respout',
      file('theirs'),
      '-ndays',
      '1',
      '-CAfile',
      file('both.pem'),
    ]);
    const question = {
      certificate: readCertificate(issued.certificate),
      issuer: readCertificate(authority.state.issuing.certificate),
      at: NOW,
      algorithms: allAlgorithms,
    };
    const answer = readOcspResponse(readFileSync(file('theirs')));
    expect(await askResponse(answer, question)).toMatchObject({ state: 'good', by: 'ocsp' });

    writeFileSync(
      file('index.txt'),
      `R\t350101000000Z\t${at}Z,certificateHold\t${serial}\tunknown\t/CN=leaf\n`,
    );
    writeFileSync(
      file('ca.cnf'),
      `[ca]\ndefault_ca=me\n[me]\ndatabase=${file('index.txt')}\ncrlnumber=${file('number')}\ndefault_md=sha256\ncrl_extensions=ext\n[ext]\nauthorityKeyIdentifier=keyid\n`,
    );
    writeFileSync(file('number'), '05\n');
    openssl([
      'ca',
      '-config',
      file('ca.cnf'),
      '-gencrl',
      '-cert',
      file('issuing.pem'),
      '-keyfile',
      file('issuing.key'),
      '-crldays',
      '1',
      '-out',
      file('list.pem'),
    ]);
    const list = readRevocationList(bytesOf(readFileSync(file('list.pem'))));
    expect(list.number).toBe(5n);
    expect(await askList(list, { ...question, at: new Date(NOW.getTime() + 60_000) })).toMatchObject({
      state: 'revoked',
      suspended: true,
    });
  });

  it('OpenSSL verifies a time-stamp, and its own is verified here', async () => {
    openssl(['ts', '-query', '-data', file('content'), '-sha256', '-cert', '-out', file('query')]);
    writeFileSync(file('reply'), await timeStampAuthority(tsa)(readFileSync(file('query')), NOW));
    const printed = openssl([
      'ts',
      '-verify',
      '-queryfile',
      file('query'),
      '-in',
      file('reply'),
      '-CAfile',
      file('root.pem'),
      '-untrusted',
      file('issuing.pem'),
    ]).toString();
    expect(printed).toContain('Verification: OK');

    const theirs = await Authority.create({ at: NOW });
    const service = await theirs.appoint('tsa', NOW);
    writeFileSync(file('their-tsa.pem'), toPem('CERTIFICATE', service.certificate));
    if (!(service.privateKey instanceof CryptoKey)) throw new Error('an EC key was expected');
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', service.privateKey));
    writeFileSync(file('their-tsa.key'), toPem('PRIVATE KEY', pkcs8));
    writeFileSync(file('serial'), '01\n');
    writeFileSync(
      file('tsa.cnf'),
      `[tsa]\ndefault_tsa=me\n[me]\nserial=${file('serial')}\ncrypto_device=builtin\ndefault_policy=1.2.398.3.3.2.6.4\ndigests=sha256\nsigner_digest=sha256\ness_cert_id_alg=sha256\naccuracy=secs:1\n`,
    );
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', CONTENT));
    writeFileSync(
      file('our-query'),
      writeTimestampRequest({ oid: '2.16.840.1.101.3.4.2.1', hash }, Uint8Array.of(0x41, 2)),
    );
    openssl([
      'ts',
      '-reply',
      '-config',
      file('tsa.cnf'),
      '-section',
      'me',
      '-queryfile',
      file('our-query'),
      '-signer',
      file('their-tsa.pem'),
      '-inkey',
      file('their-tsa.key'),
      '-out',
      file('their-reply'),
    ]);
    const { granted, token } = tokenIn(bytesOf(readFileSync(file('their-reply'))));
    expect(granted).toBe(true);
    const verdict = await verifyTimestamp({
      token: token ?? new Uint8Array(),
      stamped: CONTENT,
      trust: theirs.trust(),
      revocation: await theirs.revocation(NOW),
      algorithms: allAlgorithms,
    });
    expect(verdict.fragment.code).toBe('stamped');
    expect(verdict.info).toMatchObject({ policy: '1.2.398.3.3.2.6.4', nonce: '4102' });
  });
});
