import { serve } from '@/app/api/serve';
import { listSlots } from '@/app/api/v1/_endpoints/scheduling';
import { compactFreeTimes, listFreeTimes } from '@/services/scheduling/list-free-times';

export const GET = serve(
  listSlots,
  (context, { query: { clinic, kind, speciality, doctor, from, until } }) =>
    listFreeTimes(context, {
      clinicId: clinic,
      kind,
      until,
      ...(from ? { from } : {}),
      ...(speciality ? { speciality } : {}),
      ...(doctor ? { doctorIds: [doctor] } : {}),
    }),
  compactFreeTimes,
);
