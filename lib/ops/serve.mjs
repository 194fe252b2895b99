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

  const webs = startWeb({ ...env, EMHANA_STANDALONE: standalone }, settings.webProcesses);
  onStop('web', () => Promise.all(webs.map((web) => web.stop())));
  const title = `Web (${settings.webProcesses} ${settings.webProcesses === 1 ? 'process' : 'processes'}) and worker`;
  await step(title, () => untilAnswers(settings));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {number} count
 */
function startWeb(env, count) {
  cluster.setupPrimary({ exec: inRoot('lib', 'ops', 'web.mjs'), silent: true });
  return Array.from({ length: count }, (_, at) =>
    keepAlive(`web ${at + 1}`, () => {
      const { process: child } = cluster.fork(env);
      child.stdout?.on('data', (chunk) => process.stdout.write(withoutBanner(chunk)));
      child.stderr?.pipe(process.stderr, { end: false });
      return child;
    }),
  );
}

/**
 * Each web process greets with Next's banner; the portal says once where it is.
 * @param {Buffer} chunk
 */
const withoutBanner = (chunk) =>
  chunk.toString().replace(/^(?:▲ Next\.js|- Local:|- Network:|✓ Ready|✓ Running next\.config).*\n?/gm, '');

/**
 * Waits for the start page. A child that cannot start is reported by its supervisor meanwhile.
 * @param {import('./settings.mjs').Settings} settings
 */
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
