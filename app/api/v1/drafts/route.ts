import { asCitizen } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { startDraftEndpoint } from '@/app/api/v1/_endpoints/requests';
import { refuse } from '@/lib/outcome';
import { regulationOf } from '@/services/regulations/catalogue';
import { clinicsApplying } from '@/services/requests/clinics-applying';
import { startDraft } from '@/services/requests/start-draft';

export const POST = serve(
  startDraftEndpoint,
  asCitizen(async (context, { body, locale }) => {
    const regulation = regulationOf(body.regulation);
    if (!regulation) return refuse({ code: 'not-found', field: 'regulation' });
    const offered = await clinicsApplying(context, regulation, locale);
    if (!offered.ok) return offered;
    const { recipientId, clinicId } = body;
    return startDraft(context, {
      regulation,
      recipientId,
      offered: offered.value.map(({ id }) => id),
      wantedClinicId: clinicId,
    });
  }),
  ({ draftId: id, resumed }) => ({ id, resumed }),
);
