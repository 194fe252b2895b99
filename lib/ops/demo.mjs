import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { typescript } from './children.mjs';
import { inRoot } from './paths.mjs';
import { say, step } from './progress.mjs';
import { runNode } from './run.mjs';

const SEED = inRoot('prisma', 'demo', 'seed.ts');
const ACCOUNTS = inRoot('prisma', 'demo', 'accounts.ts');

/**
 * Loads the invented people and clinics. The seed is idempotent: it adds what is missing and leaves what people did.
 * @param {NodeJS.ProcessEnv} env
 */
export async function loadDemo(env) {
  if (!fs.existsSync(SEED)) return;
  await step('Demo data', (note) =>
    runNode([...typescript, SEED], {
      what: 'The demo data could not be loaded',
      todo: 'read the message above; EMHANA_MODE=production starts an empty portal',
      env,
      note,
    }),
  );
}

/**
 * @typedef {{ who: string, iin: string, password: string, totp?: string, note?: string }} DemoAccount
 */

/** @returns {Promise<DemoAccount[]>} */
async function readAccounts() {
  if (!fs.existsSync(ACCOUNTS)) return [];
  const { tsImport } = await import('tsx/esm/api');
  const { accounts } = await tsImport(pathToFileURL(ACCOUNTS).href, import.meta.url);
  return accounts;
}

export async function printAccounts() {
  const accounts = await readAccounts();
  if (accounts.length === 0) return;
  const widths = { who: width(accounts, 'who'), iin: 12, password: width(accounts, 'password') };
  say('\n  Demo sign-ins (invented people):');
  for (const { who, iin, password, totp, note } of accounts) {
    const more = [totp ? `second factor ${totp}` : '', note ?? ''].filter(Boolean).join('; ');
    say(
      `    ${who.padEnd(widths.who)}  ${iin.padEnd(widths.iin)}  ${password.padEnd(widths.password)}  ${more}`.trimEnd(),
    );
  }
}

/**
 * @param {DemoAccount[]} accounts
 * @param {'who' | 'password'} field
 */
const width = (accounts, field) => Math.max(...accounts.map((account) => account[field].length));
