/** Serves an endpoint: who may, how often, what shape, done once, and every refusal as a problem. */
import { headers } from 'next/headers';
import type { z } from 'zod';
import { clientAddress } from '@/lib/auth/client-address';
import { isUnavailable } from '@/lib/database/errors';
import type { Endpoint } from '@/lib/http/endpoint';
import { localeOf } from '@/lib/http/locale-of';
import { problem, refusalsOf } from '@/lib/http/problem';
import { readJson } from '@/lib/http/read-body';
import type { Locale } from '@/lib/i18n/locale';
import { AnsweredBefore, hashOf, scopeOf } from '@/lib/idempotency';
import { logger } from '@/lib/logs/logger';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Context } from '@/services/context';
import { currentContext, currentTraceId } from '@/services/identity/current-actor';

type Given<T extends z.ZodType | undefined> = T extends z.ZodType ? z.output<T> : undefined;

export interface Input<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  locale: Locale;
}

/**
 * `run` does the use case; `present` makes the answer of its value. Writes need an `Idempotency-Key` and are done once
 * a key: the second call gets the first one's answer.
 */
export function serve<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  Value,
>(
  endpoint: Endpoint<P, Q, B, A>,
  run: (context: Context, input: Input<Given<P>, Given<Q>, Given<B>>) => Promise<Outcome<Value>>,
  present: (value: Value, input: Input<Given<P>, Given<Q>, Given<B>>) => z.input<A>,
) {
  return async (
    request: Request,
    route: { params: Promise<Record<string, string | string[]>> },
  ): Promise<Response> => {
    const asked = { locale: localeOf(request), traceId: await currentTraceId() };
    const { locale } = asked;
    try {
      const context = await currentContext();
      const allowed = await mayCall(endpoint, context);
      if (!allowed.ok) return problem(allowed.refusal, asked);
      const read = await inputOf(endpoint, request, await route.params, locale);
      if (!read.ok) return problem(read.refusal, asked, read.also);
      const input = read.value as Input<Given<P>, Given<Q>, Given<B>>;
      const keyed = keyOf(endpoint, request, context, input, (value) => present(value as Value, input));
      if (!keyed.ok) return problem(keyed.refusal, asked);
      const outcome = await run({ ...context, ...keyed.value }, input);
      if (!outcome.ok) return problem(outcome.refusal, asked, outcome.also);
      const body = present(outcome.value, input);
      return answer(
        process.env.NODE_ENV === 'production' ? body : endpoint.answer.parse(body),
        endpoint.status ?? 200,
      );
    } catch (error) {
      if (error instanceof AnsweredBefore)
        return answer(error.body, error.status, { 'idempotency-replayed': 'true' });
      if (isUnavailable(error)) return problem({ code: 'unavailable' }, asked);
      logger.error({ traceId: asked.traceId, endpoint: endpoint.id, error }, 'an endpoint failed');
      return problem({ code: 'internal' }, asked);
    }
  };
}

const answer = (body: unknown, status: number, more: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...more } });

async function mayCall({ who }: Endpoint, { database, actor }: Context): Promise<Outcome<null>> {
  const verdict =
    actor.kind === 'citizen' || actor.kind === 'staff'
      ? await take(database, LIMITS.apiAccount, actor.accountId)
      : await take(database, LIMITS.apiAddress, clientAddress(await headers()));
  if (!verdict.allowed)
    return refuse({ code: 'too-many-requests', params: { seconds: verdict.waitSeconds } });
  if (who === 'anybody') return ok(null);
  if (actor.kind === 'public') return refuse({ code: 'not-signed-in' });
  return who === 'signed-in' || actor.kind === who ? ok(null) : refuse({ code: 'not-allowed' });
}

async function inputOf(
  { params, query, body, method, mostBytes }: Endpoint,
  request: Request,
  route: Record<string, string | string[]>,
  locale: Locale,
): Promise<Outcome<Input<unknown, unknown, unknown>>> {
  const refusals: Refusal[] = [];
  const parsed = (schema: z.ZodType | undefined, value: unknown): unknown => {
    if (!schema) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    refusals.push(...refusalsOf(result.error));
    return undefined;
  };
  const read = body && method !== 'GET' ? await readJson(request, mostBytes) : ok(undefined);
  if (!read.ok) return read;
  const input = {
    params: parsed(params, route),
    query: parsed(query, Object.fromEntries(new URL(request.url).searchParams)),
    body: parsed(body, read.value),
    locale,
  };
  const [first, ...rest] = refusals;
  return first ? refuse(first, rest) : ok(input);
}

/** Reads are repeated freely; a write without a key could be done twice by a bad network. */
function keyOf(
  endpoint: Endpoint,
  request: Request,
  { actor }: Context,
  { params, body }: Input<unknown, unknown, unknown>,
  present: (value: unknown) => unknown,
): Outcome<Pick<Context, 'idempotency'>> {
  if (endpoint.method === 'GET' || endpoint.repeatable) return ok({});
  const key = request.headers.get('idempotency-key') ?? '';
  if (!/^[\x21-\x7e]{8,80}$/.test(key))
    return refuse({ code: 'idempotency-key-missing', field: 'Idempotency-Key' });
  const account = actor.kind === 'citizen' || actor.kind === 'staff' ? actor.accountId : undefined;
  const requestHash = hashOf(JSON.parse(JSON.stringify({ params, body })));
  return ok({
    idempotency: {
      scope: scopeOf(account, endpoint.id),
      key,
      requestHash,
      status: endpoint.status ?? 200,
      present,
    },
  });
}
