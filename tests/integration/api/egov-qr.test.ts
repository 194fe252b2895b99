import { afterAll, beforeAll, expect, it, vi } from 'vitest';

vi.mock('@/services/signatures/trust', async () => {
  const { trustOfTests } = await import('@/tests/integration/signing/trust');
  return { portalTrust: trustOfTests };
});

import { makeIin } from '@/lib/iin/make-iin';
import { Authority } from '@/lib/signing/authority/authority';
import { toBase64 } from '@/lib/signing/bytes';
import { signCades } from '@/lib/signing/cades';
import { challenge } from '@/services/identity/certificate-challenge';
import { linkOf } from '@/services/signing-sessions/session-row';
import { trustAuthority } from '@/tests/integration/signing/trust';
import { MONDAY, openWorld, type World } from './world';

let world: World;
let authority: Authority;
const at = new Date(Date.parse(MONDAY) + 60_000);

beforeAll(async () => {
  world = await openWorld();
  authority = await Authority.create({ at });
  await trustAuthority(authority, at);
});
afterAll(() => world.close());

async function asked(): Promise<string> {
  const opened = await challenge(
    {
      database: world.almaty.database,
      clock: () => new Date(Date.parse(MONDAY) + 1000),
      actor: { kind: 'public' },
      traceId: 't',
    },
    {
      door: 'sign-in',
      locale: 'ru',
      browser: 'b'.repeat(43),
      address: '198.51.100.9',
      onPhone: true,
      portal: 'http://127.0.0.1',
    },
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  return `/api/v1/egov-qr/${linkOf(opened.value.id)}`;
}

it('speaks the public contract: where, what, signed, success; and 403 for a bad signature, with words', async () => {
  const address = await asked();
  const one = await world.call('GET', address);
  expect(one).toMatchObject({
    status: 200,
    body: { organisation: { nameEn: 'Emhana' }, document: { auth_type: 'Token' } },
  });
  const { uri, auth_token } = one.body.document as { uri: string; auth_token: string };
  const path = new URL(uri).pathname;
  const headers = { authorization: `Bearer ${auth_token}` };
  expect((await world.call('GET', path)).status).toBe(403);
  const two = await world.call('GET', path, { headers });
  const documents = two.body.documentsToSign as { document: { file: { data: string } } }[];
  expect(two.body).toMatchObject({ signMethod: 'CMS_SIGN_ONLY', version: 1 });

  const signed = async (purpose: 'sign' | 'authenticate') => {
    const iin = makeIin({ born: '1990-05-17', sex: 'female' });
    const issued = await authority.issue({ person: { surname: 'А', name: 'Б', iin }, at, purpose });
    const content = Buffer.from(documents[0]?.document.file.data ?? '', 'base64');
    const cms = toBase64(await signCades({ ...issued, content, at }));
    return { ...two.body, documentsToSign: [{ ...documents[0], document: { file: { data: cms } } }] };
  };
  const bad = await world.call('PUT', path, { headers, body: await signed('sign'), language: 'ru' });
  expect(bad.status).toBe(403);
  expect(bad.body).toMatchObject({ message: expect.stringMatching(/AUTH/), code: 'certificate-key-use' });
  const good = await world.call('PUT', path, { headers, body: await signed('authenticate'), key: null });
  expect(good.status).toBe(200);
});

it('a code is scanned once, and one that nobody asked for is unknown', async () => {
  const address = await asked();
  expect((await world.call('GET', address)).status).toBe(200);
  expect(await world.call('GET', address)).toMatchObject({ status: 409, body: { code: 'signing-taken' } });
  expect((await world.call('GET', `/api/v1/egov-qr/${'x'.repeat(43)}`)).status).toBe(404);
});
