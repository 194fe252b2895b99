import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { CONSENT_STATES } from '@/services/consents/describe-consent';
import { idParams, idSchema, instantSchema } from './shapes';

export const consentSchema = z
  .object({
    id: idSchema,
    /** Of the request. */
    number: z.string(),
    regulation: z.string(),
    kind: z.enum(['asked-of-subject', 'given-in-request', 'taken-by-staff']),
    state: z.enum(CONSENT_STATES),
    askedBy: z.string().meta({ description: 'Who asks; empty for consent to the use of one’s own data.' }),
    purpose: z.string(),
    clauses: z.array(z.string()),
    reading: z.string().nullable(),
    way: z.string().nullable(),
    askedAt: instantSchema,
    until: instantSchema.nullable(),
    decidedAt: instantSchema.nullable(),
    withdrawnAt: instantSchema.nullable(),
  })
  .meta({ id: 'Consent' });

export const listConsentsEndpoint = defineEndpoint({
  id: 'listConsents',
  method: 'GET',
  path: '/api/v1/consents',
  tag: 'consents',
  who: 'citizen',
  summary: 'What one is asked to agree to and has agreed to, and what one has asked of others.',
  answer: z.object({ mine: z.array(consentSchema), asked: z.array(consentSchema) }),
});

export const answerConsentEndpoint = defineEndpoint({
  id: 'answerConsent',
  method: 'POST',
  path: '/api/v1/consents/{id}/answer',
  tag: 'consents',
  who: 'citizen',
  summary: 'The yes or no of the person asked about, once.',
  params: idParams,
  body: z.object({ answer: z.enum(['given', 'declined']) }),
  answer: z.object({}),
  errors: ['not-found', 'consent-over', 'identity-unproven'],
});

export const withdrawConsentEndpoint = defineEndpoint({
  id: 'withdrawConsent',
  method: 'POST',
  path: '/api/v1/consents/{id}/withdraw',
  tag: 'consents',
  who: 'citizen',
  summary: 'Takes a consent back: before the result the request ends, afterwards it is shown to nobody else.',
  params: idParams,
  answer: z.object({}),
  errors: ['not-found', 'consent-over', 'withdrawal-not-allowed'],
});
