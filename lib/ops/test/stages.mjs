import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildWhenNeeded } from '../build.mjs';
import { prismaEnv } from '../migrate.mjs';
import { inRoot, programs } from '../paths.mjs';
import { freePort } from '../postgres/cluster.mjs';
import { FORGETFUL, openEmbedded } from '../postgres/database.mjs';
import { run } from '../run.mjs';
import { removeTemporary, temporaryDataDir } from '../temporary.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} output
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} after stages that must have ended before (well or badly)
 * @property {boolean} [alone] takes the whole machine: browsers and databases measure time
 * @property {(extra: string[]) => Promise<Result>} run
 */

const node = (/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env = {}) =>
  run(process.execPath, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });

/** @param {string} file */
const tool = (file) => inRoot('node_modules', ...file.split('/'));

/**
 * A stage that is one check: it passes or fails as a whole.
 * @param {{ code: number, output: string }} ended
 * @returns {Result}
 */
const oneCheck = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

/** @returns {Promise<Result>} */
async function types() {
  const routes = await node([programs.next, 'typegen']);
  if (routes.code !== 0) return oneCheck(routes);
  return oneCheck(await node([tool('typescript/bin/tsc'), '--noEmit', '--incremental', 'false']));
}

/** @returns {Promise<Result>} */
async function imports() {
  const folders = ['app', 'components', 'lib', 'services', 'prisma', 'tests'].filter((name) =>
    fs.existsSync(inRoot(name)),
  );
  const depcruise = tool('dependency-cruiser/bin/dependency-cruise.mjs');
  return oneCheck(await node([depcruise, '--config', '.dependency-cruiser.cjs', ...folders]));
}

/**
 * Whether the migrations end in the schema as it stands.
 * @returns {Promise<Result>}
 */
async function drift() {
  const dataDir = temporaryDataDir('drift');
  const database = await openEmbedded({ dataDir, settings: FORGETFUL });
  try {
    const diff = [
      'migrate',
      'diff',
      '--from-migrations',
      'prisma/migrations',
      '--to-schema',
      'prisma/schema.prisma',
    ];
    const env = prismaEnv({ ...process.env, DATABASE_URL: database.adminUrl });
    return oneCheck(await run(process.execPath, [programs.prisma, ...diff, '--exit-code'], { env }));
  } finally {
    await database.stop();
    removeTemporary(dataDir);
  }
}

/**
 * @param {'unit' | 'integration'} project
 * @returns {Stage['run']}
 */
const vitest = (project) => async (extra) => {
  const report = path.join(os.tmpdir(), `emhana-${project}-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { output, code } = await node([
    tool('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    ...reporters,
    ...extra,
  ]);
  const counts = vitestCounts(report, code);
  fs.rmSync(report, { force: true });
  return { ...counts, output };
};

/** @returns {Promise<Result>} */
async function build() {
  try {
    await buildWhenNeeded();
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    const detail = error instanceof Error && 'detail' in error ? String(error.detail) : '';
    return { passed: 0, failed: 1, output: `${error}\n${detail}` };
  }
}

/** @type {Stage['run']} */
async function e2e(extra) {
  const report = path.join(os.tmpdir(), `emhana-e2e-${process.pid}.json`);
  const port = process.env.E2E_PORT ?? String(await twoFreePorts());
  const { output, code } = await node([tool('@playwright/test/cli.js'), 'test', ...extra], {
    E2E_REPORT: report,
    E2E_PORT: port,
  });
  const counts = playwrightCounts(report, code);
  fs.rmSync(report, { force: true });
  return { ...counts, output };
}

async function twoFreePorts() {
  for (;;) {
    const port = await freePort();
    if ((await freePort(port + 1)) === port + 1) return port;
  }
}

/** @type {Stage[]} */
export const STAGES = [
  { name: 'types', after: [], run: types },
  {
    name: 'lint',
    after: [],
    run: async () => oneCheck(await node([tool('@biomejs/biome/bin/biome'), 'check'])),
  },
  { name: 'imports', after: [], run: imports },
  { name: 'drift', after: [], run: drift },
  { name: 'unit', after: [], run: vitest('unit') },
  // both write the routes' types into the build folder
  { name: 'build', after: ['types'], run: build },
  { name: 'integration', after: [], alone: true, run: vitest('integration') },
  { name: 'e2e', after: ['build'], alone: true, run: e2e },
];
