/** The real portal, started as `npm start` starts it, on a data folder that goes when it stops. For browser tests. */
import fs from 'node:fs';
import { onStop } from '../stopping.mjs';
import { removeTemporary, sweepAbandoned, temporaryDataDir } from '../temporary.mjs';

const dataDir = agreedFolder() ?? temporaryDataDir('e2e');
onStop('test data', () => removeTemporary(dataDir));
process.env.DATA_DIR = dataDir;
process.env.EMHANA_MODE = 'demo';
delete process.env.DATABASE_URL;
await import('../start.mjs');

/** The folder that the tests know too (playwright.config.ts). */
function agreedFolder() {
  const folder = process.env.E2E_DATA_DIR;
  if (!folder) return undefined;
  sweepAbandoned();
  fs.mkdirSync(folder, { mode: 0o711 }); // as root, PostgreSQL's own account passes through
  return folder;
}
