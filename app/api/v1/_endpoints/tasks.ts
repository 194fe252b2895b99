import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { plainText } from '@/lib/text/plain-text';
import { APPLICANTS, type ApplicantKind, SERVICES } from '@/services/regulations/language/names';
import { openingSchema } from '@/services/requests/open-case';
import { DUE_WITHIN, QUEUE_STATES } from '@/services/requests/queue-filter';
import {
  answersSchema,
  caseSchema,
  doctorTimeSchema,
  idParams,
  idSchema,
  instantSchema,
  keySchema,
  langSchema,
  versionSchema,
} from './shapes';

const onCase = { expectedVersion: versionSchema.optional() };
const stepSchema = z.object({
  step: keySchema,
  outcome: keySchema,
  data: answersSchema.default({}),
  time: doctorTimeSchema.optional(),
  byHand: plainText(1000, { lines: true }).optional().meta({
    description: 'Why staff end a step of the portal’s own, whose register is silent.',
  }),
});
const applicants = Object.keys(APPLICANTS) as [ApplicantKind, ...ApplicantKind[]];

export const listTasks = defineEndpoint({
  id: 'listTasks',
  method: 'GET',
  path: '/api/v1/tasks',
  tag: 'tasks',
  who: 'staff',
  summary: 'The queue of one’s roles at one’s clinic, by legal time left; keyset pages.',
  query: z.object({
    state: z.enum(QUEUE_STATES).optional(),
    service: z.enum(SERVICES).optional(),
    channel: keySchema.optional(),
    step: keySchema.optional(),
    role: keySchema.optional(),
    due: z.enum(DUE_WITHIN).optional(),
    after: z
      .string()
      .max(80)
      .regex(/^[\w:.~-]+$/)
      .optional()
      .meta({ description: 'The `next` of the page before.' }),
  }),
  answer: z.object({
    tasks: z.array(
      z.object({
        id: idSchema,
        requestId: idSchema,
        number: z.string(),
        version: z.int(),
        regulation: z.string(),
        channel: z.string(),
        step: z.string(),
        role: z.string(),
        due: instantSchema,
        takenBy: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
});

const operation = <Body extends z.ZodType>(
  id: string,
  path: `/api/v1/${string}`,
  summary: string,
  body: Body,
  errors: Parameters<typeof defineEndpoint>[0]['errors'],
) =>
  defineEndpoint({
    id,
    method: 'POST',
    path,
    tag: 'tasks',
    who: 'staff',
    summary,
    params: idParams,
    body,
    answer: caseSchema,
    errors: [
      'not-found',
      'case-closed',
      'not-your-step',
      'not-your-visit',
      'already-taken',
      'changed-meanwhile',
      ...(errors ?? []),
    ],
  });

export const takeEndpoint = operation(
  'takeTask',
  '/api/v1/requests/{id}/take',
  'Takes the open step. Of two at once one wins; the other is told who and when.',
  z.object(onCase),
  [],
);
export const releaseEndpoint = operation(
  'releaseTask',
  '/api/v1/requests/{id}/release',
  'Gives the step back to the queue.',
  z.object(onCase),
  [],
);
export const handOverEndpoint = operation(
  'handOverTask',
  '/api/v1/requests/{id}/hand-over',
  'Hands the step to a colleague who holds its role.',
  z.object({ ...onCase, toPersonId: idSchema }),
  ['hand-over-to-wrong-role'],
);
export const completeEndpoint = operation(
  'completeStep',
  '/api/v1/requests/{id}/complete',
  'Completes the open step with one of its outcomes.',
  stepSchema.extend(onCase),
  [
    'step-already-done',
    'outcome-not-in-law',
    'slot-needed',
    'slot-taken',
    'slot-beyond-horizon',
    'answer-missing',
    'by-hand-reason-required',
    'day-in-future',
    'day-in-past',
    'day-before-other',
    'day-after-other',
    'document-too-old',
  ],
);
export const orderEndpoint = operation(
  'orderForStep',
  '/api/v1/requests/{id}/order',
  'Obtains from a register what the open step obtains there: a day in hospital, a number in the queue.',
  z.object(onCase),
  ['outcome-not-in-law', 'register-silent'],
);
export const askEndpoint = operation(
  'askRegisters',
  '/api/v1/requests/{id}/ask',
  'Asks the silent registers of the case at once.',
  z.object(onCase),
  ['register-silent'],
);
export const refuseEndpoint = operation(
  'refuseRequest',
  '/api/v1/requests/{id}/refuse',
  'Refuses on a ground of the regulation’s list, with the reason in writing.',
  z.object({ ...onCase, ground: keySchema, reason: plainText(2000, { lines: true }) }),
  ['ground-not-in-law', 'reason-required'],
);

export const openEndpoint = defineEndpoint({
  id: 'openRequest',
  method: 'POST',
  path: '/api/v1/requests/{id}/open',
  tag: 'tasks',
  who: 'staff',
  summary: 'Says why a case of a service that hides itself is opened: for half an hour of this session.',
  params: idParams,
  body: openingSchema,
  answer: z.object({}),
  errors: ['not-found', 'answer-missing', 'not-your-step', 'case-closed'],
});

export const intakeEndpoint = defineEndpoint({
  id: 'intakeRequest',
  method: 'POST',
  path: '/api/v1/requests',
  tag: 'tasks',
  who: 'staff',
  summary: 'A request taken at the counter or by phone, answered at once where the registrar has the answer.',
  query: z.object({ lang: langSchema }),
  body: z.object({
    service: z.enum(SERVICES),
    channel: z.enum(['in-person', 'phone', 'state-corporation']),
    recipientId: idSchema.nullable(),
    applicant: z.enum(applicants).default('self'),
    applicantId: idSchema.nullable().default(null),
    answers: answersSchema,
    receivedAt: instantSchema,
    completions: z.array(stepSchema).max(10).default([]),
  }),
  answer: caseSchema,
  status: 201,
  errors: [
    'service-not-offered',
    'channel-closed',
    'applicant-not-admitted',
    'not-attached',
    'answer-missing',
    'slot-needed',
    'slot-taken',
  ],
});
