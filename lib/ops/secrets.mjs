import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Names and sizes of what the portal must keep secret. */
const SECRETS = { NEXTAUTH_SECRET: 48, EMHANA_SECRET_KEY: 32 };

/**
 * Secrets from the environment where given; the others are made once and kept in the data folder, readable by its
 * owner alone. They are base64 (EMHANA_SECRET_KEY is 32 bytes).
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<keyof typeof SECRETS, string>}
 */
export function keepSecrets(dataDir, env = process.env) {
  const file = path.join(dataDir, 'secrets.json');
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  let made = false;
  const entries = Object.entries(SECRETS).map(([name, bytes]) => {
    if (env[name]) return [name, env[name]];
    if (!kept[name]) {
      kept[name] = randomBytes(bytes).toString('base64');
      made = true;
    }
    return [name, kept[name]];
  });
  if (made) fs.writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  return Object.fromEntries(entries);
}
