import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import pg from 'pg';

/** Where the portal under test keeps its data (playwright.config.ts; E2E_DATA_DIR for a portal that runs already). */
export function dataFolder(testInfo: TestInfo): string {
  const evening = testInfo.project.name === 'evening';
  const folder =
    process.env[evening ? 'E2E_DATA_DIR_EVENING' : 'E2E_DATA_DIR_DAY'] ?? process.env.E2E_DATA_DIR;
  if (!folder) throw new Error('E2E_DATA_DIR must name the data folder of the portal under test');
  return folder;
}

/** The portal's own database, for what no screen may do: let time pass over a hold. */
export async function inDatabase<T>(testInfo: TestInfo, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const folder = dataFolder(testInfo);
  const password = (await readFile(path.join(folder, 'database.password'), 'utf8')).trim();
  const postmaster = await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8');
  const port = postmaster.split('\n')[3];
  const client = new pg.Client({
    connectionString: `postgresql://emhana:${password}@127.0.0.1:${port}/emhana`,
  });
  await client.connect();
  try {
    await client.query('set role emhana_system');
    return await work(client);
  } finally {
    await client.end();
  }
}
