import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen, MISSED } from '@/lib/database/listen';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import { releaseTask } from '@/services/requests/take-task';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { MANGYSTAU_ANSWERS, phoned, value } from './world';

const { url, adminUrl } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url);
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1' },
  });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await scene.close();
});

/** What was heard so far, and a wait for the next thing that fits. */
function ear() {
  const heard: string[] = [];
  const stop = listen('emhana_queue', (payload) => heard.push(payload));
  const until = (payload: string, times = 1) =>
    vi.waitFor(() => expect(heard.filter((one) => one === payload).length).toBeGreaterThanOrEqual(times), {
      timeout: 10_000,
      interval: 20,
    });
  return { heard, stop, until };
}

const listeners = async () => {
  let count = 0;
  await withClient(adminUrl, async (admin) => {
    const { rows } = await admin.query(
      "select pid from pg_stat_activity where application_name = 'emhana listener' and datname = current_database()",
    );
    count = rows.length;
  });
  return count;
};

describe('the live queue', () => {
  it('hears of each change of its clinic, and nothing about whom', async () => {
    const { heard, stop, until } = ear();
    await until(MISSED);
    const call = value(await phoned(scene, '2026-11-23T10:00', { answers: MANGYSTAU_ANSWERS }));
    await until(scene.clinicId);
    value(await releaseTask(scene.as(scene.registrar, '2026-11-23T10:01'), { requestId: call.id }));
    await until(scene.clinicId, 2);
    expect(new Set(heard)).toEqual(new Set([MISSED, scene.clinicId]));
    stop();
  });

  it('has one connection a process, however many screens listen, and none when nobody does', async () => {
    const ears = [ear(), ear(), ear()];
    await ears[0]?.until(MISSED);
    expect(await listeners()).toBe(1);
    for (const { stop } of ears) stop();
    await vi.waitFor(async () => expect(await listeners()).toBe(0), { timeout: 5_000 });
  });

  it('listens again when the connection was cut, and says that something may have been missed', async () => {
    const { stop, until } = ear();
    await until(MISSED);
    await withClient(adminUrl, (admin) =>
      admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'emhana listener' and datname = current_database()",
      ),
    );
    await until(MISSED, 2);
    value(await phoned(scene, '2026-11-23T10:02', { answers: MANGYSTAU_ANSWERS }));
    await until(scene.clinicId);
    stop();
  });
});
