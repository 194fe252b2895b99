/** The real portal with its own database, and the same portal's library in this process, at the same time of day. */
import { connect, type Database } from '@/lib/database/client';
import { freePort } from '@/lib/ops/postgres/cluster.mjs';
import { openEmbedded } from '@/lib/ops/postgres/database.mjs';
import { keepSecrets } from '@/lib/ops/secrets.mjs';
import { launch } from '@/lib/ops/selfcheck/portal.mjs';
import { removeTemporary, temporaryDataDir } from '@/lib/ops/temporary.mjs';

/** Monday, mid-morning, in both zones of the acts. */
const STARTS = '2026-11-23T10:00:00+05:00';

export interface Portal {
  origin: string;
  dataDir: string;
  databaseUrl: string;
  /** A superuser on the portal's database: fills tables and reads what the portal did. */
  adminUrl: string;
  database: Database;
  stop: () => Promise<void>;
}

export async function startPortal(webProcesses: number): Promise<Portal> {
  const dataDir = process.env.LOAD_DATA_DIR ?? temporaryDataDir('load');
  const server = await openEmbedded({ dataDir });
  if (!server.adminUrl) throw new Error('an embedded cluster has a superuser');
  const port = Number(process.env.LOAD_PORT ?? (await freePort()));
  const shared = {
    EMHANA_MODE: 'demo',
    EMHANA_CLOCK_OFFSET_MS: String(Date.parse(STARTS) - Date.now()),
    ...keepSecrets(dataDir),
    DATABASE_URL: server.url,
    // The load comes from one address and says whose it is, as behind a proxy of the operator's.
    TRUSTED_PROXIES: '1',
  };
  Object.assign(process.env, shared, { PUBLIC_URL: `http://localhost:${port}`, DATA_DIR: dataDir });
  const portal = await launch({
    dataDir,
    env: { ...process.env, ...shared, PORT: String(port), WEB_CONCURRENCY: String(webProcesses) },
  });
  const admin = new URL(server.adminUrl);
  admin.pathname = new URL(server.url).pathname;
  const database = connect(server.url, { poolSize: 10 });
  const stop = async () => {
    await database.$disconnect();
    await portal.interrupt().catch(() => undefined);
    await server.stop();
    if (!process.env.LOAD_DATA_DIR) removeTemporary(dataDir);
  };
  try {
    await portal.ready();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin: `http://localhost:${port}`,
    dataDir,
    databaseUrl: server.url,
    adminUrl: admin.href,
    database,
    stop,
  };
}
