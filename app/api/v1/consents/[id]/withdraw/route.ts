import { asCitizen } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { withdrawConsentEndpoint } from '@/app/api/v1/_endpoints/consents';
import { withdrawConsent } from '@/services/consents/withdraw-consent';

export const POST = serve(
  withdrawConsentEndpoint,
  asCitizen((context, { params }) => withdrawConsent(context, params.id)),
  () => ({}),
);
