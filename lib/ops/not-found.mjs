/**
 * A 404 that can be read. Next answers a page's notFound() with an empty body that only JavaScript fills; people without
 * it, and search engines, would see nothing. Such an answer is held back, and the words of /{locale}/missing are sent in
 * its place, with status 404.
 */
import http from 'node:http';

const LOCALES = /^\/(kk|ru|en)(?:\/|$)/;

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
export function readableNotFound(request, response) {
  const [path = ''] = (request.url ?? '').split('?', 1);
  const locale = LOCALES.exec(path)?.[1];
  const page =
    request.method === 'GET' && !request.headers.rsc && /text\/html/.test(request.headers.accept ?? '');
  if (!locale || !page || path === `/${locale}/missing`) return;
  const { writeHead, write, end } = response;
  let held = false;
  response.writeHead = /** @type {typeof writeHead} */ (
    (status, ...rest) => {
      held = status === 404 && /text\/html/.test(String(response.getHeader('content-type') ?? ''));
      return held ? response : Reflect.apply(writeHead, response, [status, ...rest]);
    }
  );
  response.write = /** @type {typeof write} */ (
    (...args) => {
      if (!response.headersSent && !held) response.writeHead(response.statusCode);
      return held || Reflect.apply(write, response, args);
    }
  );
  response.end = /** @type {typeof end} */ (
    (...args) => {
      if (!response.headersSent && !held) response.writeHead(response.statusCode);
      if (!held) return Reflect.apply(end, response, args);
      Object.assign(response, { writeHead, write, end });
      sendWords(request, response, locale);
      return response;
    }
  );
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {string} locale
 */
function sendWords(request, response, locale) {
  const { cookie, host } = request.headers;
  const { localAddress, localPort } = request.socket;
  const ask = http.get(
    {
      host: localAddress,
      port: localPort,
      path: `/${locale}/missing`,
      headers: {
        accept: 'text/html',
        'accept-encoding': 'identity',
        ...(host ? { host } : {}),
        ...(cookie ? { cookie } : {}),
      },
    },
    (words) => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      const { connection: _, 'transfer-encoding': __, 'content-length': ___, ...headers } = words.headers;
      words.setEncoding('utf8');
      let html = '';
      words.on('data', (chunk) => {
        html += chunk;
      });
      words.on('end', () => {
        response.writeHead(404, { ...headers, 'cache-control': 'no-store' });
        response.end(withoutScripts(html));
      });
    },
  );
  ask.on('error', () => response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404'));
}

/**
 * Its scripts belong to another address than the one in the person's address bar: words and links need none.
 * @param {string} html
 */
const withoutScripts = (html) =>
  html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
