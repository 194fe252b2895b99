import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { orderEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { orderForStep } from '@/services/requests/order-for-step';

export const POST = serve(
  orderEndpoint,
  (context, { params, body }) => orderForStep(context, onCase(params, body)),
  presentCase,
);
