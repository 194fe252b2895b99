import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import {
  caseSchema,
  doctorTimeSchema,
  idParams,
  idSchema,
  instantSchema,
  langSchema,
  regulationSchema,
  typedSchema,
  versionSchema,
} from './shapes';

export const startDraftEndpoint = defineEndpoint({
  id: 'startDraft',
  method: 'POST',
  path: '/api/v1/drafts',
  tag: 'requests',
  who: 'citizen',
  summary: 'Begins a request, or goes on with the one begun: one draft a regulation and a recipient.',
  body: z.object({
    regulation: regulationSchema,
    recipientId: z
      .union([idSchema, z.literal('third-person')])
      .meta({ description: 'Somebody whom one may act for; or a third person, who must agree first.' }),
    clinicId: idSchema.optional(),
  }),
  answer: z.object({ id: idSchema, resumed: z.boolean() }),
  repeatable: true,
  errors: ['applicant-not-admitted', 'channel-closed', 'service-not-offered', 'answer-missing'],
});

export const readDraftEndpoint = defineEndpoint({
  id: 'readDraft',
  method: 'GET',
  path: '/api/v1/drafts/{id}',
  tag: 'requests',
  who: 'citizen',
  summary: 'A draft as typed, with what is still wrong in it.',
  params: idParams,
  answer: z.object({
    id: idSchema,
    regulation: z.string(),
    clinicId: idSchema,
    recipientId: idSchema,
    typed: typedSchema,
    wrong: z.array(z.object({ code: z.string(), field: z.string().optional() })),
    updatedAt: instantSchema,
  }),
  errors: ['not-found', 'applicant-not-admitted'],
});

export const saveDraftEndpoint = defineEndpoint({
  id: 'saveDraft',
  method: 'PATCH',
  path: '/api/v1/drafts/{id}',
  tag: 'requests',
  who: 'citizen',
  summary:
    'Keeps what was typed, right or wrong; only the fields that are named. Hostile text keeps nothing of the call.',
  params: idParams,
  body: z.object({ typed: typedSchema }),
  answer: z.object({ savedAt: instantSchema }),
  repeatable: true,
  errors: [
    'not-found',
    'text-control-characters',
    'text-direction',
    'text-emoji',
    'text-markup',
    'answer-too-long',
  ],
});

export const deleteDraftEndpoint = defineEndpoint({
  id: 'deleteDraft',
  method: 'DELETE',
  path: '/api/v1/drafts/{id}',
  tag: 'requests',
  who: 'citizen',
  summary: 'Throws a draft away.',
  params: idParams,
  answer: z.object({}),
  repeatable: true,
  errors: ['not-found'],
});

export const freezeDraftEndpoint = defineEndpoint({
  id: 'freezeDraft',
  method: 'POST',
  path: '/api/v1/drafts/{id}/freeze',
  tag: 'requests',
  who: 'citizen',
  summary:
    'Stores the bytes to be signed. Sign exactly them: a detached CMS with the applicant’s certificate.',
  params: idParams,
  query: z.object({ lang: langSchema }),
  answer: z.object({
    nonce: z.string(),
    document: z.base64().meta({ description: 'The frozen bytes (canonical JSON, UTF-8).' }),
  }),
  repeatable: true,
  errors: ['not-found', 'answer-missing', 'slot-needed', 'service-not-offered'],
});

export const submitDraftEndpoint = defineEndpoint({
  id: 'submitDraft',
  method: 'POST',
  path: '/api/v1/drafts/{id}/submit',
  tag: 'requests',
  who: 'citizen',
  summary: 'Files the request, once: the same draft again is answered with the same request.',
  params: idParams,
  body: z.object({
    signature: z
      .object({
        nonce: z.base64url().max(80),
        cms: z
          .base64()
          .max(90_000)
          .meta({ description: 'DER. Left out where the act asks for no signature.' }),
      })
      .optional(),
  }),
  answer: z.object({ requestId: idSchema }),
  status: 201,
  repeatable: true,
  errors: [
    'not-found',
    'signature-required',
    'frozen-expired',
    'hold-expired',
    'not-attached',
    'identity-unproven',
    'right-unverified',
    'answer-missing',
  ],
});

export const readRequest = defineEndpoint({
  id: 'readRequest',
  method: 'GET',
  path: '/api/v1/requests/{id}',
  tag: 'requests',
  who: 'signed-in',
  summary: 'A request of one’s own, or of one’s clinic.',
  params: idParams,
  answer: caseSchema,
  errors: ['not-found', 'reason-before-opening'],
});

export const withdrawEndpoint = defineEndpoint({
  id: 'withdrawRequest',
  method: 'POST',
  path: '/api/v1/requests/{id}/withdraw',
  tag: 'requests',
  who: 'signed-in',
  summary: 'Takes a request back; a booked time is freed. By the applicant, or by a registrar who was told.',
  params: idParams,
  body: z.object({ expectedVersion: versionSchema.optional() }),
  answer: caseSchema,
  errors: ['not-found', 'case-closed', 'notice-period-passed', 'withdrawal-not-allowed', 'changed-meanwhile'],
});

export const moveAppointmentEndpoint = defineEndpoint({
  id: 'moveAppointment',
  method: 'POST',
  path: '/api/v1/requests/{id}/move',
  tag: 'requests',
  who: 'signed-in',
  summary: 'Another time instead of the one agreed: a held one by the citizen, any free one by staff.',
  params: idParams,
  body: z.object({
    expectedVersion: versionSchema.optional(),
    to: z.union([z.object({ heldBookingId: idSchema }), doctorTimeSchema]),
  }),
  answer: caseSchema,
  errors: [
    'not-found',
    'nothing-to-move',
    'notice-period-passed',
    'change-not-allowed',
    'hold-expired',
    'slot-taken',
    'slot-beyond-horizon',
    'changed-meanwhile',
  ],
});
