/**
 * `node tests/load/run.mjs`: starts the portal as `npm start` does, on a new data folder with a hundred thousand cases,
 * measures it over HTTP from this machine, prints one table, and ends with 1 when a target is missed.
 *   node tests/load/run.mjs --only bookings,pages
 */
import { spawn } from 'node:child_process';
import { typescript } from '../../lib/ops/children.mjs';
import { inRoot, root } from '../../lib/ops/paths.mjs';
import { checkDisk, checkNode } from '../../lib/ops/preflight.mjs';
import { prepare } from '../../lib/ops/prepare.mjs';
import { command, onStop, stopAll } from '../../lib/ops/stopping.mjs';

await command(async () => {
  checkNode();
  checkDisk(root, 3);
  await prepare();
  const args = [...typescript, inRoot('tests', 'load', 'main.ts'), ...process.argv.slice(2)];
  const env = { ...process.env, TSX_TSCONFIG_PATH: inRoot('tsconfig.json') };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  onStop('load', () => {
    child.kill('SIGTERM');
    return ended;
  });
  await stopAll(await ended);
});
