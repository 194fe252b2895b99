import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Removes the clusters of runs that were killed before they could clean up after themselves. */
export function sweepAbandoned(folder = os.tmpdir()): void {
  for (const name of fs.readdirSync(folder)) {
    const owner = /^emhana-it-(\d+)-/.exec(name)?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    const dir = path.join(folder, name);
    try {
      const [postmaster] = fs.readFileSync(path.join(dir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
      if (Number(postmaster) && runsPostgres(Number(postmaster), dir))
        process.kill(Number(postmaster), 'SIGQUIT');
    } catch {
      // never started, or another user's
    }
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The process number may belong to somebody else by now. */
function runsPostgres(pid: number, dir: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return (stdout ?? '').includes(dir);
}
