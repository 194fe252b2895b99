/** The real portal, started as `npm start` starts it, on a data folder that goes when it stops. For browser tests. */
import { onStop } from '../stopping.mjs';
import { removeTemporary, temporaryDataDir } from '../temporary.mjs';

const dataDir = temporaryDataDir('e2e');
onStop('test data', () => removeTemporary(dataDir));
process.env.DATA_DIR = dataDir;
process.env.EMHANA_MODE = 'demo';
delete process.env.DATABASE_URL;
await import('../start.mjs');
