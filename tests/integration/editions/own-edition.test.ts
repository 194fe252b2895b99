import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, type Tx } from '@/lib/database/transaction';
import { editionOf, keepEditions, learnEditions, listEditions } from '@/services/editions/editions';
import { REGULATIONS, regulationById, versionOf } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';
import { completeStep } from '@/services/requests/complete-step';
import { listQueue } from '@/services/requests/list-queue';
import { readQueueFilter } from '@/services/requests/queue-filter';
import { searchQueue } from '@/services/requests/search-queue';
import { MANGYSTAU_ANSWERS, phoned, staffAt, value } from '@/tests/integration/desk/world';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';

const { url } = await createDatabase();
const NOW = '2026-11-23T10:00';
const today = regulationById('mangystau-302/1');
/** As if an earlier release had not yet known that a call may be answered by word of mouth. */
const earlier: Regulation = {
  ...today,
  steps: today.steps.map((step) => {
    const { answered: _, ...outcomes } = step.outcomes;
    return { ...step, outcomes };
  }),
};

let scene: Scene;
const system = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(scene.database, { kind: 'system' }, work);

beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': today.id },
  });
  await system(async (tx) => {
    await tx.regulationEdition.create({
      data: {
        regulation: earlier.id,
        version: versionOf(earlier),
        definition: JSON.parse(JSON.stringify(earlier)),
        since: new Date('2026-01-01T00:00:00Z'),
      },
    });
    await keepEditions(tx, new Date('2026-11-01T00:00:00Z'));
  });
});
afterAll(() => scene.close());

const answer = (requestId: string) =>
  completeStep(scene.as(scene.registrar, NOW), {
    requestId,
    step: 'register-request',
    outcome: 'answered',
    data: {},
    time: { doctorId: scene.doctorId, startsAt: new Date('2026-11-23T15:00:00+05:00') },
  });

describe('an edition', () => {
  it('is kept once, however often the portal starts', async () => {
    await system((tx) => keepEditions(tx, new Date('2026-11-20T00:00:00Z')));
    expect(await system((tx) => tx.regulationEdition.count())).toBe(REGULATIONS.length + 1);
    expect(await system((tx) => listEditions(tx, today))).toEqual([
      { version: versionOf(today), since: new Date('2026-11-01T00:00:00Z'), current: true },
      { version: versionOf(earlier), since: new Date('2026-01-01T00:00:00Z'), current: false },
    ]);
  });

  it('is read back as the definition that it was', async () => {
    const ref = { regulation: earlier.id, regulationVersion: versionOf(earlier) };
    await system((tx) => learnEditions(tx, [ref]));
    expect(versionOf(editionOf(ref))).toBe(versionOf(earlier));
    expect(editionOf(ref)).toEqual(earlier);
  });

  it('can be neither changed nor removed', async () => {
    await expect(system((tx) => tx.$executeRaw`DELETE FROM regulation_edition`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(system((tx) => tx.$executeRaw`UPDATE regulation_edition SET since = now()`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('governs to the end the case that was filed under it, whatever the portal knows today', async () => {
    const [old, fresh] = [
      value(await phoned(scene, NOW, { answers: MANGYSTAU_ANSWERS })),
      value(await phoned(scene, NOW, { answers: MANGYSTAU_ANSWERS })),
    ];
    await system((tx) =>
      tx.request.update({ where: { id: old.id }, data: { regulationVersion: versionOf(earlier) } }),
    );
    expect(await answer(old.id)).toMatchObject({ ok: false, refusal: { code: 'outcome-not-in-law' } });
    expect(value(await answer(fresh.id)).state.step?.name).toBe('home-visit');
  });

  it('names the service and the steps of its own cases in the queue and in a search', async () => {
    const renamed: Regulation = { ...today, title: { kk: 'Ескі атау', ru: 'Старое имя', en: 'Old name' } };
    const regulationVersion = versionOf(renamed);
    const old = value(await phoned(scene, NOW, { answers: MANGYSTAU_ANSWERS }));
    await system(async (tx) => {
      await tx.regulationEdition.create({
        data: {
          regulation: today.id,
          version: regulationVersion,
          definition: JSON.parse(JSON.stringify(renamed)),
          since: new Date('2026-01-02T00:00:00Z'),
        },
      });
      await tx.request.update({ where: { id: old.id }, data: { regulationVersion } });
    });
    const context = staffAt(scene, scene.registrar, NOW);
    const lines = [
      ...value(await listQueue(context, readQueueFilter({}))).lines,
      ...value(await searchQueue(context, old.number)).lines,
    ].filter(({ requestId }) => requestId === old.id);
    expect(lines.map((line) => editionOf(line).title.en)).toEqual(['Old name', 'Old name']);
  });
});
