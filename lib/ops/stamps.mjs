import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/**
 * One hash over the contents of files and folders: it changes exactly when one of them does.
 * @param {string[]} inputs paths from the root; missing ones count as empty
 * @param {(relative: string) => boolean} [keep]
 * @param {string[]} [extra] further facts that matter, e.g. the Node version
 */
export function fingerprint(inputs, keep = () => true, extra = []) {
  const hash = createHash('sha256');
  for (const fact of extra) hash.update(`${fact}\0`);
  for (const input of inputs) {
    for (const file of filesUnder(input)) {
      if (!keep(file)) continue;
      hash
        .update(`${file}\0`)
        .update(fs.readFileSync(inRoot(file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} relative
 * @returns {string[]}
 */
function filesUnder(relative) {
  const stat = fs.statSync(inRoot(relative), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [relative];
  return fs
    .readdirSync(inRoot(relative))
    .sort()
    .flatMap((name) => filesUnder(path.join(relative, name)));
}

/** @param {string} file path from the root */
export function readStamp(file) {
  try {
    return fs.readFileSync(inRoot(file), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file path from the root
 * @param {string} value
 */
export function writeStamp(file, value) {
  fs.mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  fs.writeFileSync(inRoot(file), `${value}\n`);
}

/** @param {string} file path from the root */
export const removeStamp = (file) => fs.rmSync(inRoot(file), { force: true });
