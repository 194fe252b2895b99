import { serve } from '@/app/api/serve';
import { listComplaintsEndpoint, registerComplaintEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { complaintsOf } from '@/services/complaints/api-reads';
import { registerComplaint } from '@/services/complaints/register-complaint';

export const GET = serve(
  listComplaintsEndpoint,
  (context, { query }) => complaintsOf(context, { all: query.all === 'true' }),
  (complaints) => ({ complaints: complaints.map(presentComplaint) }),
);

export const POST = serve(
  registerComplaintEndpoint,
  (context, { body: { channel, ...input } }) =>
    registerComplaint(context, { ...input, ...(channel ? { channel } : {}) }),
  presentComplaint,
);
