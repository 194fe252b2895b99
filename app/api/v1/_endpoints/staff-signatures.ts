import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { plainText } from '@/lib/text/plain-text';
import { answersSchema, caseSchema, idParams, idSchema, keySchema, versionSchema } from './shapes';

const onCase = { expectedVersion: versionSchema.optional() };

export const prepareDocumentEndpoint = defineEndpoint({
  id: 'prepareDocument',
  method: 'POST',
  path: '/api/v1/requests/{id}/prepare',
  tag: 'documents',
  who: 'staff',
  summary:
    'Freezes the document that a decision would give, where its act wants it signed by whoever decides. Nothing of the case moves yet.',
  params: idParams,
  body: z.union([
    z.strictObject({ ...onCase, step: keySchema, outcome: keySchema, data: answersSchema.default({}) }),
    z.strictObject({ ...onCase, ground: keySchema, reason: plainText(2000, { lines: true }) }),
  ]),
  answer: z.object({
    id: idSchema,
    nonce: z.string(),
    document: z.base64().meta({ description: 'The frozen bytes: sign exactly them, detached.' }),
  }),
  errors: ['not-found', 'not-your-step', 'changed-meanwhile', 'ground-not-in-law', 'outcome-not-in-law'],
});

export const signDocumentEndpoint = defineEndpoint({
  id: 'signDocument',
  method: 'POST',
  path: '/api/v1/prepared/{id}/sign',
  tag: 'documents',
  who: 'staff',
  summary: 'Gives a prepared document with its signature, and with it the decision it belongs to.',
  params: idParams,
  body: z.strictObject({
    nonce: z.base64url().max(80),
    cms: z.base64().max(90_000).meta({ description: 'Detached, DER.' }),
  }),
  answer: caseSchema,
  errors: [
    'not-found',
    'frozen-expired',
    'signature-broken',
    'certificate-not-trusted',
    'certificate-dates',
    'certificate-revoked',
    'certificate-key-use',
    'certificate-someone-else',
    'signature-undetermined',
    'changed-meanwhile',
  ],
});
