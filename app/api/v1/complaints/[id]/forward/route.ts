import { serve } from '@/app/api/serve';
import { forwardComplaintEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { forwardComplaint } from '@/services/complaints/move-complaint';

export const POST = serve(
  forwardComplaintEndpoint,
  (context, { params, body }) => forwardComplaint(context, { complaintId: params.id, ...body }),
  presentComplaint,
);
