import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { attachedAsShown } from '@/services/registers/attached-as-shown';
import type { Day } from '@/services/working-time/day';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';

const { url } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, { region: 'almaty', zone: 'Asia/Almaty', applies: {} });
});
afterAll(() => scene.close());

it('a person who left a clinic is attached up to the day before, and not on the day of leaving', async () => {
  const { personId } = scene.citizen;
  const on = (day: Day) =>
    inTransaction(scene.database, { kind: 'system' }, (tx) =>
      attachedAsShown(tx, { personId, clinicId: scene.clinicId, on: day }),
    );
  expect(await on('2026-11-23')).toBe('yes');
  await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.attachment.updateMany({ where: { personId }, data: { until: new Date('2026-11-23') } }),
  );
  expect([await on('2026-11-22'), await on('2026-11-23')]).toEqual(['yes', 'no']);
});
