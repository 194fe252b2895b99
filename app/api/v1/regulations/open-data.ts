/** Answers of open data: the same for everybody, cached, and named by a fingerprint of what they say. */
import { createHash, randomUUID } from 'node:crypto';
import { problem } from '@/lib/http/problem';
import { isLocale } from '@/lib/i18n/locale';

export function openData(
  request: Request,
  body: unknown,
  version: string,
  type = 'application/json',
): Response {
  const headers = {
    etag: `"${version}"`,
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'access-control-allow-origin': '*',
  };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(headers.etag) || known.includes('*'))
    return new Response(null, { status: 304, headers });
  return Response.json(body, { headers: { ...headers, 'content-type': `${type}; charset=utf-8` } });
}

export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

export function notFound(request: Request): Promise<Response> {
  const asked =
    new URL(request.url).searchParams.get('lang') ?? request.headers.get('accept-language')?.slice(0, 2);
  return problem({ code: 'not-found' }, { locale: isLocale(asked) ? asked : 'kk', traceId: randomUUID() });
}
