import { serve } from '@/app/api/serve';
import { releaseHoldEndpoint } from '@/app/api/v1/_endpoints/scheduling';
import { releaseHold } from '@/services/scheduling/release-hold';

export const DELETE = serve(
  releaseHoldEndpoint,
  (context, { params }) => releaseHold(context, { bookingId: params.id }),
  ({ released }) => ({ released }),
);
