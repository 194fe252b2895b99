import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { askEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { askRegistersNow } from '@/services/requests/ask-registers-now';

export const POST = serve(
  askEndpoint,
  (context, { params, body }) => askRegistersNow(context, onCase(params, body)),
  presentCase,
);
