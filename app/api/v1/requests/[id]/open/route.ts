import { asStaff } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { openEndpoint } from '@/app/api/v1/_endpoints/tasks';
import { openCase } from '@/services/requests/open-case';

export const POST = serve(
  openEndpoint,
  asStaff((context, { params, body }) => openCase(context, { requestId: params.id, ...body })),
  () => ({}),
);
