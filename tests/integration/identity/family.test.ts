import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import type { Iin } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';
import { parsePhone } from '@/lib/phones/phone';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { addChild, type ChildClaim } from '@/services/identity/add-child';
import { addPowerOfAttorney } from '@/services/identity/add-power-of-attorney';
import { answerPowerOfAttorney, endRepresentation } from '@/services/identity/answer-power-of-attorney';
import { myFamily } from '@/services/identity/my-family';
import { register } from '@/services/identity/register';
import { peopleIMayActFor } from '@/services/identity/representation';
import { clinic, enter, NOW, openWorld, PASSWORD, type Somebody, somebody, type World } from './support';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.database.$disconnect();
});
beforeEach(() => world.moveTo(NOW));

const as = (who: Somebody): Context & { actor: CitizenActor } => ({
  ...world.context,
  actor: {
    kind: 'citizen',
    personId: who.personId,
    accountId: who.accountId ?? '',
    sessionId: '0192f0c1-6e2a-7c3d-8f4e-0123456789ab',
  },
});

const names = async (who: Somebody, at = NOW) => {
  const found = await peopleIMayActFor(as(who), at);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.map(({ kind, givenName, status }) => `${kind} ${givenName} ${status}`);
};

let sequence = 500;
const child = (more: Partial<ChildClaim> = {}): ChildClaim => {
  sequence += 1;
  return {
    relation: 'parent',
    iin: makeIin({ born: '2019-03-08', sex: 'male', sequence }),
    surname: 'Сынақов',
    givenName: 'Әлихан',
    patronymic: null,
    documentNumber: `АҚ ${sequence}`,
    documentDate: '2019-03-14',
    ...more,
  };
};

describe('a parent and a child', () => {
  it('are joined as declared, and the parent may ask for the child at once', async () => {
    const parent = await somebody(world);
    expect((await addChild(as(parent), child())).ok).toBe(true);
    expect(await names(parent)).toEqual(['self Айгүл self', 'parent Әлихан declared']);
  });

  it('are parted on the child’s eighteenth birthday', async () => {
    const parent = await somebody(world);
    await addChild(as(parent), child());
    expect(await names(parent, new Date('2037-03-07T10:00:00Z'))).toHaveLength(2);
    expect(await names(parent, new Date('2037-03-08T10:00:00Z'))).toHaveLength(1);
    world.moveTo(new Date('2037-03-08T10:00:00Z'));
    expect(await names(parent, new Date('2037-03-08T10:00:00Z'))).toHaveLength(1);
  });

  it('declared only: the portal does not tell what it knows of the child', async () => {
    const parent = await somebody(world);
    const known = await somebody(world, {
      born: '2018-01-01',
      surname: 'Белгілі',
      givenName: 'Бала',
      account: false,
    });
    const claim = child({
      iin: known.iin,
      surname: 'Белгили',
      givenName: 'Бала',
      documentDate: '2018-02-01',
    });
    expect((await addChild(as(parent), claim)).ok).toBe(true);
    const found = await peopleIMayActFor(as(parent), NOW);
    expect(found.ok && found.value[1]).toMatchObject({
      personId: known.personId,
      phone: null,
      address: null,
    });
  });

  it.each([
    ['grown up', { iin: makeIin({ born: '2008-11-23', sex: 'male' }) }, 'not-a-child'],
    ['document of tomorrow', { documentDate: '2026-11-24' }, 'document-date-future'],
    ['document before the birth', { documentDate: '2019-03-07' }, 'document-date'],
  ])('are not joined: %s', async (_why, more, code) => {
    const parent = await somebody(world);
    expect(await addChild(as(parent), child(more))).toMatchObject({ refusal: { code } });
    expect(await names(parent)).toHaveLength(1);
  });

  it('are not joined when the IIN goes with another name, or the child is older than the parent', async () => {
    const known = await somebody(world, { born: '2018-01-01', givenName: 'Басқа', account: false });
    const parent = await somebody(world);
    expect(await addChild(as(parent), child({ iin: known.iin }))).toMatchObject({
      refusal: { code: 'person-not-matched' },
    });
    const young = await somebody(world, { born: '2020-01-01' });
    expect(await addChild(as(young), child())).toMatchObject({
      refusal: { code: 'child-older-than-parent' },
    });
  });

  it('are joined once by one document', async () => {
    const parent = await somebody(world);
    const claim = child();
    await addChild(as(parent), claim);
    expect(await addChild(as(parent), claim)).toMatchObject({ refusal: { code: 'representation-exists' } });
  });
});

describe('a power of attorney', () => {
  const attorney = (principalIin: Iin) => ({
    principalIin,
    documentNumber: '1-2214',
    documentDate: '2025-02-03',
    validUntil: '2026-12-31',
  });

  it('gives nothing, not even a name, until the person accepts', async () => {
    const [agent, principal] = [await somebody(world), await somebody(world, { givenName: 'Күләш' })];
    expect((await addPowerOfAttorney(as(agent), attorney(principal.iin))).ok).toBe(true);
    expect(await names(agent)).toHaveLength(1);
    const mine = await myFamily(as(agent));
    expect(mine.ok && mine.value.iActFor).toMatchObject([{ status: 'pending', name: null }]);

    const theirs = await myFamily(as(principal));
    const id = (theirs.ok && theirs.value.actForMe[0]?.id) || '';
    expect(await answerPowerOfAttorney(as(agent), id, 'accepted')).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect((await answerPowerOfAttorney(as(principal), id, 'accepted')).ok).toBe(true);
    expect(await names(agent)).toEqual(['self Айгүл self', 'power-of-attorney Күләш accepted']);
    expect(await names(agent, new Date('2027-01-01T05:00:00Z'))).toHaveLength(1);

    expect((await endRepresentation(as(principal), id)).ok).toBe(true);
    expect(await names(agent)).toHaveLength(1);
  });

  it('asked of somebody unknown gets the same answer', async () => {
    const agent = await somebody(world);
    const unknown = makeIin({ born: '1950-01-01', sex: 'female', sequence: 9 });
    expect(await addPowerOfAttorney(as(agent), attorney(unknown))).toEqual({ ok: true, value: undefined });
  });

  it('is refused by its principal alone, and a stranger can end nothing', async () => {
    const [agent, principal, stranger] = [
      await somebody(world),
      await somebody(world),
      await somebody(world),
    ];
    await addPowerOfAttorney(as(agent), attorney(principal.iin));
    const family = await myFamily(as(principal));
    const id = (family.ok && family.value.actForMe[0]?.id) || '';
    expect(await endRepresentation(as(stranger), id)).toMatchObject({ refusal: { code: 'not-found' } });
    expect((await answerPowerOfAttorney(as(principal), id, 'refused')).ok).toBe(true);
    expect(await names(agent)).toHaveLength(1);
  });
});

describe('registration', () => {
  const parsed = parsePhone('+7 701 222 33 44');
  if (!parsed.ok) throw new Error('a phone was expected');
  const phone = parsed.value;
  const iinOf = (n: number) => makeIin({ born: '1997-09-09', sex: 'female', sequence: 800 + n });
  const form = (iin: Iin, more: Record<string, string> = {}) => ({
    iin,
    birthDate: '1997-09-09',
    surname: 'Смағұлова',
    givenName: 'Ділназ',
    patronymic: null,
    phone,
    password: PASSWORD,
    locale: 'kk' as const,
    address: '198.51.100.77',
    ...more,
  });
  const accounts = (iin: Iin) =>
    inTransaction(world.database, { kind: 'system' }, (tx) =>
      tx.account.count({ where: { person: { iin } } }),
    );

  it('makes an account that one can sign in with', async () => {
    expect((await register(world.context, form(iinOf(1)))).ok).toBe(true);
    expect((await enter(world, iinOf(1))).ok).toBe(true);
  });

  it('does not say that an IIN is registered, and leaves its password alone', async () => {
    const taken = await somebody(world, { born: '1997-09-09' });
    const again = await register(world.context, form(taken.iin, { password: 'мүлдем басқа сөз 5' }));
    expect(again).toEqual(await register(world.context, form(iinOf(2))));
    expect((await enter(world, taken.iin)).ok).toBe(true);
  });

  it('links a person of the register when the name agrees in any spelling and the phone is theirs, and only then', async () => {
    const clinicId = await clinic(world, `c-${sequence}`);
    const attach = async (who: Somebody) =>
      inTransaction(world.database, { kind: 'system' }, (tx) =>
        tx.attachment.create({ data: { personId: who.personId, clinicId, since: new Date('2024-01-01') } }),
      );
    const facts = { born: '1997-09-09', surname: 'Смағұлова', givenName: 'Ділназ', account: false };
    const [same, other] = [
      await somebody(world, facts),
      await somebody(world, { ...facts, givenName: 'Зере' }),
    ];
    await attach(same);
    await attach(other);
    const asKnown = { surname: 'Смагулова', givenName: 'Дилназ', phone: '+77010000000' };
    await register(world.context, form(same.iin, asKnown));
    expect(await accounts(same.iin)).toBe(1);
    expect(await register(world.context, form(other.iin, { phone: '+77010000000' }))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await accounts(other.iin)).toBe(0);
  });

  it('gives no stranger who knows the papers of a registered person the way to their requests', async () => {
    const clinicId = await clinic(world, 'c-phone');
    const facts = { born: '1997-09-09', surname: 'Смағұлова', givenName: 'Ділназ', account: false };
    const known = await somebody(world, facts);
    await inTransaction(world.database, { kind: 'system' }, async (tx) => {
      await tx.attachment.create({
        data: { personId: known.personId, clinicId, since: new Date('2024-01-01') },
      });
      await tx.person.updateMany({ where: { id: known.personId }, data: { phone: '+77010009988' } });
    });
    await register(world.context, form(known.iin));
    expect(await accounts(known.iin)).toBe(0);
    // Where the clinic has no phone, any would do: then nobody comes by name and IIN.
    const phoneIs = (phone: string | null) =>
      inTransaction(world.database, { kind: 'system' }, (tx) =>
        tx.person.updateMany({ where: { id: known.personId }, data: { phone } }),
      );
    await phoneIs(null);
    await register(world.context, form(known.iin));
    expect(await accounts(known.iin)).toBe(0);
    await phoneIs('+77010009988');
    await register(world.context, form(known.iin, { phone: '+77010009988' }));
    expect(await accounts(known.iin)).toBe(1);
  });

  it('refuses a birth date that is not the IIN’s, and a weak password', async () => {
    expect(await register(world.context, form(iinOf(3), { birthDate: '1997-09-08' }))).toMatchObject({
      refusal: { code: 'birth-date-mismatch' },
    });
    expect(await register(world.context, form(iinOf(3), { password: '1234567890' }))).toMatchObject({
      refusal: { code: 'password-common' },
    });
  });

  it('sent twice at once makes one account', async () => {
    const iin = iinOf(4);
    const answers = await Promise.all([1, 2, 3].map(() => register(world.context, form(iin))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await accounts(iin)).toBe(1);
  });
});
