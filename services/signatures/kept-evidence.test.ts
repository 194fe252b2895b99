import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Authority } from '@/lib/signing/authority/authority';
import { AT, CONTENT, IIN, makeScene, PERSON, sign } from '@/lib/signing/authority/scene';
import { fetchOf, ocspResponder } from '@/lib/signing/authority/services';
import { readOcspResponse } from '@/lib/signing/ocsp';
import { ocspOverHttp } from '@/lib/signing/ocsp-http';
import { firstToKnow } from '@/lib/signing/revocation';
import { verify } from '@/lib/signing/verify';
import { keptEvidence } from './kept-evidence';

const OCSP = 'http://ocsp.example/';
const LIST = 'http://crl.example/ec.crl';
const policy = { purpose: 'sign', expected: { iin: IIN } } as const;

describe('what a verdict keeps of its evidence', () => {
  it('names a list by its issuer, its day, its fingerprint and where it is published, not by its megabytes', async () => {
    const authority = await Authority.create({ at: AT, crlAddress: LIST });
    const good = await authority.issue({ person: PERSON, at: AT });
    const verdict = await verify({
      cms: await sign(good),
      content: CONTENT,
      at: AT,
      trust: authority.trust(),
      revocation: await authority.revocation(AT),
      policy,
    });
    const kept = keptEvidence(verdict);
    expect(kept).toHaveLength(2);
    expect(kept[0]).toEqual({
      kind: 'list',
      issuer: expect.stringContaining('EMHANA TEST'),
      addresses: [LIST],
      thisUpdate: AT.toISOString(),
      sha256: createHash('sha256')
        .update(verdict.evidence[0] ?? '')
        .digest('hex'),
    });
  });

  it('keeps the authority’s own answer about the certificate whole', async () => {
    const { authority, good } = await makeScene();
    const service = await authority.appoint('ocsp', AT);
    const handlers = { [OCSP]: ocspResponder(authority, service) };
    const clock = () => AT;
    const source = ocspOverHttp({ addressFor: () => OCSP, clock, fetch: fetchOf(handlers, clock) });
    const verdict = await verify({
      cms: await sign(good),
      content: CONTENT,
      at: AT,
      trust: authority.trust(),
      revocation: firstToKnow(source, await authority.revocation(AT)),
      policy,
    });
    const [own, list] = keptEvidence(verdict);
    expect(own?.kind === 'ocsp' && readOcspResponse(Buffer.from(own.answer, 'base64')).answers).toHaveLength(
      1,
    );
    expect(list?.kind).toBe('list');
  });
});
