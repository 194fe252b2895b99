/**
 * node lib/ops/selfcheck.mjs [words]
 * Starts, stops and kills the real portal in the ways that happen to a server, and prints a table. Linux only: it
 * reads /proc. Words choose checks by their names.
 */
import fs from 'node:fs';
import { checkNode } from './preflight.mjs';
import { prepare } from './prepare.mjs';
import { say, step } from './progress.mjs';
import { command, stopAll } from './stopping.mjs';

await command(async () => {
  checkNode();
  await prepare();
  const { CHECKS } = await import('./selfcheck/checks.mjs');
  const { processesOf } = await import('./selfcheck/portal.mjs');
  const { removeTemporary, temporaryDataDir } = await import('./temporary.mjs');
  const words = process.argv.slice(2);
  /** @type {string[]} */
  const table = [];
  let failed = 0;
  for (const check of CHECKS.filter(({ name }) => words.every((word) => name.includes(word)))) {
    if (check.skip) {
      table.push(`  –  ${check.name} (not on this machine)`);
      continue;
    }
    const dir = temporaryDataDir('selfcheck');
    fs.chmodSync(dir, 0o755);
    try {
      const remark = await step(check.name, () => check.run(dir));
      table.push(`  ✓  ${check.name}${remark ? ` (${remark})` : ''}`);
    } catch (error) {
      failed += 1;
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      table.push(`  ✗  ${check.name}`);
    }
    for (const { pid } of processesOf(dir)) process.kill(pid, 'SIGKILL');
    removeTemporary(dir);
  }
  say(`\n${table.join('\n')}\n`);
  await stopAll(failed === 0 ? 0 : 1);
});
