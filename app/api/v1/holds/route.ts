import { asCitizen } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { presentHold } from '@/app/api/v1/_endpoints/present-hold';
import { currentHoldEndpoint, holdSlotEndpoint } from '@/app/api/v1/_endpoints/scheduling';
import { holdForRequest } from '@/services/requests/hold-for-request';
import { currentHold } from '@/services/scheduling/current-hold';

export const POST = serve(
  holdSlotEndpoint,
  asCitizen((context, { body }) => holdForRequest(context, { ...body, startsAt: new Date(body.startsAt) })),
  presentHold,
);

export const GET = serve(
  currentHoldEndpoint,
  (context, { query }) => currentHold(context, query),
  (hold) => ({ hold: hold && presentHold(hold) }),
);
