import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mintSessionToken, readSessionToken } from '@/lib/auth/session-token';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { changePassword } from '@/services/identity/change-password';
import { actorOf } from '@/services/identity/current-actor';
import { findSession, type LiveSession } from '@/services/identity/find-session';
import { endOtherSessions, endSession, mySessions, signOut } from '@/services/identity/sessions';
import { enter, NOW, openWorld, PASSWORD, session, somebody, type World } from './support';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.database.$disconnect();
});
beforeEach(() => world.moveTo(NOW));

const HOUR = 3_600_000;
const find = (id: string, at = NOW) => findSession(world.database, id, at);

const as = (live: LiveSession): Context & { actor: CitizenActor } => ({
  ...world.context,
  actor: { kind: 'citizen', accountId: live.accountId, personId: live.personId, sessionId: live.id },
});

describe('a session', () => {
  it('is refused once it was ended, although its cookie is still good', async () => {
    const { iin } = await somebody(world);
    const live = await session(world, iin);
    const cookie = await mintSessionToken(live.id, 3600);
    expect((await endSession(as(live), live.id)).ok).toBe(true);
    const id = await readSessionToken(cookie);
    expect(id).toBe(live.id);
    expect(await find(live.id)).toBeUndefined();
    expect(actorOf(await find(live.id))).toEqual({ kind: 'public' });
  });

  it('that never existed is nobody’s', async () => {
    expect(await find('0192f0c1-6e2a-7c3d-8f4e-0123456789ab')).toBeUndefined();
  });

  it('ends when it was not used for two hours, and a day after sign-in', async () => {
    const { iin } = await somebody(world);
    const live = await session(world, iin);
    expect(await find(live.id, new Date(NOW.getTime() + 2 * HOUR - 1))).toBeDefined();
    const idle = await session(world, iin);
    expect(await find(idle.id, new Date(NOW.getTime() + 2 * HOUR))).toBeUndefined();
    for (let hour = 1; hour < 24; hour += 1) {
      await find(live.id, new Date(NOW.getTime() + hour * HOUR));
    }
    expect(await find(live.id, new Date(NOW.getTime() + 24 * HOUR))).toBeUndefined();
  });

  it('gets a new id at sign-in and ends the one that the browser held', async () => {
    const { iin } = await somebody(world);
    const planted = await session(world, iin);
    const started = await enter(world, iin);
    expect(started.ok && started.value.sessionId).not.toBe(planted.id);
    const { signIn } = await import('@/services/identity/sign-in');
    const again = await signIn(world.context, {
      kind: 'citizen',
      iin,
      password: PASSWORD,
      address: '198.51.100.9',
      device: 'test',
      currentSessionId: planted.id,
    });
    expect(again.ok).toBe(true);
    expect(await find(planted.id)).toBeUndefined();
  });

  it('of somebody else cannot be ended or seen', async () => {
    const mine = await session(world, (await somebody(world)).iin);
    const theirs = await session(world, (await somebody(world)).iin);
    expect(await endSession(as(mine), theirs.id)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await find(theirs.id)).toBeDefined();
    const list = await mySessions(as(mine));
    expect(list.ok && list.value.map(({ id }) => id)).toEqual([mine.id]);
  });

  it('stays while the others are ended', async () => {
    const { iin } = await somebody(world);
    const [one, two, three] = [
      await session(world, iin),
      await session(world, iin),
      await session(world, iin),
    ];
    expect(await endOtherSessions(as(two))).toMatchObject({ ok: true, value: 2 });
    expect(await find(one.id)).toBeUndefined();
    expect(await find(two.id)).toBeDefined();
    expect(await find(three.id)).toBeUndefined();
  });

  it('ends by signing out', async () => {
    const live = await session(world, (await somebody(world)).iin);
    await signOut(world.context, live);
    expect(await find(live.id)).toBeUndefined();
  });
});

describe('changing the password', () => {
  it('needs the present one, and signs every other device out', async () => {
    const { iin } = await somebody(world);
    const [other, mine] = [await session(world, iin), await session(world, iin)];
    const change = (current: string, next: string) =>
      changePassword(as(mine), { current, next, address: '198.51.100.40' });
    expect(await change('wrong', 'жаңа құпия сөз 1')).toMatchObject({
      refusal: { code: 'password-wrong', field: 'current' },
    });
    expect(await change(PASSWORD, 'short')).toMatchObject({
      refusal: { code: 'password-short', field: 'next' },
    });
    expect(await change(PASSWORD, PASSWORD)).toMatchObject({ refusal: { code: 'password-same' } });
    expect((await change(PASSWORD, 'жаңа құпия сөз 1')).ok).toBe(true);
    expect(await find(other.id)).toBeUndefined();
    expect(await find(mine.id)).toBeDefined();
    expect((await enter(world, iin, { password: 'жаңа құпия сөз 1' })).ok).toBe(true);
    expect((await enter(world, iin)).ok).toBe(false);
  });
});
