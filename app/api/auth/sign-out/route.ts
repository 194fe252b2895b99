import { z } from 'zod';
import { answered, bodyOf } from '@/app/api/auth/answer';
import { ok } from '@/lib/outcome';
import { currentSession } from '@/services/identity/current-actor';
import { dropSession } from '@/services/identity/session-cookie';
import { signOut } from '@/services/identity/sessions';

export const POST = (request: Request) =>
  answered(
    request,
    async (context) => {
      const body = await bodyOf(request, z.strictObject({}));
      if (!body.ok) return body;
      const session = await currentSession();
      const ended = session ? await signOut(context, session) : ok(undefined);
      if (ended.ok) await dropSession();
      return ended;
    },
    () => ({ next: 'sign-in' }),
  );
