/** How the portal speaks to eGov Mobile: its contract knows a status and a message, and nothing of our problems. */
import { headers } from 'next/headers';
import { clientAddress } from '@/lib/auth/client-address';
import { isUnavailable } from '@/lib/database/errors';
import { ERROR_STATUS } from '@/lib/errors/codes';
import { localeOf } from '@/lib/http/locale-of';
import { translatorFor } from '@/lib/i18n/translator';
import { logger } from '@/lib/logs/logger';
import { type Outcome, type Refusal, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Context } from '@/services/context';
import { currentContext, currentTraceId } from '@/services/identity/current-actor';

/** The organisation that runs the portal; twelve noughts where nobody has registered it. */
export const portalOfPhone = (env: NodeJS.ProcessEnv = process.env) => ({
  publicUrl: (env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, ''),
  bin: env.EMHANA_PORTAL_BIN ?? '0'.repeat(12),
});

export async function answerPhone<T>(
  request: Request,
  run: (context: Context) => Promise<Outcome<T>>,
  present: (value: T) => Response,
): Promise<Response> {
  try {
    // Whoever holds the code is nobody to the portal, cookies or not.
    const context: Context = { ...(await currentContext()), actor: { kind: 'public' } };
    const verdict = await take(context.database, LIMITS.apiAddress, clientAddress(await headers()));
    const outcome = verdict.allowed
      ? await run(context)
      : refuse({ code: 'too-many-requests', params: { seconds: verdict.waitSeconds } });
    return outcome.ok ? present(outcome.value) : await refused(request, outcome.refusal);
  } catch (error) {
    if (isUnavailable(error)) return refused(request, { code: 'unavailable' });
    logger.error({ traceId: await currentTraceId(), error }, 'the contract with eGov Mobile failed');
    return refused(request, { code: 'internal' });
  }
}

/** 403 for a bad signature, whatever is wrong with it: so the contract says. */
async function refused(request: Request, { code, params }: Refusal): Promise<Response> {
  const locale = localeOf(request);
  const finding = params?.finding;
  const [errors, signing] = await Promise.all([
    translatorFor(locale, 'errors'),
    translatorFor(locale, 'signing'),
  ]);
  const words = finding === undefined ? errors(code, params) : signing(`verdict.${finding}`, params);
  return Response.json(
    { message: words },
    {
      status: finding === undefined ? ERROR_STATUS[code] : 403,
      headers: { 'cache-control': 'no-store' },
    },
  );
}

/** `Authorization: Bearer <token>`; some versions send the token bare. */
export const tokenOf = (request: Request): string =>
  (request.headers.get('authorization') ?? '').replace(/^Bearer\s+/i, '').slice(0, 100);
