import { migrate } from './migrate.mjs';
import { openEmbedded, openExternal } from './postgres/database.mjs';
import { step } from './progress.mjs';
import { onStop } from './stopping.mjs';

/**
 * The database of the settings, started where it is ours, and migrated.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<string>} its address
 */
export async function openDatabase({ databaseUrl, dataDir }) {
  const database = await step('Database', async (note) => {
    const opened = databaseUrl ? await openExternal(databaseUrl) : await openEmbedded({ dataDir });
    note(opened.label);
    return opened;
  });
  onStop('database', database.stop);
  await step('Migrations', () => migrate(database.url));
  return database.url;
}
