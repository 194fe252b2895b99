/** `npm run dev`: the portal from its sources, reloaded as they change. Its data lies apart from `npm start`'s. */
import { childEnvironment } from './environment.mjs';
import { inRoot, programs } from './paths.mjs';
import { checkNode, checkPort, checkWritable } from './preflight.mjs';
import { say } from './progress.mjs';
import { readSettings } from './settings.mjs';
import { claim } from './single.mjs';
import { command, onStop } from './stopping.mjs';

await command(async () => {
  checkNode();
  const settings = readSettings(process.env, { dataDir: inRoot('.data', 'dev') });
  checkWritable(settings.dataDir);
  onStop('data folder', claim(settings.dataDir, settings.port));
  await checkPort(settings.port, settings.host);

  const { installWhenNeeded } = await import('./install.mjs');
  await installWhenNeeded();
  const { generateWhenNeeded } = await import('./generate.mjs');
  await generateWhenNeeded();
  const { openDatabase } = await import('./open-database.mjs');
  const databaseUrl = await openDatabase(settings);

  const env = {
    ...childEnvironment(settings, databaseUrl, 'development'),
    // a build folder for each port: several people may work in one checkout, and `npm start` keeps its build
    NEXT_DIST_DIR: process.env.NEXT_DIST_DIR || `.next-dev-${settings.port}`,
  };
  const { describeAccounts, loadDemo } = await import('./demo.mjs');
  if (settings.mode !== 'production') await loadDemo(env);

  const { keepAlive, spawnNode, spawnWorker } = await import('./children.mjs');
  const worker = keepAlive('worker', () => spawnWorker(env));
  onStop('worker', worker.stop);
  const next = [programs.next, 'dev', '--port', String(settings.port), '--hostname', settings.host];
  const web = keepAlive('next dev', () => spawnNode(next, env));
  onStop('web', web.stop);

  say(`\n  Emhana (development): ${settings.publicUrl}/kk`);
  say(`  DATABASE_URL=${databaseUrl}`);
  if (settings.mode !== 'production') say(await describeAccounts());
});
