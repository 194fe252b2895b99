import { serve } from '@/app/api/serve';
import { takeComplaintEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { takeComplaint } from '@/services/complaints/move-complaint';

export const POST = serve(
  takeComplaintEndpoint,
  (context, { params, body }) => takeComplaint(context, { complaintId: params.id, ...body }),
  presentComplaint,
);
