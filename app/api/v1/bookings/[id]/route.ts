import { serve } from '@/app/api/serve';
import { readBooking } from '@/app/api/v1/_endpoints/scheduling';
import { shortName } from '@/lib/names/format';
import { describeBooking } from '@/services/scheduling/describe-booking';

export const GET = serve(
  readBooking,
  (context, { params }) => describeBooking(context, { bookingId: params.id }),
  ({ doctor, startsAt, endsAt, requestId, room, kind, state, displaced }, { params }) => ({
    id: params.id,
    doctor: shortName(doctor),
    requestId,
    room,
    kind,
    state,
    displaced,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }),
);
