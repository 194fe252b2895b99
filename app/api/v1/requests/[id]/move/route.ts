import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { moveAppointmentEndpoint } from '@/app/api/v1/_endpoints/requests';
import { moveAppointment } from '@/services/requests/move-appointment';

export const POST = serve(
  moveAppointmentEndpoint,
  (context, { params, body }) =>
    moveAppointment(context, {
      ...onCase(params, body),
      to:
        'heldBookingId' in body.to
          ? body.to
          : { doctorId: body.to.doctorId, startsAt: new Date(body.to.startsAt) },
    }),
  presentCase,
);
