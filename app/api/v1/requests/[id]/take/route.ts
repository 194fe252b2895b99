import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { takeEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { takeTask } from '@/services/requests/take-task';

export const POST = serve(
  takeEndpoint,
  (context, { params, body }) => takeTask(context, onCase(params, body)),
  presentCase,
);
