import { serve } from '@/app/api/serve';
import { listComplaintsEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { complaintsOf } from '@/services/complaints/api-reads';

export const GET = serve(
  listComplaintsEndpoint,
  (context, { query }) => complaintsOf(context, { all: query.all === 'true' }),
  (complaints) => ({ complaints: complaints.map(presentComplaint) }),
);
