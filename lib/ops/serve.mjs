import cluster from 'node:cluster';
import { setTimeout as wait } from 'node:timers/promises';
import { standalone } from './build.mjs';
import { keepAlive, spawnWorker } from './children.mjs';
import { loadDemo } from './demo.mjs';
import { childEnvironment } from './environment.mjs';
import { Failure } from './failure.mjs';
import { openDatabase } from './open-database.mjs';
import { inRoot } from './paths.mjs';
import { step } from './progress.mjs';
import { onStop } from './stopping.mjs';

const READY_WITHIN = 60_000;

/**
 * Database, demo data, worker and web processes: up and answering when this returns, stopped by stopAll().
 * @param {import('./settings.mjs').Settings} settings
 */
export async function serve(settings) {
  const databaseUrl = await openDatabase(settings);
  const env = childEnvironment(settings, databaseUrl, 'production');
  if (settings.mode !== 'production') await loadDemo(env);

  const worker = keepAlive('worker', () => spawnWorker(env));
  onStop('worker', worker.stop);

  cluster.setupPrimary({ exec: inRoot('lib', 'ops', 'web.mjs') });
  const webEnv = { ...env, EMHANA_STANDALONE: standalone };
  const webs = Array.from({ length: settings.webProcesses }, (_, at) =>
    keepAlive(`web ${at + 1}`, () => cluster.fork(webEnv).process),
  );
  onStop('web', () => Promise.all(webs.map((web) => web.stop())));
  await step(`Web (${settings.webProcesses} processes) and worker`, () => untilAnswers(settings));
}

/** @param {import('./settings.mjs').Settings} settings */
async function untilAnswers({ host, port }) {
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const until = performance.now() + READY_WITHIN;
  for (;;) {
    const answer = await fetch(`http://${address}:${port}/kk`, { redirect: 'manual' }).catch(() => undefined);
    if (answer && answer.status < 500) return;
    if (performance.now() > until) {
      throw new Failure(
        answer ? `The start page answers with status ${answer.status}` : 'The web processes do not answer',
        'read the messages above',
      );
    }
    await wait(150);
  }
}
