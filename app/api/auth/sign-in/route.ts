import { z } from 'zod';
import { answered, bodyOf } from '@/app/api/auth/answer';
import { PASSWORD_MAX } from '@/lib/auth/password';
import { iinSchema } from '@/lib/iin/iin';
import { ok } from '@/lib/outcome';
import { giveSession, requestFacts } from '@/services/identity/session-cookie';
import { signIn } from '@/services/identity/sign-in';

const schema = z.strictObject({
  kind: z.enum(['citizen', 'staff']).default('citizen'),
  iin: iinSchema,
  password: z.string().min(1, 'password-required').max(PASSWORD_MAX, 'password-long'),
});

/** IIN and password for a session cookie. A staff session then waits for POST /api/auth/second-factor. */
export const POST = (request: Request) =>
  answered(
    request,
    async (context) => {
      const body = await bodyOf(request, schema);
      if (!body.ok) return body;
      const started = await signIn(context, { ...body.value, ...(await requestFacts()) });
      if (!started.ok) return started;
      await giveSession(started.value);
      return ok(body.value.kind);
    },
    (kind) => ({ next: kind === 'staff' ? 'second-factor' : 'done' }),
  );
