import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

const OLDEST_NODE = [20, 12];
const GIB = 1024 ** 3;

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Failure(
    `Node.js ${version} is too old`,
    `install Node.js ${OLDEST_NODE.join('.')} or newer (https://nodejs.org) and run the command again`,
  );
}

/**
 * @param {number} port
 * @param {string} host
 */
export async function checkPort(port, host) {
  const error = await tryListen(port, host);
  if (!error) return;
  if (error.code === 'EADDRINUSE') {
    throw new Failure(
      `Port ${port} is taken by another program`,
      `stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    throw new Failure(
      `Port ${port} may not be opened by this user`,
      'choose a port above 1023: PORT=3000 npm start',
    );
  }
  throw new Failure(`Cannot listen on ${host}:${port} (${error.code})`, 'check HOST and PORT');
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * @param {string} dir
 * @param {number} needed in GiB
 */
export function checkDisk(dir, needed) {
  let at = path.resolve(dir);
  while (!fs.existsSync(at)) at = path.dirname(at);
  const { bavail, bsize } = fs.statfsSync(at);
  const free = (bavail * bsize) / GIB;
  if (free >= needed) return;
  throw new Failure(
    `Only ${free.toFixed(1)} GB free on the disk of ${at}`,
    `free at least ${needed} GB, or set DATA_DIR to a folder on a larger disk`,
  );
}

/** @param {string} dir */
export function checkWritable(dir) {
  try {
    fs.mkdirSync(dir, { recursive: true });
    fs.accessSync(dir, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new Failure(
      `Cannot write to ${dir}`,
      dir === root
        ? 'run as the user who owns this folder'
        : 'set DATA_DIR to a folder this user may write to',
      error instanceof Error ? error.message : '',
    );
  }
}
