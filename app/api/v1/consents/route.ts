import { asCitizen } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { listConsentsEndpoint } from '@/app/api/v1/_endpoints/consents';
import { presentConsent } from '@/app/api/v1/_endpoints/present-consent';
import { listMyConsents } from '@/services/consents/list-my-consents';

export const GET = serve(
  listConsentsEndpoint,
  asCitizen((context) => listMyConsents(context)),
  ({ waiting, given, past, asked }) => ({
    mine: [...waiting, ...given, ...past].map(presentConsent),
    asked: asked.map(presentConsent),
  }),
);
