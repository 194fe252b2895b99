import { serve } from '@/app/api/serve';
import { recordBodyAnswerEndpoint } from '@/app/api/v1/_endpoints/complaints';
import { presentComplaint } from '@/app/api/v1/_endpoints/present-complaint';
import { recordBodyAnswer } from '@/services/complaints/move-complaint';

export const POST = serve(
  recordBodyAnswerEndpoint,
  (context, { params, body }) => recordBodyAnswer(context, { complaintId: params.id, ...body }),
  presentComplaint,
);
