/** What the routes of signing in share: JSON from this site only in, an outcome out. */
import type { z } from 'zod';
import { isUnavailable } from '@/lib/database/errors';
import { localeOf } from '@/lib/http/locale-of';
import { problem, refusalsOf } from '@/lib/http/problem';
import { readJson } from '@/lib/http/read-body';
import { logger } from '@/lib/logs/logger';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { currentContext, currentTraceId } from '@/services/identity/current-actor';

/**
 * A form on another site can send neither this content type nor our Origin; the cookie that is set cannot be planted
 * by one.
 */
export async function bodyOf<T>(request: Request, schema: z.ZodType<T>): Promise<Outcome<T>> {
  const origin = request.headers.get('origin');
  if (origin && !isOurs(origin, request)) return refuse({ code: 'not-allowed' });
  const read = await readJson(request, 4096);
  if (!read.ok) return read;
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return ok(parsed.data);
  const [first = { code: 'invalid-input' as const }, ...rest] = refusalsOf(parsed.error);
  return refuse(first, rest);
}

const isOurs = (origin: string, request: Request): boolean =>
  URL.canParse(origin) && new URL(origin).host === request.headers.get('host');

export async function answered<T>(
  request: Request,
  run: (context: Context) => Promise<Outcome<T>>,
  present: (value: T) => Record<string, unknown>,
): Promise<Response> {
  const asked = { locale: localeOf(request), traceId: await currentTraceId() };
  try {
    const outcome = await run(await currentContext());
    if (!outcome.ok) return problem(outcome.refusal, asked, outcome.also);
    return Response.json(present(outcome.value), { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (isUnavailable(error)) return problem({ code: 'unavailable' }, asked);
    logger.error({ traceId: asked.traceId, error }, 'signing in over the API failed');
    return problem({ code: 'internal' }, asked);
  }
}
