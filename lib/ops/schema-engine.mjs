#!/usr/bin/env node
/**
 * Prisma's schema engine for closed networks. Prisma's command line wants a native program that it downloads from a
 * host outside the package registry; hospitals and ministries do not reach it. This file speaks that program's
 * protocol (JSON-RPC, a line a message, over stdin and stdout) on top of the same engine compiled to WebAssembly,
 * which npm brings. Set PRISMA_SCHEMA_ENGINE_BINARY to it, as lib/ops/migrate.mjs does.
 */
import { readFileSync } from 'node:fs';
import { runDatabaseCommand } from './schema-engine/database-command.mjs';
import { engineVersion, openEngine } from './schema-engine/engine.mjs';
import { serve } from './schema-engine/json-rpc.mjs';

const args = process.argv.slice(2);
const values = (/** @type {string} */ flag) => args.filter((_, at) => args[at - 1] === flag);

if (args.includes('--version') || args.includes('-V')) {
  console.log(`schema-engine-cli ${engineVersion()}`);
  process.exit(0);
}

const source = JSON.parse(values('--datasource')[0] ?? '{}');
const command = args.indexOf('cli');

if (command >= 0) {
  process.exit(await runDatabaseCommand(args[command + 1] ?? '', source.url));
}

const files = values('--datamodels').map((file) => [file, readFileSync(file, 'utf8')]);
const { engine, causeOf } = openEngine(source, files);
await serve({ engine, causeOf, input: process.stdin, output: process.stdout, url: source.url });
