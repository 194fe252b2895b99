import { z } from 'zod';
import { answered, bodyOf } from '@/app/api/auth/answer';
import { ok, refuse } from '@/lib/outcome';
import { currentSession } from '@/services/identity/current-actor';
import { findSession } from '@/services/identity/find-session';
import { showSecondFactor } from '@/services/identity/second-factor';
import { giveSession, requestFacts } from '@/services/identity/session-cookie';

const schema = z.strictObject({ code: z.string().max(20, 'code-wrong') });

/** The one-time code. A person of several clinics then names one by POST /api/auth/clinic. */
export const POST = (request: Request) =>
  answered(
    request,
    async (context) => {
      const body = await bodyOf(request, schema);
      if (!body.ok) return body;
      const session = await currentSession();
      if (session?.kind !== 'staff') return refuse({ code: 'not-signed-in' });
      const shown = await showSecondFactor(context, session, { ...body.value, ...(await requestFacts()) });
      if (!shown.ok) return shown;
      await giveSession(shown.value);
      return ok(await findSession(context.database, shown.value.sessionId, context.clock()));
    },
    (session) => ({ next: session?.clinicId ? 'done' : 'clinic' }),
  );
