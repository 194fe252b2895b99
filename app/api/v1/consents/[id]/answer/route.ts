import { asCitizen } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { answerConsentEndpoint } from '@/app/api/v1/_endpoints/consents';
import { answerConsent } from '@/services/consents/answer-consent';

export const POST = serve(
  answerConsentEndpoint,
  asCitizen((context, { params, body }) =>
    answerConsent(context, {
      consentId: params.id,
      subjectId: context.actor.personId,
      answer: body.answer,
      way: 'cabinet',
    }),
  ),
  () => ({}),
);
