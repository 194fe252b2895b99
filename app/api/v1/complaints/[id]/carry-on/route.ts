import { serve } from '@/app/api/serve';
import { carryComplaintOnEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { carryOn } from '@/services/complaints/move-complaint';

export const POST = serve(
  carryComplaintOnEndpoint,
  (context, { params, body }) => carryOn(context, { complaintId: params.id, ...body }),
  presentComplaint,
);
