import { serve } from '@/app/api/serve';
import { completionOf } from '@/app/api/v1/_endpoints/completion';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { intakeEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { intakeRequest } from '@/services/requests/intake-request';

export const POST = serve(
  intakeEndpoint,
  (context, { body, locale }) =>
    intakeRequest(context, {
      ...body,
      locale,
      receivedAt: new Date(body.receivedAt),
      completions: body.completions.map(completionOf),
    }),
  presentCase,
);
