import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { withdrawEndpoint } from '@/app/api/v1/_endpoints/requests';
import { withdrawRequest } from '@/services/requests/end-request';

export const POST = serve(
  withdrawEndpoint,
  (context, { params, body }) => withdrawRequest(context, onCase(params, body)),
  presentCase,
);
