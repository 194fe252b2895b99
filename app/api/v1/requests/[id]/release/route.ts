import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { releaseEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { releaseTask } from '@/services/requests/take-task';

export const POST = serve(
  releaseEndpoint,
  (context, { params, body }) => releaseTask(context, onCase(params, body)),
  presentCase,
);
