import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { callBeforeEnd } from '@/services/signatures/call-before-end';
import { clinicSigningHealth } from '@/services/signatures/clinic-health';
import { staffAt } from '@/tests/integration/documents/cases';
import { createDatabase } from '@/tests/integration/support/database';
import { addMember, type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { giveSeal } from '@/tests/integration/support/seals';

const { url } = await createDatabase();
let scene: Scene;
let administrator: Member;
beforeAll(async () => {
  scene = await openScene(url, { region: 'almaty', zone: 'Asia/Almaty', applies: {} });
  administrator = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    addMember(tx, scene.clinicId, 'Әкімов', ['administrator']),
  );
  await giveSeal(scene.bin, { notAfter: new Date('2026-12-07T18:00:00+05:00') });
});
afterAll(() => scene.close());

const told = () =>
  inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.message.findMany({ where: { kind: 'certificate-ends' }, select: { personId: true, params: true } }),
  );
const day = async (time: string) => {
  const log = { warn: vi.fn(), error: vi.fn() };
  await callBeforeEnd({ database: scene.database, clock: () => new Date(`${time}:00+05:00`), log });
  return log;
};

describe('a seal that runs out', () => {
  it('is called two weeks before, once, to the administrator of that clinic', async () => {
    await day('2026-11-22T08:40');
    expect(await told()).toEqual([]);
    await day('2026-11-23T08:40');
    await day('2026-11-24T08:40');
    expect(await told()).toEqual([
      {
        personId: administrator.personId,
        params: { values: { whose: 'seal', at: '2026-12-07T13:00:00.000Z' }, sensitive: false },
      },
    ]);
  });

  it.each([
    ['2026-10-01T10:00', 'good'],
    ['2026-11-23T10:00', 'soon'],
    ['2026-12-08T10:00', 'bad'],
  ])('on %s stands on the page as %s', async (time, level) => {
    const health = await clinicSigningHealth(staffAt(scene, administrator, time), 'kk');
    expect(health).toMatchObject({
      ok: true,
      value: { certificates: [{ whose: 'seal', name: 'Сынақ емханасы', level }] },
    });
    if (health.ok) expect(health.value.items?.map(({ kind }) => kind)).toContain('root');
  });

  it('is nobody else’s to read', async () => {
    expect(
      await clinicSigningHealth(staffAt(scene, scene.registrar, '2026-11-23T10:00'), 'kk'),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });
});
