/** A client that keeps its connections, and what a list of times says. */
import http from 'node:http';

export interface Reply {
  status: number;
  headers: http.IncomingHttpHeaders;
  bytes: number;
  text: string;
  ms: number;
}

export interface Ask {
  method?: string;
  cookie?: string;
  body?: unknown;
  key?: string;
  /** Whom the limits count it for. */
  from?: string;
  headers?: Record<string, string>;
}

export class Client {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  constructor(readonly origin: string) {}

  ask(path: string, { method = 'GET', cookie, body, key, from = '10.0.0.1', headers = {} }: Ask = {}) {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const began = performance.now();
    return new Promise<Reply>((resolve, reject) => {
      const request = http.request(
        new URL(path, this.origin),
        {
          method,
          agent: this.#agent,
          headers: {
            'accept-encoding': 'gzip',
            'x-forwarded-for': from,
            ...(sent === undefined
              ? {}
              : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
            ...(cookie ? { cookie } : {}),
            ...(key ? { 'idempotency-key': key } : {}),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const all = Buffer.concat(chunks);
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              bytes: all.length,
              text: response.headers['content-encoding'] ? '' : all.toString(),
              ms: performance.now() - began,
            });
          });
        },
      );
      request.on('error', reject);
      request.end(sent);
    });
  }

  /** The JSON of an answer that must have that status. */
  async json(path: string, ask: Ask & { expect: number }): Promise<Record<string, unknown>> {
    const reply = await this.ask(path, {
      ...ask,
      headers: { 'accept-encoding': 'identity', ...ask.headers },
    });
    if (reply.status !== ask.expect) {
      throw new Error(`${ask.method ?? 'GET'} ${path} answered ${reply.status}: ${reply.text.slice(0, 400)}`);
    }
    const value: unknown = JSON.parse(reply.text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  }

  close() {
    this.#agent.destroy();
  }
}

/** Runs `work` for each item, `width` at a time; milliseconds that all of it took. */
export async function atOnce<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>) {
  const queue = items.values();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
  return performance.now() - began;
}

export function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export const spread = (times: readonly number[]): string =>
  `p50 ${percentile(times, 0.5).toFixed(0)}, p95 ${percentile(times, 0.95).toFixed(0)}, max ${Math.max(...times).toFixed(0)} ms`;
