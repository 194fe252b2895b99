import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { LEVELS, VERDICTS } from '@/services/complaints/complaint';
import { bodyAnswerSchema } from '@/services/complaints/move-complaint';
import { complaintSchema } from '@/services/complaints/register-complaint';
import { idParams, idSchema, instantSchema, versionSchema } from './shapes';

const onComplaint = { expectedVersion: versionSchema.optional() };

export const complaintAnswerSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    version: z.int().meta({ description: 'Send it back as `expectedVersion` to change only what you saw.' }),
    requestId: idSchema,
    level: z.enum(LEVELS),
    status: z.enum(['with-head', 'with-body', 'answered', 'withdrawn']),
    about: z.object({
      kind: z.enum(['request', 'waiting', 'event']),
      step: z.string().nullable(),
      clauses: z.array(z.string()),
    }),
    registeredAt: instantSchema,
    wait: z
      .object({
        for: z.enum(['answer', 'forwarding', 'body-answer']),
        due: instantSchema.nullable(),
        clauses: z.array(z.string()),
        reading: z.string().nullable(),
      })
      .nullable(),
    answers: z.array(
      z.object({
        level: z.enum(LEVELS),
        verdict: z.enum(VERDICTS),
        text: z.string(),
        at: instantSchema,
        inTime: z.boolean(),
        signedSha256: z.string().nullable(),
        document: z.object({ body: z.string(), number: z.string(), date: z.string() }).nullable(),
      }),
    ),
    reopenedAtStep: z.string().nullable(),
  })
  .meta({ id: 'Complaint' });

export const registerComplaintEndpoint = defineEndpoint({
  id: 'registerComplaint',
  method: 'POST',
  path: '/api/v1/complaints',
  tag: 'complaints',
  who: 'signed-in',
  summary:
    'A complaint about a request: from the cabinet, or registered at the counter. It has a number and a term at once.',
  body: complaintSchema.extend({ requestId: idSchema, channel: z.enum(['in-person', 'phone']).optional() }),
  answer: complaintAnswerSchema,
  status: 201,
  errors: ['not-found', 'complaint-about', 'right-to-act-ended', 'too-many-open', 'not-allowed'],
});

export const listComplaintsEndpoint = defineEndpoint({
  id: 'listComplaints',
  method: 'GET',
  path: '/api/v1/complaints',
  tag: 'complaints',
  who: 'signed-in',
  summary: 'One’s own complaints; for the head of a clinic those of the clinic that wait, by their terms.',
  query: z.object({ all: z.enum(['true', 'false']).optional() }),
  answer: z.object({ complaints: z.array(complaintAnswerSchema) }),
});

export const readComplaintEndpoint = defineEndpoint({
  id: 'readComplaint',
  method: 'GET',
  path: '/api/v1/complaints/{id}',
  tag: 'complaints',
  who: 'signed-in',
  summary: 'One complaint, by whoever made it or the head of the clinic.',
  params: idParams,
  answer: complaintAnswerSchema,
  errors: ['not-found'],
});

const move = <Body extends z.ZodType>(
  id: string,
  path: `/api/v1/${string}`,
  who: 'citizen' | 'staff',
  summary: string,
  body: Body,
  errors: Parameters<typeof defineEndpoint>[0]['errors'] = [],
) =>
  defineEndpoint({
    id,
    method: 'POST',
    path,
    tag: 'complaints',
    who,
    summary,
    params: idParams,
    body,
    answer: complaintAnswerSchema,
    errors: ['not-found', 'not-allowed', 'complaint-closed', 'changed-meanwhile', ...(errors ?? [])],
  });

export const takeComplaintEndpoint = move(
  'takeComplaint',
  '/api/v1/complaints/{id}/take',
  'staff',
  'Takes the complaint up at the head’s office.',
  z.object(onComplaint),
  ['already-taken'],
);
export const forwardComplaintEndpoint = move(
  'forwardComplaint',
  '/api/v1/complaints/{id}/forward',
  'staff',
  'Passed on, with the case, to the body that controls quality.',
  z.object(onComplaint),
  ['complaint-is-for-head'],
);
export const recordBodyAnswerEndpoint = move(
  'recordBodyAnswer',
  '/api/v1/complaints/{id}/body-answer',
  'staff',
  'The answer of the body above, entered with its document; a satisfied complaint may reopen the request.',
  bodyAnswerSchema.extend(onComplaint),
  ['reopen-not-possible'],
);
export const carryComplaintOnEndpoint = move(
  'carryComplaintOn',
  '/api/v1/complaints/{id}/carry-on',
  'citizen',
  'To the next level: after an answer that did not satisfy, or when the term passed in silence.',
  z.object(onComplaint),
  ['complaint-too-early'],
);
export const withdrawComplaintEndpoint = move(
  'withdrawComplaint',
  '/api/v1/complaints/{id}/withdraw',
  'citizen',
  'Withdrawn by whoever made it.',
  z.object(onComplaint),
);
