import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { handOverEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { handOverTask } from '@/services/requests/take-task';

export const POST = serve(
  handOverEndpoint,
  (context, { params, body }) =>
    handOverTask(context, { ...onCase(params, body), toPersonId: body.toPersonId }),
  presentCase,
);
