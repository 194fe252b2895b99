import { serve } from '@/app/api/serve';
import { listClinics } from '@/app/api/v1/_endpoints/scheduling';
import { findClinics } from '@/services/organisations/find-clinics';

export const GET = serve(
  listClinics,
  (context, { query: { region, service }, locale }) =>
    findClinics(context, { locale, ...(region ? { region } : {}), ...(service ? { service } : {}) }),
  (clinics) => ({ clinics }),
);
