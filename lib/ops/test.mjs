/**
 * `npm test`: everything that must hold, on a machine with nothing but Node.
 *   npm test -- --only unit,integration          some stages
 *   npm test -- --only e2e tests/e2e/x.spec.ts   further words go to the test runner
 */
import os from 'node:os';
import { Failure } from './failure.mjs';
import { checkDisk, checkNode } from './preflight.mjs';
import { command, stopAll } from './stopping.mjs';

await command(async () => {
  checkNode();
  checkDisk(os.tmpdir(), 1);
  const { only, extra } = readArguments(process.argv.slice(2));
  const { installWhenNeeded } = await import('./install.mjs');
  await installWhenNeeded();
  const { generateWhenNeeded } = await import('./generate.mjs');
  await generateWhenNeeded();

  const { STAGES } = await import('./test/stages.mjs');
  const unknown = only?.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown)
    throw new Failure(
      `There is no stage "${unknown}"`,
      `name some of: ${STAGES.map(({ name }) => name).join(', ')}`,
    );
  const { runStages } = await import('./test/schedule.mjs');
  const { report } = await import('./test/report.mjs');
  const table = report();
  const stages = STAGES.filter((stage) => !only || only.includes(stage.name));
  await runStages(stages, { width: Math.max(2, os.availableParallelism()), extra, ...table });
  await stopAll(table.finish() ? 0 : 1);
});

/** @param {string[]} args */
function readArguments(args) {
  const at = args.indexOf('--only');
  if (at < 0) return { only: undefined, extra: [] };
  const only = (args[at + 1] ?? '').split(',').filter(Boolean);
  return { only, extra: [...args.slice(0, at), ...args.slice(at + 2)] };
}
