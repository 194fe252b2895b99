import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { signInByCertificate } from '@/services/identity/sign-in-by-certificate';
import { mySigning } from '@/services/signing-sessions/browser-side';
import { deepLink, expiryOf, qrText } from '@/services/signing-sessions/egov-contract';
import { documentsForPhone } from '@/services/signing-sessions/phone-side';
import { linkOf } from '@/services/signing-sessions/session-row';
import { auditOf, NOW, somebody } from '@/tests/integration/identity/support';
import {
  ADDRESS,
  ask,
  BROWSER,
  openWorld,
  scanned,
  sentBack,
  sessionRow,
  signerOf,
  type World,
} from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.database.$disconnect();
});

async function held(id: string) {
  const phone = await scanned(world, id);
  if (!phone.ok) throw new Error(phone.refusal.code);
  return phone.value;
}

const stateOf = async (id: string) => {
  const found = await mySigning(world.context, { id, browser: BROWSER });
  return found.ok ? [found.value.state, found.value.finding] : found.refusal.code;
};

describe('eGov Mobile by QR code', () => {
  it('reads, signs and is let in through the browser that showed the code', async () => {
    const { iin, accountId } = await somebody(world);
    const { id } = await ask(world, 'sign-in', { onPhone: true, back: '/kk/cabinet/family' });
    expect(await stateOf(id)).toEqual(['waiting', null]);
    const phone = await held(id);
    expect(await stateOf(id)).toEqual(['taken', null]);
    expect(phone.one).toMatchObject({
      description: expect.stringContaining('Емхана порталына кіру'),
      document: { auth_type: 'Token' },
      expiry_date: '2026-11-23T10:10:00.000+0500',
    });
    expect(phone.two).toMatchObject({ signMethod: 'CMS_SIGN_ONLY', version: 1 });
    expect(await sentBack(world, phone, await signerOf(world, { iin }))).toMatchObject({ ok: true });
    expect(await stateOf(id)).toEqual(['signed', null]);
    const done = await signInByCertificate(
      world.context,
      { door: 'sign-in', id, browser: BROWSER, address: ADDRESS, device: '' },
      world.trust,
    );
    expect(done).toMatchObject({ ok: true, value: { accountId, back: '/kk/cabinet/family' } });
    expect(await stateOf(id)).toEqual(['used', null]);
  });

  it('the phone shows the number that stands in the browser', async () => {
    const { id } = await ask(world, 'sign-in', { onPhone: true });
    const { pairCode } = await sessionRow(world, id);
    const phone = await held(id);
    expect(phone.one.description).toContain(pairCode);
    expect(phone.two.documentsToSign[0]?.meta[0]?.value).toBe(pairCode);
  });

  it('goes to the first phone that asks; a photographed code shows nothing', async () => {
    const { id } = await ask(world, 'sign-in', { onPhone: true });
    const both = await Promise.all([scanned(world, id), scanned(world, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'signing-taken' } });
    const link = linkOf(id);
    expect(await documentsForPhone(world.context, { link, token: 'guessed' })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  it('a bad signature is refused, told to the browser, and may be tried again; ten times at most', async () => {
    const { iin } = await somebody(world);
    const { id } = await ask(world, 'sign-in', { onPhone: true });
    const phone = await held(id);
    const wrong = await signerOf(world, { iin, purpose: 'sign' });
    expect(await sentBack(world, phone, wrong)).toMatchObject({
      refusal: { code: 'certificate-key-use', params: { finding: 'signing-only' } },
    });
    expect(await stateOf(id)).toEqual(['taken', 'signing-only']);
    expect(await sentBack(world, phone, async () => 'AAAA')).toMatchObject({
      refusal: { code: 'signature-broken' },
    });
    for (let tries = 2; tries < 10; tries += 1) await sentBack(world, phone, async () => '');
    expect(await sentBack(world, phone, wrong)).toMatchObject({ refusal: { code: 'too-many-requests' } });
    expect(await auditOf(world, 'signing.refused')).not.toHaveLength(0);
  });

  it('is over after ten minutes, and after it was signed', async () => {
    const { iin } = await somebody(world);
    const [late, done] = [
      await ask(world, 'sign-in', { onPhone: true }),
      await ask(world, 'sign-in', { onPhone: true }),
    ];
    const [slow, quick] = [await held(late.id), await held(done.id)];
    const sign = await signerOf(world, { iin });
    expect((await sentBack(world, quick, sign)).ok).toBe(true);
    expect(await sentBack(world, quick, sign)).toMatchObject({ refusal: { code: 'signing-over' } });
    world.moveTo(new Date(NOW.getTime() + 10 * 60_000));
    expect(await sentBack(world, slow, sign)).toMatchObject({ refusal: { code: 'signing-over' } });
    expect(await stateOf(late.id)).toEqual(['expired', null]);
    world.moveTo(NOW);
  });

  it('another browser sees nothing of it, and cannot take what the phone signed', async () => {
    const { iin } = await somebody(world);
    const { id } = await ask(world, 'sign-in', { onPhone: true });
    await sentBack(world, await held(id), await signerOf(world, { iin }));
    const other = 'somebody else'.padEnd(43, '-');
    expect(await mySigning(world.context, { id, browser: other })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const stolen = { door: 'sign-in', id, browser: other, address: ADDRESS, device: '' } as const;
    expect(await signInByCertificate(world.context, stolen, world.trust)).toMatchObject({
      refusal: { code: 'signing-over' },
    });
  });

  it('one made for this browser alone has no code to scan', async () => {
    const { id } = await ask(world, 'sign-in');
    expect(await scanned(world, id)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('keeps neither the secret of the code nor the token, only their fingerprints', async () => {
    const { id } = await ask(world, 'sign-in', { onPhone: true });
    const phone = await held(id);
    const row = JSON.stringify(await sessionRow(world, id));
    expect(row).not.toContain(phone.link);
    expect(row).not.toContain(phone.token);
  });

  it('no citizen and no clinic reaches a row', async () => {
    const { personId, accountId } = await somebody(world);
    await ask(world, 'sign-in');
    if (!accountId) throw new Error('no account');
    for (const access of [{ kind: 'public' }, { kind: 'citizen', personId, accountId }] as const) {
      const reading = inTransaction(world.database, access, (tx) => tx.signingSession.count());
      await expect(reading).rejects.toThrow(/permission denied/);
    }
  });

  it('writes the addresses as the contract has them', () => {
    expect(qrText('https://emhana.kz', 'abc')).toBe('mobileSign:https://emhana.kz/api/v1/egov-qr/abc');
    expect(deepLink('https://emhana.kz', 'abc')).toBe(
      'https://m.egov.kz/mobileSign?link=https%3A%2F%2Femhana.kz%2Fapi%2Fv1%2Fegov-qr%2Fabc&isi=1476128386&ibi=kz.egov.mobile&apn=kz.mobile.mgov',
    );
    expect(expiryOf(new Date('2026-11-23T05:21:37.060Z'))).toBe('2026-11-23T10:21:37.060+0500');
  });
});
