/** OpenSSL with its GOST engine, where the machine has both: the measure that tests hold the own code against. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CONFIG = `openssl_conf = main
[main]
engines = engines
[engines]
gost = gost
[gost]
engine_id = gost
default_algorithms = ALL
`;

let configFile: string | undefined;

/** The environment in which OpenSSL knows GOST. */
export function gostEnvironment(): NodeJS.ProcessEnv {
  if (!configFile) {
    configFile = path.join(mkdtempSync(path.join(tmpdir(), 'gost-')), 'openssl.cnf');
    writeFileSync(configFile, CONFIG);
  }
  return { ...process.env, OPENSSL_CONF: configFile };
}

export const openssl = (args: readonly string[], input: Uint8Array = new Uint8Array()): Buffer =>
  execFileSync('openssl', args, { input, env: gostEnvironment(), stdio: ['pipe', 'pipe', 'pipe'] });

function isThere(): boolean {
  try {
    return openssl(['version']).length > 0;
  } catch {
    return false;
  }
}

export const OPENSSL_IS_THERE = isThere();

function knowsGost(): boolean {
  try {
    return openssl(['dgst', '-md_gost12_512', '-binary']).length === 64;
  } catch {
    return false;
  }
}

export const OPENSSL_KNOWS_GOST = knowsGost();
