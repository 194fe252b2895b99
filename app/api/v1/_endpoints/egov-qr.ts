import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { apiOneSchema, apiTwoSchema, signedSchema } from '@/services/signing-sessions/egov-contract';

const params = z.object({
  link: z.string().max(60).meta({
    example: 'Zm9yLWV4YW1wbGUtb25seS1ub3QtYS1yZWFsLWNvZGU',
    description: 'The secret of a QR code.',
  }),
});

export const takeSigningEndpoint = defineEndpoint({
  id: 'takeSigning',
  method: 'GET',
  path: '/api/v1/egov-qr/{link}',
  tag: 'egov-mobile',
  who: 'anybody',
  repeatable: true,
  summary:
    "eGov Mobile's API №1: where the documents of a QR code are. Answered once, to the first phone that asks.",
  params,
  answer: apiOneSchema,
  errors: ['not-found', 'signing-over', 'signing-taken'],
});

export const documentsToSignEndpoint = defineEndpoint({
  id: 'documentsToSign',
  method: 'GET',
  path: '/api/v1/egov-qr/{link}/documents',
  tag: 'egov-mobile',
  who: 'anybody',
  summary: "eGov Mobile's API №2: the documents to sign, for the bearer of the token that API №1 gave.",
  params,
  answer: apiTwoSchema,
  errors: ['not-found', 'not-allowed', 'signing-over'],
});

export const takeSignaturesEndpoint = defineEndpoint({
  id: 'takeSignatures',
  method: 'PUT',
  path: '/api/v1/egov-qr/{link}/documents',
  tag: 'egov-mobile',
  who: 'anybody',
  repeatable: true,
  summary: 'The same list back, signed. A bad signature is answered with 403 and may be tried again.',
  params,
  body: signedSchema,
  answer: z.string().meta({ example: 'success' }),
  mediaType: 'text/plain',
  errors: ['not-found', 'not-allowed', 'signing-over', 'too-many-requests', 'payload-too-large'],
});
