import { serve } from '@/app/api/serve';
import { completionOf } from '@/app/api/v1/_endpoints/completion';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { completeEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { completeStep } from '@/services/requests/complete-step';

export const POST = serve(
  completeEndpoint,
  (context, { params, body }) => completeStep(context, { ...onCase(params, body), ...completionOf(body) }),
  presentCase,
);
