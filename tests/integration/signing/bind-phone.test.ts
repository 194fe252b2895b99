import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { parsePhone } from '@/lib/phones/phone';
import { askPhoneCode, bindPhone } from '@/services/identity/bind-phone';
import { myProfile } from '@/services/identity/profile';
import { openCode } from '@/services/one-time-codes/code';
import { enter, openWorld, somebody, type World } from '@/tests/integration/identity/support';
import { currentActorOf } from './citizen';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  vi.stubEnv('EMHANA_MODE', 'demo');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.database.$disconnect();
});

const ADDRESS = '198.51.100.30';

async function citizen() {
  const { iin, accountId, personId } = await somebody(world);
  const started = await enter(world, iin);
  if (!started.ok || !accountId) throw new Error('not signed in');
  const actor = currentActorOf({ accountId, personId, sessionId: started.value.sessionId });
  return { ...world.context, actor };
}

const numberOf = (text: string) => {
  const phone = parsePhone(text);
  if (!phone.ok) throw new Error(phone.refusal.code);
  return phone.value;
};

/** As the demo's page reads it before it is sent. */
const codeFor = (accountId: string): Promise<string> =>
  inTransaction(world.database, { kind: 'system' }, async (tx) => {
    const { id, sealed } = await tx.oneTimeCode.findFirstOrThrow({
      where: { object: `phone:${accountId}`, usedAt: null },
    });
    return openCode(id, new Uint8Array(sealed ?? []));
  });

const phoneOf = async (context: Awaited<ReturnType<typeof citizen>>) => {
  const profile = await myProfile(context);
  return profile.ok ? [profile.value.phone, profile.value.phoneBound] : profile.refusal.code;
};

describe('binding a phone', () => {
  it('counts from the moment the code comes back, and not before', async () => {
    const context = await citizen();
    const phone = numberOf('+7 705 111 22 33');
    expect(await askPhoneCode(context, { phone, locale: 'kk', address: ADDRESS })).toMatchObject({
      ok: true,
    });
    expect(await phoneOf(context)).toEqual(['+77010000000', false]);
    expect(await bindPhone(context, { code: '000000', address: ADDRESS })).toMatchObject({ ok: false });
    const code = await codeFor(context.actor.accountId);
    expect(await bindPhone(context, { code, address: ADDRESS })).toMatchObject({ ok: true });
    expect(await phoneOf(context)).toEqual(['+77051112233', true]);
    expect(await bindPhone(context, { code, address: ADDRESS })).toMatchObject({ ok: false });
  });

  it('ends when the number is changed by whatever way', async () => {
    const context = await citizen();
    await askPhoneCode(context, { phone: numberOf('+7 705 111 22 44'), locale: 'kk', address: ADDRESS });
    await bindPhone(context, { code: await codeFor(context.actor.accountId), address: ADDRESS });
    expect(await phoneOf(context)).toEqual(['+77051112244', true]);
    await inTransaction(world.database, { kind: 'system' }, (tx) =>
      tx.person.update({ where: { id: context.actor.personId }, data: { phone: '+77051112255' } }),
    );
    expect(await phoneOf(context)).toEqual(['+77051112255', false]);
  });

  it('a code that one person asked for binds nobody else', async () => {
    const [one, other] = [await citizen(), await citizen()];
    await askPhoneCode(one, { phone: numberOf('+7 705 111 22 66'), locale: 'kk', address: ADDRESS });
    const code = await codeFor(one.actor.accountId);
    expect(await bindPhone(other, { code, address: ADDRESS })).toMatchObject({ ok: false });
  });
});
