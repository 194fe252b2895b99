import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { choosePlace, freePort, startCluster } from '../postgres/cluster.mjs';
import { adminUrlOf, withClient } from '../postgres/database.mjs';
import { launch, postmasterOf, processesOf, until } from './portal.mjs';

const isRoot = process.getuid?.() === 0;
const PLAIN_USER = 65_534; // nobody

/** @param {string} dataDir */
const nothingRuns = (dataDir) =>
  until(() => processesOf(dataDir).length === 0, 'every process to end', 30_000);

/**
 * @param {string} dataDir
 * @param {RegExp} command
 */
const one = (dataDir, command) => processesOf(dataDir).find((each) => command.test(each.command));

/** @param {string} dataDir */
async function adminUrl(dataDir) {
  const cluster = await startCluster({ dataDir });
  return adminUrlOf(cluster, 'emhana');
}

/**
 * @typedef {{ name: string, skip?: boolean, run: (dir: string) => Promise<string | void> }} Check
 * `dir` is an empty folder for the check; the answer is a remark for the table.
 */

/** @type {Check[]} */
export const CHECKS = [
  {
    name: 'starts on an empty folder, answers, keeps its secrets to itself, stops on Ctrl-C',
    run: async (dir) => {
      const portal = await launch({ dataDir: dir });
      const seconds = await portal.ready();
      assert.equal(await portal.page(), 200);
      for (const file of ['secrets.json', 'database.password', 'postgres.password']) {
        assert.equal(fs.statSync(path.join(dir, file)).mode & 0o777, 0o600, file);
      }
      const { code } = await portal.interrupt();
      assert.equal(code, 0);
      await nothingRuns(dir);
      return `${seconds.toFixed(1)} s`;
    },
  },
  {
    name: 'starts again in seconds with the data kept',
    run: async (dir) => {
      const first = await launch({ dataDir: dir });
      await first.ready();
      const url = await adminUrl(dir);
      await withClient(url, (client) => client.query('create table kept as select 42 as answer'));
      await first.interrupt();
      const second = await launch({ dataDir: dir });
      const seconds = await second.ready();
      const { rows } = await withClient(url, (client) => client.query('select answer from kept'));
      assert.deepEqual(rows, [{ answer: 42 }]);
      await second.interrupt();
      await nothingRuns(dir);
      return `${seconds.toFixed(1)} s`;
    },
  },
  {
    name: 'after kill -9 its children end by themselves and the next start takes over',
    run: async (dir) => {
      const first = await launch({ dataDir: dir });
      await first.ready();
      first.kill('SIGKILL');
      await until(
        () => processesOf(dir).every((each) => /postgres/.test(each.command)),
        'web and worker to end',
        20_000,
      );
      const second = await launch({ dataDir: dir });
      const seconds = await second.ready();
      assert.equal(await second.page(), 200);
      await second.interrupt();
      await nothingRuns(dir);
      return `${seconds.toFixed(1)} s`;
    },
  },
  {
    name: 'recovers after the database was killed with it (power loss)',
    run: async (dir) => {
      const first = await launch({ dataDir: dir });
      await first.ready();
      const postmaster = postmasterOf(dir);
      first.kill('SIGKILL');
      process.kill(postmaster, 'SIGKILL');
      const second = await launch({ dataDir: dir });
      const seconds = await second.ready();
      assert.equal(await second.page(), 200);
      await second.interrupt();
      await nothingRuns(dir);
      return `${seconds.toFixed(1)} s`;
    },
  },
  {
    name: 'a web process and the worker that die are replaced',
    run: async (dir) => {
      const portal = await launch({ dataDir: dir });
      await portal.ready();
      // Next renames its process
      for (const program of [/next-server|ops\/web\.mjs/, /ops\/worker\.ts/]) {
        const victim = one(dir, program);
        assert(victim, String(program));
        process.kill(victim.pid, 'SIGKILL');
        await until(
          () => processesOf(dir).some(({ pid, command }) => program.test(command) && pid !== victim.pid),
          'a successor',
        );
      }
      await until(async () => (await portal.page()) === 200, 'the page');
      await portal.interrupt();
      await nothingRuns(dir);
    },
  },
  {
    name: 'brings back a database that died under it',
    run: async (dir) => {
      const portal = await launch({ dataDir: dir });
      await portal.ready();
      const url = await adminUrl(dir);
      process.kill(postmasterOf(dir), 'SIGKILL');
      const from = performance.now();
      await until(() => /The database is back/.test(portal.output()), 'the database');
      const seconds = (performance.now() - from) / 1000;
      const { rows } = await withClient(url, (client) =>
        client.query('select count(*)::int > 0 as kept from clinic'),
      );
      assert.deepEqual(rows, [{ kept: true }]);
      assert.equal(await portal.page(), 200);
      await portal.interrupt();
      await nothingRuns(dir);
      return `${seconds.toFixed(1)} s`;
    },
  },
  {
    name: 'says what to do when the port is taken',
    run: async (dir) => {
      const port = await freePort();
      const server = net.createServer().listen(port, '127.0.0.1');
      const portal = await launch({ dataDir: dir, env: { PORT: String(port) } });
      const { code, output } = await portal.ended();
      server.close();
      assert.equal(code, 1);
      assert.match(output, /taken by another program[\s\S]*PORT=/);
    },
  },
  {
    name: 'says what to do when a portal already runs on the folder',
    run: async (dir) => {
      const first = await launch({ dataDir: dir });
      await first.ready();
      const { code, output } = await (await launch({ dataDir: dir })).ended();
      assert.equal(code, 1);
      assert.match(output, /already runs on/);
      assert.equal(await first.page(), 200);
      await first.interrupt();
      await nothingRuns(dir);
    },
  },
  {
    name: 'works from any folder, with spaces and Kazakh letters in the data folder',
    run: async (dir) => {
      const dataDir = path.join(dir, 'Деректер қоры 1');
      const portal = await launch({ dataDir, cwd: os.tmpdir() });
      await portal.ready();
      assert.equal(await portal.page(), 200);
      await portal.interrupt();
      await nothingRuns(dataDir);
    },
  },
  {
    name: 'runs as a plain user',
    skip: !isRoot,
    run: async (dir) => {
      fs.chownSync(dir, PLAIN_USER, PLAIN_USER);
      const portal = await launch({ dataDir: dir, uid: PLAIN_USER, gid: PLAIN_USER });
      await portal.ready();
      assert.equal(await portal.page(), 200);
      await portal.interrupt();
      await nothingRuns(dir);
    },
  },
  {
    name: 'runs as root on a folder that only root may enter',
    skip: !isRoot,
    run: async (dir) => {
      const dataDir = path.join(dir, 'closed', 'data');
      fs.mkdirSync(path.dirname(dataDir), { mode: 0o700 });
      const portal = await launch({ dataDir });
      await portal.ready();
      assert.equal(await portal.page(), 200);
      await portal.interrupt();
      await nothingRuns(dataDir);
      fs.rmSync(choosePlace(dataDir).cluster, { recursive: true });
    },
  },
  {
    name: 'uses the server of DATABASE_URL, in production mode',
    run: async (dir) => {
      const server = await startCluster({ dataDir: path.join(dir, 'server') });
      try {
        await withClient(adminUrlOf(server), async (admin) => {
          await admin.query(`create role clinic login createrole password 'local'`);
          await admin.query('create database portal owner clinic');
        });
        const url = `postgresql://clinic:local@127.0.0.1:${server.port}/portal`;
        const portal = await launch({ dataDir: path.join(dir, 'data'), env: { DATABASE_URL: url } });
        await portal.ready();
        assert.equal(await portal.page(), 200);
        assert.doesNotMatch(portal.output(), /Demo/);
        assert(!fs.existsSync(path.join(dir, 'data', 'postgres')));
        await portal.interrupt();
        const root = await launch({
          dataDir: path.join(dir, 'data'),
          env: { DATABASE_URL: adminUrlOf(server) },
        });
        const refused = await root.ended();
        assert.equal(refused.code, 1);
        assert.match(refused.output, /superuser/);
      } finally {
        await server.stop();
      }
    },
  },
  {
    name: 'says what to do when the database of DATABASE_URL does not answer',
    run: async (dir) => {
      const url = `postgresql://nobody:x@127.0.0.1:${await freePort()}/none`;
      const { code, output } = await (await launch({ dataDir: dir, env: { DATABASE_URL: url } })).ended();
      assert.equal(code, 1);
      assert.match(output, /does not answer[\s\S]*What to do/);
    },
  },
];
