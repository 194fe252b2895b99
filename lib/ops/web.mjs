/** One web process of several: Node's cluster shares the port among them. Started by lib/ops/start.mjs. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

process.once('disconnect', () => process.exit(0)); // whoever started us has vanished

const folder = process.env.EMHANA_STANDALONE ?? '';
process.chdir(folder);
await import(pathToFileURL(path.join(folder, 'server.js')).href);
