/**
 * The files of a build, served before Next sees the request: compressed once at build time (compress.mjs), where Next
 * would gzip them anew for each visitor and knows no brotli. Read once; a build never changes under a running portal.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** @typedef {{ type: string, cache: string, etag: string, bodies: Record<string, Buffer> }} StaticFile */

/** @type {Record<string, string>} */
const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const ENCODINGS = /** @type {const} */ ({ br: '.br', gzip: '.gz' });
const FOREVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/**
 * @param {string} standalone Next's standalone folder, completed
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean}
 *   whether it has answered
 */
export function staticFiles(standalone) {
  const files = new Map([
    ...readFolder(path.join(standalone, '.next', 'static'), '/_next/static/', () => FOREVER),
    ...readFolder(path.join(standalone, 'public'), '/', (file) =>
      /^(?:icons|ornament)\//.test(file) ? A_DAY : ASK_AGAIN,
    ),
  ]);
  const security = securityHeaders(standalone);
  return (request, response) => {
    const file = files.get((request.url ?? '').split('?', 1)[0] ?? '');
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const headers = { ...security, ETag: file.etag, 'Cache-Control': file.cache, Vary: 'Accept-Encoding' };
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, headers).end();
      return true;
    }
    const encoding = chooseEncoding(request.headers['accept-encoding'], file);
    const body = file.bodies[encoding] ?? Buffer.alloc(0);
    response.writeHead(200, {
      ...headers,
      'Content-Type': file.type,
      'Content-Length': body.length,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}

/**
 * @param {string} folder
 * @param {string} prefix
 * @param {(file: string) => string} cacheOf
 * @returns {[string, StaticFile][]}
 */
function readFolder(folder, prefix, cacheOf) {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.flatMap((name) => {
    const type = TYPES[path.extname(name)];
    if (!type) return [];
    const full = path.join(folder, name);
    const identity = fs.readFileSync(full);
    /** @type {Record<string, Buffer>} */
    const bodies = { identity };
    for (const [encoding, suffix] of Object.entries(ENCODINGS)) {
      if (fs.existsSync(full + suffix)) bodies[encoding] = fs.readFileSync(full + suffix);
    }
    const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
    const url = prefix + name.split(path.sep).join('/');
    return [[url, { type, cache: cacheOf(name), etag, bodies }]];
  });
}

/**
 * @param {string | string[] | undefined} accepted
 * @param {StaticFile} file
 */
function chooseEncoding(accepted, { bodies }) {
  const offered = new Map(
    String(accepted ?? '')
      .split(',')
      .map((part) => part.trim().split(/;\s*q=/))
      .map(([name = '', weight = '1']) => [name.toLowerCase(), Number(weight)]),
  );
  const wanted = Object.keys(ENCODINGS).filter((name) => bodies[name] && (offered.get(name) ?? 0) > 0);
  return wanted[0] ?? 'identity';
}

/**
 * The headers that next.config.ts gives every answer, as Next wrote them down.
 * @param {string} standalone
 * @returns {Record<string, string>}
 */
function securityHeaders(standalone) {
  const manifest = path.join(standalone, '.next', 'routes-manifest.json');
  /** @type {{ headers: { source: string, headers: { key: string, value: string }[] }[] }} */
  const { headers } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const everywhere = headers.filter(({ source }) => source === '/:path*');
  return Object.fromEntries(everywhere.flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])));
}
