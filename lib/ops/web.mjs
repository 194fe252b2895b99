/** One web process of several: Node's cluster shares the port among them. Started by lib/ops/serve.mjs. */
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readableNotFound } from './not-found.mjs';
import './peer-address.mjs';
import { staticFiles } from './static-files.mjs';

/** Next ends a process when its last request has ended; a live queue's stream never does. */
const GRACE = 4000;

process.once('disconnect', () => process.exit(0)); // whoever started us has vanished
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => setTimeout(() => process.exit(0), GRACE).unref());
}

const folder = process.env.EMHANA_STANDALONE ?? '';
process.chdir(folder);

const serveFile = staticFiles(folder);
const { emit } = http.Server.prototype;
http.Server.prototype.emit = function (event, ...args) {
  if (event === 'request') {
    if (serveFile(args[0], args[1])) return true;
    readableNotFound(args[0], args[1]);
  }
  return Reflect.apply(emit, this, [event, ...args]);
};
await import(pathToFileURL(path.join(folder, 'server.js')).href);
