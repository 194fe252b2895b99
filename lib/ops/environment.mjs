import { inRoot } from './paths.mjs';
import { keepSecrets } from './secrets.mjs';

/**
 * What every process of the portal is given.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} databaseUrl
 * @param {'production' | 'development'} nodeEnv
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(settings, databaseUrl, nodeEnv) {
  const { EMHANA_CLOCK_START: _, ...inherited } = process.env;
  return {
    ...inherited,
    ...keepSecrets(settings.dataDir),
    NODE_ENV: nodeEnv,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    EMHANA_MODE: settings.mode,
    EMHANA_ROOT: inRoot(),
    PORT: String(settings.port),
    HOSTNAME: settings.host, // Next's name for the interface to listen on
    PUBLIC_URL: settings.publicUrl,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || settings.publicUrl,
    NEXT_TELEMETRY_DISABLED: '1',
    TSX_TSCONFIG_PATH: inRoot('tsconfig.json'),
    ...(settings.clockOffsetMs === undefined
      ? {}
      : { EMHANA_CLOCK_OFFSET_MS: String(settings.clockOffsetMs) }),
  };
}
