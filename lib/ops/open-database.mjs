import { migrate } from './migrate.mjs';
import { openEmbedded, openExternal } from './postgres/database.mjs';
import { say, step } from './progress.mjs';
import { isStopping, onStop, stopAll } from './stopping.mjs';

const LOOK_EVERY = 1000;

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
  const unwatch = databaseUrl ? () => {} : watch(database, dataDir);
  onStop('database', async () => {
    unwatch();
    await database.stop();
  });
  await step('Migrations', () => migrate(database.url));
  return database.url;
}

/**
 * Starts the embedded server again when it died under the portal (out of memory, a careless kill). The portal's
 * processes wait for it by themselves: their connections are made anew.
 * @param {import('./postgres/database.mjs').Database} database
 * @param {string} dataDir
 */
function watch(database, dataDir) {
  let mending = false;
  const timer = setInterval(async () => {
    if (mending || isStopping() || database.isRunning()) return;
    mending = true;
    say('! The database died; starting it again');
    try {
      const again = await openEmbedded({ dataDir });
      if (again.url === database.url) say('  The database is back');
      else await giveUp('its port was taken meanwhile');
    } catch (error) {
      await giveUp(error instanceof Error ? error.message : String(error));
    }
    mending = false;
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

/** @param {string} why */
async function giveUp(why) {
  if (isStopping()) return;
  say(`✗ The database did not come back: ${why}\n  What to do: start the portal again`);
  await stopAll(1);
}
