import { z } from 'zod';
import { answered, bodyOf } from '@/app/api/auth/answer';
import { refuse } from '@/lib/outcome';
import { chooseClinic } from '@/services/identity/choose-clinic';
import { currentSession } from '@/services/identity/current-actor';

const schema = z.strictObject({ clinicId: z.uuid('invalid-input') });

export const POST = (request: Request) =>
  answered(
    request,
    async (context) => {
      const body = await bodyOf(request, schema);
      if (!body.ok) return body;
      const session = await currentSession();
      if (!session) return refuse({ code: 'not-signed-in' });
      return chooseClinic(context, session, body.value.clinicId);
    },
    () => ({ next: 'done' }),
  );
