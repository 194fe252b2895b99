import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { makeIin } from '@/lib/iin/make-iin';
import { ok } from '@/lib/outcome';
import { addPowerOfAttorney } from '@/services/identity/add-power-of-attorney';
import { answerPowerOfAttorney, endRepresentation } from '@/services/identity/answer-power-of-attorney';
import type { CitizenContext } from '@/services/identity/current-actor';
import { tellNewDevice } from '@/services/identity/tell-new-device';
import { transact } from '@/services/transact';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, openScene, type Scene } from '@/tests/integration/support/scene';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
const { url } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies: {} });
});
afterAll(() => scene.close());

const as = (who: Citizen): CitizenContext => ({ ...scene.as(who, '2026-11-23T10:00'), actor: who.actor });
const told = ({ personId }: Citizen) =>
  inTransaction(scene.database, { kind: 'system' }, async (tx) =>
    (await tx.message.findMany({ where: { personId }, orderBy: { id: 'asc' } })).map(({ kind, params }) => ({
      kind,
      name: JSON.parse(JSON.stringify(params)).values.name,
    })),
  );
const link = (documentNumber: string) =>
  inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.representation.findFirstOrThrow({ where: { documentNumber } }),
  );

describe('a person is told', () => {
  const claim = (
    principalIin: Parameters<typeof addPowerOfAttorney>[1]['principalIin'],
    documentNumber: string,
  ) => ({
    principalIin,
    documentNumber,
    documentDate: '2026-01-10',
    validUntil: null,
  });
  const iin = () =>
    makeIin({ born: '1985-03-08', sex: 'female', sequence: Number(scene.citizen.iin.slice(7, 11)) });

  it('that somebody asks to act for them, and the agent of the answer and of the end', async () => {
    expect(iin()).toBe(scene.citizen.iin);
    await addPowerOfAttorney(as(scene.stranger), claim(iin(), 'A-1'));
    expect(await told(scene.citizen)).toEqual([
      { kind: 'representation-asked', name: 'Бекенов Айгүл Серікқызы' },
    ]);
    const { id } = await link('A-1');
    await answerPowerOfAttorney(as(scene.citizen), id, 'accepted');
    await endRepresentation(as(scene.citizen), id);
    expect((await told(scene.stranger)).map(({ kind }) => kind).sort()).toEqual([
      'representation-accepted',
      'representation-ended',
    ]);
  });

  it('of a refusal too, and of an end by the agent', async () => {
    await addPowerOfAttorney(as(scene.stranger), claim(iin(), 'A-2'));
    const { id } = await link('A-2');
    await answerPowerOfAttorney(as(scene.citizen), id, 'refused');
    expect((await told(scene.stranger)).map(({ kind }) => kind)).toContain('representation-refused');
    await addPowerOfAttorney(as(scene.stranger), claim(iin(), 'A-3'));
    await endRepresentation(as(scene.stranger), (await link('A-3')).id);
    expect(await told(scene.citizen)).toContainEqual({
      kind: 'representation-ended',
      name: 'Бекенов Айгүл Серікқызы',
    });
  });

  it('of a sign-in from a new device, but not of the first one and not on a known device', async () => {
    const { accountId, personId } = scene.registrar.actor;
    const signIn = (known: boolean) =>
      transact(
        scene.as('portal', '2026-11-23T10:00'),
        async (tx, unit) => {
          await tellNewDevice(tx, unit, { accountId, personId, device: 'Chrome, Android', known });
          await tx.session.create({
            data: {
              accountId,
              kind: 'staff',
              device: 'Chrome, Android',
              createdAt: unit.now,
              lastSeenAt: unit.now,
              expiresAt: new Date(unit.now.getTime() + 60_000),
            },
          });
          return ok(undefined);
        },
        { access: { kind: 'system' } },
      );
    const count = async () =>
      inTransaction(scene.database, { kind: 'system' }, (tx) =>
        tx.message.count({ where: { personId, kind: 'sign-in-new-device' } }),
      );
    await signIn(false);
    expect(await count()).toBe(0);
    await signIn(true);
    expect(await count()).toBe(0);
    await signIn(false);
    expect(await count()).toBe(1);
  });
});
