/**
 * The portal's own route handlers behind a real HTTP server. Of the framework only what hands a handler its headers and
 * cookies is replaced: no build is needed, and a body travels as it does to the portal.
 */
import type { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { vi } from 'vitest';
import { inRoot } from '@/lib/ops/paths.mjs';

interface Asked {
  headers: Headers;
  jar: Map<string, string>;
  given: string[];
}

const asked: AsyncLocalStorage<Asked> = await vi.hoisted(async () => {
  const { AsyncLocalStorage } = await import('node:async_hooks');
  return new AsyncLocalStorage();
});

vi.mock('next/headers', () => {
  const now = () => {
    const current = asked.getStore();
    if (!current) throw new Error('asked outside of a request');
    return current;
  };
  return {
    headers: async () => now().headers,
    cookies: async () => {
      const { jar, given } = now();
      return {
        get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
        set: (name: string, value: string) => {
          jar.set(name, value);
          given.push(`${name}=${value}; Path=/`);
        },
      };
    },
  };
});

interface Route {
  file: string;
  /** `/api/v1/requests/{id}` */
  path: string;
  pattern: RegExp;
}

/** Every route file below app/api, those with fewer names in their path first. */
export const ROUTES: readonly Route[] = readdirSync(inRoot('app', 'api'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => path.basename(file) === 'route.ts')
  .map((file): Route => {
    const segments = path.dirname(file).split(path.sep);
    const names = segments.map((segment) => segment.replace(/^\[(.+)\]$/, '{$1}'));
    const source = segments.map((segment) =>
      segment.replace(/^\[(.+)\]$/, '(?<$1>[^/]+)').replace('.', '\\.'),
    );
    return {
      file: inRoot('app', 'api', file),
      path: `/api/${names.join('/')}`,
      pattern: new RegExp(`^/api/${source.join('/')}$`),
    };
  })
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

type Handler = (request: Request, route: { params: Promise<Record<string, string>> }) => Promise<Response>;

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

/** What a route file answers to. */
export async function methodsOf({ file }: Route): Promise<Record<string, Handler>> {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ file);
  return Object.fromEntries(
    Object.entries(exported).flatMap(([name, value]): [string, Handler][] =>
      /^[A-Z]+$/.test(name) && isHandler(value) ? [[name, value]] : [],
    ),
  );
}

export async function startServer(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = http.createServer((message, response) => {
    answer(message, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500, { 'content-type': 'text/plain' }).end('a handler threw');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('a server has a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(message: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const url = new URL(message.url ?? '/', `http://${message.headers.host}`);
  const route = ROUTES.find(({ pattern }) => pattern.test(url.pathname));
  if (!route) return void response.writeHead(404).end();
  const handler = (await methodsOf(route))[message.method ?? 'GET'];
  if (!handler) return void response.writeHead(405).end();
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  headers.set('x-forwarded-for', message.socket.remoteAddress ?? '');
  const body = message.method === 'GET' ? null : bodyOf(message);
  const init: RequestInit & { duplex: 'half' } = {
    method: message.method ?? 'GET',
    headers,
    body,
    duplex: 'half',
  };
  const request = new Request(url, init);
  const found = route.pattern.exec(url.pathname)?.groups ?? {};
  const params = Object.fromEntries(Object.entries(found).map(([name, text]) => [name, safeDecode(text)]));
  const store: Asked = { headers, jar: cookiesOf(headers.get('cookie') ?? ''), given: [] };
  const answered = await asked.run(store, () => handler(request, { params: Promise.resolve(params) }));
  response.writeHead(answered.status, {
    ...Object.fromEntries(answered.headers),
    ...(store.given.length ? { 'set-cookie': store.given } : {}),
  });
  response.end(Buffer.from(await answered.arrayBuffer()));
}

/** A handler that has read enough leaves the connection whole, as Next does: the rest is thrown away. */
function bodyOf(message: http.IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  let left = false;
  return new ReadableStream({
    start(controller) {
      message.on('data', (chunk: Buffer) => {
        if (!left) controller.enqueue(new Uint8Array(chunk));
      });
      message.on('end', () => {
        if (!left) controller.close();
      });
    },
    cancel() {
      left = true;
    },
  });
}

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const cookiesOf = (header: string): Map<string, string> =>
  new Map(
    header
      .split(/;\s*/)
      .filter(Boolean)
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
