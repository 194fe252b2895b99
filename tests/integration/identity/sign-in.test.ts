import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const verify = vi.hoisted(() => vi.fn());
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  verify.mockImplementation(real.verify);
  return { ...real, verify };
});

import { makeIin } from '@/lib/iin/make-iin';
import { auditOf, enter, openWorld, somebody, type World } from './support';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.database.$disconnect();
});
beforeEach(() => {
  verify.mockClear();
});

const unknown = (sequence: number) => makeIin({ born: '1971-01-01', sex: 'male', sequence });

describe('signing in by IIN and password (mangystau-302/1/9.1, eko-314-2015/9.1)', () => {
  it('lets the right person in', async () => {
    const { iin, accountId } = await somebody(world);
    expect(await enter(world, iin)).toMatchObject({ ok: true, value: { accountId } });
  });

  it('answers an unknown person as it answers a wrong password, and checks a password for both', async () => {
    const { iin } = await somebody(world);
    const wrong = await enter(world, iin, { password: 'wrong', address: '198.51.100.2' });
    expect(verify).toHaveBeenCalledTimes(1);
    const nobody = await enter(world, unknown(1), { address: '198.51.100.2' });
    expect(verify).toHaveBeenCalledTimes(2);
    expect(nobody).toEqual(wrong);
    expect(nobody).toEqual({ ok: false, refusal: { code: 'sign-in-refused' } });
  });

  it('answers the same to somebody who works nowhere and tries the staff door', async () => {
    const { iin } = await somebody(world);
    expect(await enter(world, iin, { kind: 'staff' })).toEqual({
      ok: false,
      refusal: { code: 'sign-in-refused' },
    });
  });

  it('writes failures to the audit without the number that was tried', async () => {
    const { iin, personId } = await somebody(world);
    await enter(world, iin, { password: 'wrong', address: '198.51.100.3' });
    await enter(world, unknown(2), { address: '198.51.100.3' });
    const lines = await auditOf(world, 'sign-in.failed');
    expect(lines.some((line) => line.subjectId === personId)).toBe(true);
    expect(lines.some((line) => line.subjectId === null)).toBe(true);
    expect(
      JSON.stringify(lines, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain(iin);
  });
});

describe('guessing', () => {
  it('is delayed for that account from that address, even with the right password', async () => {
    const { iin } = await somebody(world);
    const address = '203.0.113.10';
    for (let guess = 1; guess <= 5; guess += 1) {
      expect(await enter(world, iin, { password: `wrong ${guess}`, address })).toMatchObject({
        refusal: { code: 'sign-in-refused' },
      });
    }
    const held = await enter(world, iin, { address });
    expect(held).toMatchObject({ ok: false, refusal: { code: 'too-many-tries', params: { minutes: 1 } } });
  });

  it('does not lock out the real person at another address', async () => {
    const { iin } = await somebody(world);
    for (let guess = 1; guess <= 8; guess += 1) {
      await enter(world, iin, { password: `wrong ${guess}`, address: '203.0.113.11' });
    }
    expect((await enter(world, iin, { address: '198.51.100.20' })).ok).toBe(true);
  });

  it('at an unknown account is delayed like guessing at a known one', async () => {
    const iin = unknown(3);
    const address = '203.0.113.12';
    for (let guess = 1; guess <= 5; guess += 1) await enter(world, iin, { address });
    expect(await enter(world, iin, { address })).toMatchObject({ refusal: { code: 'too-many-tries' } });
  });

  it('a hundred times at once is still a hundred guesses', async () => {
    const { iin } = await somebody(world);
    const address = '203.0.113.13';
    verify.mockClear();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => enter(world, iin, { password: `wrong ${at}`, address })),
    );
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'sign-in-refused').length).toBe(
      5,
    );
    expect(verify).toHaveBeenCalledTimes(5);
  });

  it('from many addresses at once holds up strangers, not the browser that the person has used', async () => {
    const { iin, accountId } = await somebody(world);
    for (let guess = 0; guess < 52; guess += 1) {
      await enter(world, iin, { password: 'wrong', address: `192.0.2.${guess}` });
    }
    expect(await enter(world, iin, { address: '198.51.100.30' })).toMatchObject({
      refusal: { code: 'too-many-tries', params: { minutes: 1 } },
    });
    const own = { address: '198.51.100.31', ...(accountId ? { knownDeviceAccount: accountId } : {}) };
    expect((await enter(world, iin, own)).ok).toBe(true);
  }, 60_000);

  it('is forgotten once the person is in', async () => {
    const { iin } = await somebody(world);
    const address = '203.0.113.14';
    for (let guess = 1; guess <= 4; guess += 1) await enter(world, iin, { password: 'wrong', address });
    expect((await enter(world, iin, { address })).ok).toBe(true);
    expect(await enter(world, iin, { password: 'wrong', address })).toMatchObject({
      refusal: { code: 'sign-in-refused' },
    });
    expect((await enter(world, iin, { address })).ok).toBe(true);
  });
});
