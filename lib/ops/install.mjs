import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { inRoot, root } from './paths.mjs';
import { checkDisk, checkWritable } from './preflight.mjs';
import { step } from './progress.mjs';
import { run, tail } from './run.mjs';
import { fingerprint, readStamp, writeStamp } from './stamps.mjs';

const STAMP = 'node_modules/.emhana-install';

/** Installs the packages of package-lock.json when they are not there, or when the lock changed since. */
export async function installWhenNeeded() {
  const wanted = fingerprint(['package-lock.json'], undefined, [
    process.platform,
    process.arch,
    process.versions.modules,
  ]);
  if (readStamp(STAMP) === wanted) return;
  if (npmMadeIt()) return writeStamp(STAMP, wanted);
  checkWritable(root);
  checkDisk(root, 3);
  await step('Installing packages (npm ci)', async (note) => {
    const [program, ...args] = npmCommand();
    const { code, output } = await run(program, [...args, 'ci', '--no-audit', '--no-fund'], { note });
    if (code === 0) return;
    throw new Failure(
      'npm ci failed',
      'check that this machine reaches a package registry (npm config get registry), then run the command again',
      tail(output, 15),
    );
  });
  writeStamp(STAMP, wanted);
}

/** Whether the folder is what npm itself would lay down for the lock: npm keeps a record of what it laid. */
function npmMadeIt() {
  const laid = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  if (!laid || !wanted) return false;
  const same = Object.entries(laid).every(([at, entry]) => wanted[at]?.version === entry.version);
  return same && Object.entries(wanted).every(([at, entry]) => at === '' || entry.optional || at in laid);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm beside this Node first: the one on PATH may belong to another. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && existsSync(script) && /npm-cli\.c?js$/.test(script)) return [process.execPath, script];
  const beside = path.join(
    path.dirname(process.execPath),
    '..',
    'lib',
    'node_modules',
    'npm',
    'bin',
    'npm-cli.js',
  );
  return existsSync(beside) ? [process.execPath, beside] : ['npm'];
}
