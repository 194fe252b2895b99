import { serve } from '@/app/api/serve';
import { withdrawComplaintEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { withdrawComplaint } from '@/services/complaints/move-complaint';

export const POST = serve(
  withdrawComplaintEndpoint,
  (context, { params, body }) => withdrawComplaint(context, { complaintId: params.id, ...body }),
  presentComplaint,
);
