import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { makeIin } from '@/lib/iin/make-iin';
import { DAY_MS } from '@/lib/signing/authority/authority';
import { recoverPassword } from '@/services/identity/recover-password';
import { showCertificate } from '@/services/identity/second-factor-by-certificate';
import { signInByCertificate } from '@/services/identity/sign-in-by-certificate';
import {
  appoint,
  auditOf,
  clinic,
  enter,
  NOW,
  PASSWORD,
  somebody,
} from '@/tests/integration/identity/support';
import { currentActorOf } from '@/tests/integration/signing/citizen';
import { ADDRESS, ask, BROWSER, liveSession, type Owner, openWorld, signerOf, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.database.$disconnect();
});

const OTHER_BROWSER = 'another browser'.padEnd(43, '-');
let born = 1;
const stranger = () => {
  born += 1;
  return makeIin({ born: '1985-02-03', sex: 'female', sequence: born });
};

async function signIn(
  owner: Owner,
  over: { door?: 'sign-in' | 'staff-sign-in'; browser?: string; cms?: string; id?: string } = {},
) {
  const { door = 'sign-in' } = over;
  const asked = await ask(world, door);
  const cms = await (await signerOf(world, owner))(asked.bytes);
  return signInByCertificate(
    world.context,
    { id: asked.id, browser: BROWSER, cms, address: ADDRESS, device: 'Firefox', ...over, door },
    world.trust,
  );
}

describe('signing in by certificate', () => {
  it('lets the owner of the IIN in', async () => {
    const { iin, accountId } = await somebody(world);
    expect(await signIn({ iin })).toMatchObject({ ok: true, value: { accountId } });
  });

  it('enters a person whom nobody knew from the verified certificate, without a password', async () => {
    const iin = stranger();
    const done = await signIn({ iin, surname: 'ТАҢАТАРОВА', name: 'ӘЛИЯ' });
    expect(done.ok).toBe(true);
    const person = await inTransaction(world.database, { kind: 'system' }, (tx) =>
      tx.person.findUniqueOrThrow({ where: { iin }, include: { account: true } }),
    );
    expect(person).toMatchObject({
      surname: 'Таңатарова',
      givenName: 'Әлия',
      patronymic: 'Ерланқызы',
      sex: 'female',
      account: { passwordHash: null },
    });
    expect(await enter(world, iin, { password: PASSWORD })).toMatchObject({
      refusal: { code: 'sign-in-refused' },
    });
  });

  it('gives an account to a person the clinic knows, and keeps the clinic’s spelling of the name', async () => {
    const { iin, personId } = await somebody(world, { account: false, surname: 'Сынақова' });
    const done = await signIn({ iin, surname: 'SYNAKOVA' });
    expect(done.ok).toBe(true);
    const person = await inTransaction(world.database, { kind: 'system' }, (tx) =>
      tx.person.findUniqueOrThrow({ where: { id: personId }, select: { surname: true } }),
    );
    expect(person.surname).toBe('Сынақова');
    expect(await auditOf(world, 'account.made-by-certificate')).toContainEqual(
      expect.objectContaining({ subjectId: personId }),
    );
  });

  it('ends what somebody made of the IIN before by their word alone: password, sessions, phone', async () => {
    const { iin, personId } = await somebody(world);
    const squatter = await enter(world, iin);
    if (!squatter.ok) throw new Error(squatter.refusal.code);
    expect(await signIn({ iin })).toMatchObject({ ok: true });
    expect(await enter(world, iin)).toMatchObject({ refusal: { code: 'sign-in-refused' } });
    const [session, person] = await inTransaction(world.database, { kind: 'system' }, async (tx) => [
      await tx.session.findUniqueOrThrow({ where: { id: squatter.value.sessionId } }),
      await tx.person.findUniqueOrThrow({ where: { id: personId } }),
    ]);
    expect([session.revokedAt, person.phone]).toEqual([NOW, null]);
  });

  it('leaves password and phone to whom a register knew before', async () => {
    const { iin, personId } = await somebody(world);
    const clinicId = await clinic(world, 'known-before');
    await inTransaction(world.database, { kind: 'system' }, (tx) =>
      tx.attachment.create({ data: { personId, clinicId, since: new Date('2024-01-01') } }),
    );
    expect(await signIn({ iin })).toMatchObject({ ok: true });
    expect(await enter(world, iin)).toMatchObject({ ok: true });
  });

  it.each([
    ['a key for documents', { purpose: 'sign' }, 'certificate-key-use', 'signing-only'],
    [
      'an information system',
      { ownerKinds: ['person-information-system'] },
      'certificate-key-use',
      'wrong-owner-kind',
    ],
    [
      'an expired one',
      { notBefore: new Date(NOW.getTime() - 9 * DAY_MS), notAfter: new Date(NOW.getTime() - DAY_MS) },
      'certificate-dates',
      'expired',
    ],
  ] as const)('refuses %s and says why', async (_, over, code, finding) => {
    const { iin } = await somebody(world);
    const ownerKinds = 'ownerKinds' in over ? { ownerKinds: [...over.ownerKinds] } : {};
    const done = await signIn({ iin, ...over, ...ownerKinds });
    expect(done).toMatchObject({ ok: false, refusal: { code, params: { finding } } });
    expect(await auditOf(world, 'sign-in.certificate-refused')).not.toHaveLength(0);
  });

  it('a challenge is good once', async () => {
    const { iin } = await somebody(world);
    const asked = await ask(world, 'sign-in');
    const cms = await (await signerOf(world, { iin }))(asked.bytes);
    const input = {
      door: 'sign-in',
      id: asked.id,
      browser: BROWSER,
      cms,
      address: ADDRESS,
      device: '',
    } as const;
    const both = await Promise.all([1, 2].map(() => signInByCertificate(world.context, input, world.trust)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await signInByCertificate(world.context, input, world.trust)).toMatchObject({
      refusal: { code: 'signing-over' },
    });
  });

  it('a signature over another challenge, or brought by another browser, opens nothing', async () => {
    const { iin } = await somebody(world);
    const [one, other] = [await ask(world, 'sign-in'), await ask(world, 'sign-in')];
    const cms = await (await signerOf(world, { iin }))(one.bytes);
    const input = { door: 'sign-in', browser: BROWSER, cms, address: ADDRESS, device: '' } as const;
    expect(await signInByCertificate(world.context, { ...input, id: other.id }, world.trust)).toMatchObject({
      refusal: { code: 'signature-broken' },
    });
    const relayed = { ...input, id: one.id, browser: OTHER_BROWSER };
    expect(await signInByCertificate(world.context, relayed, world.trust)).toMatchObject({
      refusal: { code: 'signing-over' },
    });
    const atAnotherDoor = { ...input, id: one.id, door: 'staff-sign-in' } as const;
    expect(await signInByCertificate(world.context, atAnotherDoor, world.trust)).toMatchObject({
      refusal: { code: 'signing-over' },
    });
  });

  it('a challenge waits ten minutes and no longer', async () => {
    const { iin } = await somebody(world);
    const asked = await ask(world, 'sign-in');
    const cms = await (await signerOf(world, { iin }))(asked.bytes);
    world.moveTo(new Date(NOW.getTime() + 10 * 60_000));
    const done = await signInByCertificate(
      world.context,
      { door: 'sign-in', id: asked.id, browser: BROWSER, cms, address: ADDRESS, device: '' },
      world.trust,
    );
    world.moveTo(NOW);
    expect(done).toMatchObject({ refusal: { code: 'signing-over' } });
  });
});

describe('staff', () => {
  it('who work nowhere today are told so, once the certificate has said who they are', async () => {
    const { iin } = await somebody(world);
    expect(await signIn({ iin }, { door: 'staff-sign-in' })).toMatchObject({
      refusal: { code: 'works-nowhere' },
    });
  });

  it('come in by certificate and still owe the second factor, which that certificate is not', async () => {
    const { iin, personId } = await somebody(world, { totp: true });
    await appoint(world, {
      personId,
      clinicId: await clinic(world, 'by-certificate'),
      role: 'medical-registrar',
    });
    const done = await signIn({ iin, ownerKinds: ['employee'] }, { door: 'staff-sign-in' });
    if (!done.ok) throw new Error(done.refusal.code);
    const session = await liveSession(world, done.value.sessionId);
    expect(session).toMatchObject({ kind: 'staff', secondFactor: false, method: 'certificate' });
    const asked = await ask(world, 'second-factor', { personId });
    const cms = await (await signerOf(world, { iin }))(asked.bytes);
    const shown = await showCertificate(
      world.context,
      session,
      { door: 'second-factor', id: asked.id, browser: BROWSER, cms, address: ADDRESS, device: '' },
      world.trust,
    );
    expect(shown).toMatchObject({ refusal: { code: 'certificate-no-second-factor' } });
  });

  it('who came by password show their own certificate instead of the code, and nobody else’s', async () => {
    const { iin, personId } = await somebody(world, { totp: true });
    await appoint(world, { personId, clinicId: await clinic(world, 'step-up'), role: 'medical-registrar' });
    const started = await enter(world, iin, { kind: 'staff' });
    if (!started.ok) throw new Error(started.refusal.code);
    const session = await liveSession(world, started.value.sessionId);
    const show = async (whose: string) => {
      const asked = await ask(world, 'second-factor', { personId });
      const cms = await (await signerOf(world, { iin: whose }))(asked.bytes);
      const input = {
        door: 'second-factor',
        id: asked.id,
        browser: BROWSER,
        cms,
        address: ADDRESS,
        device: '',
      } as const;
      return showCertificate(world.context, session, input, world.trust);
    };
    expect(await show(stranger())).toMatchObject({
      refusal: { code: 'certificate-someone-else', params: { finding: 'someone-else' } },
    });
    const shown = await show(iin);
    if (!shown.ok) throw new Error(shown.refusal.code);
    expect(await liveSession(world, shown.value.sessionId)).toMatchObject({ secondFactor: true });
  });
});

describe('a new password by certificate', () => {
  const NEXT = 'жаңа сөз көк аспан 9';

  it('is set right after the sign-in, signs out elsewhere, and ends the certificate’s use as a second factor', async () => {
    const { iin, personId, accountId } = await somebody(world, { totp: true });
    await appoint(world, { personId, clinicId: await clinic(world, 'recovered'), role: 'medical-registrar' });
    const elsewhere = await enter(world, iin);
    const done = await signIn({ iin });
    if (!done.ok || !elsewhere.ok || !accountId) throw new Error('not signed in');
    const actor = currentActorOf({ accountId, personId, sessionId: done.value.sessionId });
    expect(await recoverPassword({ ...world.context, actor }, 'short')).toMatchObject({
      refusal: { code: 'password-short', field: 'next' },
    });
    expect(await recoverPassword({ ...world.context, actor }, NEXT)).toEqual({ ok: true, value: undefined });
    await expect(liveSession(world, elsewhere.value.sessionId)).rejects.toThrow();
    const staff = await enter(world, iin, { kind: 'staff', password: NEXT });
    if (!staff.ok) throw new Error(staff.refusal.code);
    const asked = await ask(world, 'second-factor', { personId });
    const cms = await (await signerOf(world, { iin }))(asked.bytes);
    const input = {
      door: 'second-factor',
      id: asked.id,
      browser: BROWSER,
      cms,
      address: ADDRESS,
      device: '',
    } as const;
    const session = await liveSession(world, staff.value.sessionId);
    expect(await showCertificate(world.context, session, input, world.trust)).toMatchObject({
      refusal: { code: 'certificate-no-second-factor' },
    });
  });

  it('is not set in a session by password, nor a quarter of an hour later', async () => {
    const { iin, personId, accountId } = await somebody(world);
    const [byPassword, byCertificate] = [await enter(world, iin), await signIn({ iin })];
    if (!byPassword.ok || !byCertificate.ok || !accountId) throw new Error('not signed in');
    const actorOf = (sessionId: string) => currentActorOf({ accountId, personId, sessionId });
    const recover = (sessionId: string) =>
      recoverPassword({ ...world.context, actor: actorOf(sessionId) }, NEXT);
    expect(await recover(byPassword.value.sessionId)).toMatchObject({
      refusal: { code: 'certificate-session-needed' },
    });
    world.moveTo(new Date(NOW.getTime() + 15 * 60_000));
    expect(await recover(byCertificate.value.sessionId)).toMatchObject({
      refusal: { code: 'certificate-session-needed' },
    });
    world.moveTo(NOW);
  });
});
