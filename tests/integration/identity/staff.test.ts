import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { totpCode } from '@/lib/auth/totp';
import { inTransaction } from '@/lib/database/transaction';
import type { Context } from '@/services/context';
import type { StaffMember } from '@/services/identity/actor';
import { chooseClinic } from '@/services/identity/choose-clinic';
import { actorOf } from '@/services/identity/current-actor';
import { findSession } from '@/services/identity/find-session';
import { resetSecondFactor, secondFactorToShow, showSecondFactor } from '@/services/identity/second-factor';
import {
  appoint,
  auditOf,
  clinic,
  NOW,
  openWorld,
  type Somebody,
  session,
  somebody,
  TOTP,
  type World,
} from './support';

let world: World;
let first: string;
let second: string;

beforeAll(async () => {
  world = await openWorld();
  first = await clinic(world, 'first');
  second = await clinic(world, 'second');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.database.$disconnect();
});
beforeEach(() => world.moveTo(NOW));

const find = (id: string, at = NOW) => findSession(world.database, id, at);
const give = async (who: Somebody, code: string, address = '198.51.100.1') => {
  const waiting = await session(world, who.iin, { kind: 'staff' });
  return showSecondFactor(world.context, waiting, { code, address, device: 'test' });
};

const registrar = async (...clinics: string[]) => {
  const who = await somebody(world, { totp: true });
  for (const clinicId of clinics) {
    await appoint(world, { personId: who.personId, clinicId, role: 'medical-registrar' });
  }
  return who;
};

describe('staff sign in with a second factor', () => {
  it('and are nobody before it', async () => {
    const who = await registrar(first);
    const waiting = await session(world, who.iin, { kind: 'staff' });
    expect(actorOf(waiting)).toEqual({ kind: 'public' });
    const late = new Date(NOW.getTime() + 10 * 60_000);
    expect(await find(waiting.id, late)).toBeUndefined();
  });

  it('and work at the one clinic where they hold a role, in a session of a new id', async () => {
    const who = await registrar(first);
    const waiting = await session(world, who.iin, { kind: 'staff' });
    const shown = await showSecondFactor(world.context, waiting, {
      code: totpCode(TOTP, NOW),
      address: '198.51.100.1',
      device: 'test',
    });
    expect(shown.ok).toBe(true);
    if (!shown.ok) return;
    expect(shown.value.sessionId).not.toBe(waiting.id);
    expect(await find(waiting.id)).toBeUndefined();
    expect(actorOf(await find(shown.value.sessionId))).toMatchObject({
      kind: 'staff',
      clinicId: first,
      roles: ['medical-registrar'],
    });
  });

  it('by a code that works once', async () => {
    const who = await registrar(first);
    const code = totpCode(TOTP, NOW);
    expect((await give(who, code)).ok).toBe(true);
    expect(await give(who, code)).toMatchObject({ refusal: { code: 'code-wrong' } });
    world.moveTo(new Date(NOW.getTime() + 20_000));
    expect(await give(who, code)).toMatchObject({ refusal: { code: 'code-wrong' } });
  });

  it('by a code that works once even when it comes twice at the same moment', async () => {
    const who = await registrar(first);
    const waiting = await session(world, who.iin, { kind: 'staff' });
    const given = { code: totpCode(TOTP, NOW), address: '198.51.100.1', device: 'test' };
    const answers = await Promise.all([1, 2, 3].map(() => showSecondFactor(world.context, waiting, given)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('and guessing codes is delayed', async () => {
    const who = await registrar(first);
    const waiting = await session(world, who.iin, { kind: 'staff' });
    const guess = (code: string) =>
      showSecondFactor(world.context, waiting, { code, address: '203.0.113.50', device: 'test' });
    for (let at = 0; at < 5; at += 1) await guess('000000');
    expect(await guess(totpCode(TOTP, NOW))).toMatchObject({ refusal: { code: 'too-many-tries' } });
  });

  it('which they set up at the first sign-in: the secret stays the same until a code of it was right', async () => {
    const who = await somebody(world);
    await appoint(world, { personId: who.personId, clinicId: first, role: 'doctor' });
    const waiting = await session(world, who.iin, { kind: 'staff' });
    const shown = await secondFactorToShow(world.context, waiting);
    if (!shown.ok || !shown.value.enrol) throw new Error('a new secret was expected');
    expect(await secondFactorToShow(world.context, waiting)).toEqual(shown);
    const done = await showSecondFactor(world.context, waiting, {
      code: totpCode(shown.value.secret, NOW),
      address: '198.51.100.1',
      device: 'test',
    });
    expect(done.ok).toBe(true);
    const again = await session(world, who.iin, { kind: 'staff' });
    expect(await secondFactorToShow(world.context, again)).toMatchObject({ value: { enrol: false } });
    expect(await auditOf(world, 'second-factor.set-up')).toHaveLength(1);
  });
});

describe('roles', () => {
  const signedIn = async (who: Somebody) => {
    const shown = await give(who, totpCode(TOTP, NOW));
    if (!shown.ok) throw new Error(shown.refusal.code);
    const live = await find(shown.value.sessionId);
    if (!live) throw new Error('no session');
    return live;
  };

  it('held at one clinic are not held at another', async () => {
    const who = await somebody(world, { totp: true });
    await appoint(world, { personId: who.personId, clinicId: first, role: 'administrator' });
    await appoint(world, { personId: who.personId, clinicId: second, role: 'medical-registrar' });
    const live = await signedIn(who);
    expect(actorOf(live)).toEqual({ kind: 'public' });
    expect((await chooseClinic(world.context, live, second)).ok).toBe(true);
    expect(actorOf(await find(live.id))).toMatchObject({ clinicId: second, roles: ['medical-registrar'] });
    expect((await chooseClinic(world.context, live, first)).ok).toBe(true);
    expect(actorOf(await find(live.id))).toMatchObject({ clinicId: first, roles: ['administrator'] });
  });

  it('cannot be taken by choosing a clinic where one does not work', async () => {
    const live = await signedIn(await registrar(first));
    expect(await chooseClinic(world.context, live, second)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(actorOf(await find(live.id))).toMatchObject({ clinicId: first });
  });

  it('end with the appointment’s last day in the clinic’s own calendar, within the running session', async () => {
    const who = await somebody(world, { totp: true });
    await appoint(world, { personId: who.personId, clinicId: first, role: 'doctor', until: '2026-11-23' });
    const evening = new Date('2026-11-23T18:40:00Z');
    world.moveTo(evening);
    const shown = await give(who, totpCode(TOTP, evening));
    if (!shown.ok) throw new Error(shown.refusal.code);
    expect(actorOf(await find(shown.value.sessionId, new Date('2026-11-23T18:59:00Z')))).toMatchObject({
      kind: 'staff',
    });
    expect(actorOf(await find(shown.value.sessionId, new Date('2026-11-23T19:00:00Z')))).toEqual({
      kind: 'public',
    });
  });

  it('of an administrator allow to reset the second factor of the clinic’s own staff, with a trace', async () => {
    const boss = await somebody(world, { totp: true });
    await appoint(world, { personId: boss.personId, clinicId: first, role: 'administrator' });
    const actor = actorOf(await signedIn(boss));
    if (actor.kind !== 'staff') throw new Error('staff was expected');
    const context: Context & { actor: StaffMember } = { ...world.context, actor };
    const [own, other] = [await registrar(first), await registrar(second)];
    expect(await resetSecondFactor(context, other.personId, 'lost phone')).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await resetSecondFactor(context, boss.personId, 'mine')).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    const live = await signedIn(own);
    expect((await resetSecondFactor(context, own.personId, 'lost phone')).ok).toBe(true);
    expect(await find(live.id)).toBeUndefined();
    const told = await inTransaction(world.database, { kind: 'system' }, (tx) =>
      tx.message.findMany({ where: { personId: own.personId }, select: { kind: true } }),
    );
    expect(told).toEqual([{ kind: 'second-factor-reset' }]);
    const again = await session(world, own.iin, { kind: 'staff' });
    expect(await secondFactorToShow(world.context, again)).toMatchObject({ value: { enrol: true } });
    const [line] = await auditOf(world, 'second-factor.reset');
    expect(line).toMatchObject({ actorId: boss.personId, subjectId: own.personId, reason: 'lost phone' });
  });
});
