import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { refuseEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { refuseRequest } from '@/services/requests/end-request';

export const POST = serve(
  refuseEndpoint,
  (context, { params, body }) =>
    refuseRequest(context, { ...onCase(params, body), ground: body.ground, reason: body.reason }),
  presentCase,
);
