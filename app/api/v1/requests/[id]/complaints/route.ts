import { serve } from '@/app/api/serve';
import { registerComplaintEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { registerComplaint } from '@/services/complaints/register-complaint';

export const POST = serve(
  registerComplaintEndpoint,
  (context, { params, body: { channel, ...input } }) =>
    registerComplaint(context, { requestId: params.id, ...input, ...(channel ? { channel } : {}) }),
  presentComplaint,
);
