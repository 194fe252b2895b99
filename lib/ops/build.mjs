import fs from 'node:fs';
import { compressFolder } from './compress.mjs';
import { inRoot, programs } from './paths.mjs';
import { checkDisk, checkWritable } from './preflight.mjs';
import { step } from './progress.mjs';
import { runNode } from './run.mjs';
import { fingerprint, readStamp, removeStamp, writeStamp } from './stamps.mjs';

const DIST = '.next';
const STAMP = `${DIST}/emhana-build`;
export const standalone = inRoot(DIST, 'standalone');

/** All that the built pages are made of. */
const INPUTS = [
  'app',
  'components',
  'lib',
  'services',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** @param {string} file */
const matters = (file) => !/\.test\.tsx?$|^lib\/(ops|database\/generated)\//.test(file);

/** Builds the pages when a source changed since the last build that succeeded. */
export async function buildWhenNeeded() {
  const wanted = fingerprint(INPUTS, matters, [process.versions.modules, 'compressed']);
  if (readStamp(STAMP) === wanted && fs.existsSync(`${standalone}/server.js`)) return;
  checkWritable(inRoot());
  checkDisk(inRoot(), 2);
  removeStamp(STAMP);
  await step('Building the pages (next build)', async (note) => {
    await runNode([programs.next, 'build'], {
      what: 'The pages could not be built',
      todo: 'mend what the message names; with less than 2 GB of memory free, close other programs first',
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_DIST_DIR: DIST },
      note,
    });
    await completeStandalone();
  });
  writeStamp(STAMP, wanted);
}

/** Next leaves out of its standalone folder what a file server in front would serve; here it serves it itself. */
async function completeStandalone() {
  fs.cpSync(inRoot(DIST, 'static'), `${standalone}/${DIST}/static`, { recursive: true });
  if (fs.existsSync(inRoot('public')))
    fs.cpSync(inRoot('public'), `${standalone}/public`, { recursive: true });
  await compressFolder(`${standalone}/${DIST}/static`);
  await compressFolder(`${standalone}/public`);
}
