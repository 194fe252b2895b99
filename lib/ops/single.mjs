import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { commandOf, isAlive } from './temporary.mjs';

/**
 * One portal a data folder: two supervisors on one embedded database would stop it under each other.
 * @param {string} dataDir
 * @param {number} port
 * @returns {() => void} gives the folder back
 */
export function claim(dataDir, port) {
  const file = path.join(dataDir, 'portal.pid');
  const other = readOwner(file);
  if (other && other.pid !== process.pid && isPortal(other.pid)) {
    throw new Failure(
      `A portal already runs on ${dataDir} (process ${other.pid}, http://localhost:${other.port})`,
      'use it, stop it with Ctrl-C, or start another one with its own folder and port: DATA_DIR=… PORT=… npm start',
    );
  }
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, port }));
  return () => {
    if (readOwner(file)?.pid === process.pid) fs.rmSync(file, { force: true });
  };
}

/**
 * @param {string} file
 * @returns {{ pid: number, port: number } | undefined}
 */
function readOwner(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Process numbers are reused after a crash or a reboot: alive is not enough, it must be one of ours.
 * @param {number} pid
 */
function isPortal(pid) {
  if (!isAlive(pid)) return false;
  if (!fs.existsSync('/proc')) return true;
  return /lib\/ops\//.test(commandOf(pid));
}
