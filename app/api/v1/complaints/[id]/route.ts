import { serve } from '@/app/api/serve';
import { readComplaintEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { complaintOf } from '@/services/complaints/api-reads';

export const GET = serve(
  readComplaintEndpoint,
  (context, { params }) => complaintOf(context, params.id),
  presentComplaint,
);
