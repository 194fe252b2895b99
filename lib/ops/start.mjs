/**
 * `npm start`: from a fresh clone, or from yesterday's data, to a portal that answers. Until the packages are
 * installed only Node's own modules may be imported; what needs packages is imported after.
 */
import { checkDisk, checkNode, checkPort, checkWritable } from './preflight.mjs';
import { say } from './progress.mjs';
import { readSettings } from './settings.mjs';
import { claim } from './single.mjs';
import { command, onStop } from './stopping.mjs';

await command(async () => {
  const from = performance.now();
  checkNode();
  const settings = readSettings();
  checkWritable(settings.dataDir);
  checkDisk(settings.dataDir, 0.5);
  onStop('data folder', claim(settings.dataDir, settings.port));
  await checkPort(settings.port, settings.host);

  const { prepare } = await import('./prepare.mjs');
  await prepare();
  const { serve } = await import('./serve.mjs');
  await serve(settings);
  say(
    `\n  Emhana: ${settings.publicUrl}/kk   (ready in ${((performance.now() - from) / 1000).toFixed(1)} s)`,
  );
  if (settings.mode !== 'production') {
    const { describeAccounts } = await import('./demo.mjs');
    say(await describeAccounts());
  }
  say('\n  Ctrl-C stops it.');
});
