import { typescript } from './children.mjs';
import { inRoot } from './paths.mjs';
import { step } from './progress.mjs';
import { runNode } from './run.mjs';

/**
 * Loads the invented people and clinics. The seed is idempotent: it adds what is missing and leaves what people did.
 * @param {NodeJS.ProcessEnv} env
 */
export async function loadDemo(env) {
  await step('Demo data', (note) =>
    runNode([...typescript, inRoot('prisma', 'demo', 'seed.ts')], {
      what: 'The demo data could not be loaded',
      todo: 'read the message above; EMHANA_MODE=production starts an empty portal',
      env,
      note,
    }),
  );
}

/** The demo's sign-ins, ready to print. */
export async function describeAccounts() {
  const output = await runNode([...typescript, inRoot('lib', 'ops', 'print-accounts.ts')], {
    what: 'The demo sign-ins could not be listed',
    todo: 'read the message above',
  });
  return output.trimEnd();
}
