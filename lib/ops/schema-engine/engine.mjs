import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { adapterFactory } from './adapter.mjs';

const moduleFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');

/** The commit the engine was built from; Prisma prints it. */
export function engineVersion() {
  const { version } = JSON.parse(readFileSync(path.join(path.dirname(moduleFile), 'package.json'), 'utf8'));
  return version.split('.').at(-1);
}

/** The engine panics on no schema at all; an empty one says the same. */
const EMPTY_SCHEMA = [['schema.prisma', 'datasource db {\n  provider = "postgresql"\n}\n']];

/**
 * The engine, made on the first call: a command that fails in its arguments never loads it.
 * @param {{ url?: string, shadowDatabaseUrl?: string }} source
 * @param {string[][]} files pairs of path and text
 */
export function openEngine(source, files) {
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFactory(source));
  let opening;
  return {
    engine: () => {
      opening ??= load().then(() =>
        engineModule.SchemaEngine.new({ datamodels: files.length > 0 ? files : EMPTY_SCHEMA }, log, adapter),
      );
      return opening;
    },
    /** The driver's own error behind one the engine only passed through. */
    causeOf: () => adapter.errorRegistry.consumeError(0)?.error,
  };
}

const log = (/** @type {string} */ line) => {
  if (process.env.DEBUG_SCHEMA_ENGINE) process.stderr.write(`${line}\n`);
};

async function load() {
  const bytes = readFileSync(moduleFile.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engineModule });
  engineModule.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (/** @type {string} */ message) => {
      const fields = { message: String(message) };
      process.stderr.write(`${JSON.stringify({ level: 'ERROR', target: 'schema_engine::panic', fields })}\n`);
    },
  };
}
