import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '@/lib/ops/compress.mjs';
import { staticFiles } from '@/lib/ops/static-files.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'static-files-'));
const script = 'export const greeting = "Сәлем";\n'.repeat(100);
let server: http.Server;
let port: number;

beforeAll(async () => {
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write('.next/static/chunks/a.js', script);
  write('.next/static/chunks/small.js', '1');
  write('.next/BUILD_ID', 'secret');
  write('public/icons/icon.svg', `<svg>${' '.repeat(1000)}</svg>`);
  write('public/sw.js', '// worker');
  const headers = [{ key: 'X-Content-Type-Options', value: 'nosniff' }];
  write('.next/routes-manifest.json', JSON.stringify({ headers: [{ source: '/:path*', headers }] }));
  await compressFolder(path.join(folder, '.next/static'));
  await compressFolder(path.join(folder, 'public'));
  const serve = staticFiles(folder);
  server = http.createServer((request, response) => {
    if (!serve(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Without fetch, which would ask for compression and undo it unseen. */
const get = (url: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') =>
  new Promise<{ status?: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const request = http.request({ port, path: url, method, headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const { statusCode: status } = answer;
      resolve({ ...(status ? { status } : {}), headers: answer.headers, body: Buffer.concat(chunks) });
    });
    request.on('error', reject).end();
  });

describe('the files of a build', () => {
  it('go out in brotli to a browser that takes it, for good and with the headers of every answer', async () => {
    const { status, headers, body } = await get('/_next/static/chunks/a.js', {
      'accept-encoding': 'gzip, br',
    });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(body).toString()).toBe(script);
  });

  it('go out in gzip to one that does not, and plainly to one that takes neither', async () => {
    const gz = await get('/_next/static/chunks/a.js?v=1', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).toString()).toBe(script);
    const plain = await get('/_next/static/chunks/a.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
  });

  it('are not compressed when they are tiny, and a HEAD has no body', async () => {
    const { headers, body } = await get('/_next/static/chunks/small.js', { 'accept-encoding': 'br' }, 'HEAD');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe('1');
    expect(body).toHaveLength(0);
  });

  it('are not sent again to one who has them', async () => {
    const { headers } = await get('/sw.js');
    expect(headers['cache-control']).toContain('must-revalidate');
    const again = await get('/sw.js', { 'if-none-match': headers.etag });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('are only those: nothing else of the folder, no way up, no writing', async () => {
    const askFor = [
      '/.next/BUILD_ID',
      '/_next/static/../BUILD_ID',
      '/_next/static/%2e%2e/BUILD_ID',
      '/routes-manifest.json',
      '/_next/static/chunks/a.js.br',
      '/constructor',
      '/kk',
    ];
    for (const url of askFor) expect((await get(url)).status, url).toBe(418);
    expect((await get('/sw.js', {}, 'POST')).status).toBe(418);
  });
});
