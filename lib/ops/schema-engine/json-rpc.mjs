import path from 'node:path';
import { createInterface } from 'node:readline';

const KNOWN_ERROR = 4466; // Prisma's "an error happened, see data"

/**
 * The schema engine in WebAssembly: a method for each request of Prisma's protocol.
 * @typedef {Record<string, (params?: object) => Promise<{ exitCode?: number, stdout?: string | null }>>} Engine
 * @typedef {{ message?: string, meta?: object, code?: string, error_code?: string }} Said An error, as the engine or the adapter gives it.
 */

/**
 * Answers requests one after another, in the order they came, until the input closes.
 * @param {{
 *   engine: () => Promise<Engine>,
 *   causeOf: () => Said | undefined,
 *   input: NodeJS.ReadableStream,
 *   output: NodeJS.WritableStream,
 *   url: string | undefined,
 * }} options
 */
export async function serve({ engine, causeOf, input, output, url }) {
  let prints = 0;
  const send = (/** @type {object} */ message) =>
    new Promise((sent) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`, sent));

  /** @param {{ method: string, params?: object }} request */
  async function answer({ method, params = {} }) {
    const open = await engine();
    if (method === 'getDatabaseVersion') return open.version();
    // the adapter connects to a database that is there: opening the engine was the making
    if (method === 'createDatabase') return { databaseName: path.basename(new URL(url ?? '').pathname) };
    const result = await open[method](params);
    if (method !== 'diff') return result ?? {};
    // the native engine prints a diff through a request of its own and answers with the exit code alone
    if (result.stdout != null) {
      prints += 1;
      await send({ id: `print-${prints}`, method: 'print', params: { content: result.stdout } });
    }
    return { exitCode: result.exitCode, stdout: null };
  }

  for await (const line of createInterface({ input })) {
    if (!line.trim()) continue;
    const request = JSON.parse(line);
    if (!request.method) continue; // the answer to one of our prints
    try {
      await send({ id: request.id, result: await answer(request) });
    } catch (error) {
      await send({ id: request.id, error: problemOf(error, causeOf) });
    }
  }
  process.exit(0);
}

/**
 * @param {Said} error
 * @param {() => Said | undefined} causeOf
 */
function problemOf(error, causeOf) {
  const said = String(error?.message ?? error);
  const inner = parsed(said);
  const cause = /GenericJs|ExternalError/.test(said) ? causeOf() : undefined;
  const message = inner.message ?? said;
  return {
    code: KNOWN_ERROR,
    message: 'An error happened. Check the data field for details.',
    data: {
      is_panic: false,
      message: cause ? `${message}\n${cause.message ?? cause}` : message,
      meta: inner.meta ?? error?.meta ?? null,
      error_code: inner.error_code ?? error?.code ?? error?.error_code ?? null,
    },
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
