/** How the portal speaks to eGov Mobile: its contract knows a status and a message. */
import { headers } from 'next/headers';
import { clientAddress } from '@/lib/auth/client-address';
import { isUnavailable } from '@/lib/database/errors';
import { localeOf } from '@/lib/http/locale-of';
import { problem } from '@/lib/http/problem';
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

/** Our own problem with the contract's `message` in it; 403 for a bad signature, whatever is wrong with it. */
async function refused(request: Request, refusal: Refusal): Promise<Response> {
  const locale = localeOf(request);
  const answer = await problem(refusal, { locale, traceId: await currentTraceId() });
  const body: Record<string, unknown> = await answer.json();
  const finding = refusal.params?.finding;
  const isSignature = finding !== undefined;
  const signing = await translatorFor(locale, 'signing');
  const message = isSignature ? signing(`verdict.${finding}`, refusal.params) : body.detail;
  const status = isSignature ? 403 : answer.status;
  return Response.json({ ...body, status, detail: message, message }, { status, headers: answer.headers });
}

/** `Authorization: Bearer <token>`; some versions send the token bare. */
export const tokenOf = (request: Request): string =>
  (request.headers.get('authorization') ?? '').replace(/^Bearer\s+/i, '').slice(0, 100);
