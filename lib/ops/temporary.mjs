import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A data folder for one run of tests. Its name carries the process that made it, so that what a killed run left
 * behind is found and removed by the next one.
 * @param {string} purpose
 */
export function temporaryDataDir(purpose) {
  sweepAbandoned();
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), `emhana-${purpose}-${process.pid}-`));
  fs.chmodSync(dir, 0o711); // as root, PostgreSQL's own account passes through
  return dir;
}

/** @param {string} dir */
export const removeTemporary = (dir) =>
  fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Stops and removes the clusters of runs that were killed before they could clean up after themselves. */
export function sweepAbandoned(folder = os.tmpdir()) {
  for (const name of fs.readdirSync(folder)) {
    const maker = /^emhana-[a-z0-9]+-(\d+)-\w+$/.exec(name)?.[1];
    if (!maker || isAlive(Number(maker))) continue;
    const dir = path.join(folder, name);
    try {
      const lines = fs.readFileSync(path.join(dir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
      if (commandOf(Number(lines[0])).includes(dir)) process.kill(Number(lines[0]), 'SIGQUIT');
    } catch {
      // never started, or ended with its maker
    }
    try {
      removeTemporary(dir);
    } catch {
      // another user's: theirs to remove
    }
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  if (!pid) return false; // 0 would ask about our own group
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Process numbers are reused: what a number's program was started with tells whose it is. Empty where the system
 * does not say.
 * @param {number} pid
 */
export function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
