import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { END_REASONS } from '@/services/documents/reasons';

const words = z.object({ kk: z.string(), ru: z.string(), en: z.string() });

export const checkDocumentEndpoint = defineEndpoint({
  id: 'checkDocument',
  method: 'GET',
  path: '/api/v1/documents/{code}',
  tag: 'documents',
  who: 'anybody',
  summary:
    'Whether the document of a code is whole, whether it holds, and which clinic gave it; of the person, initials.',
  params: z.object({ code: z.string().min(1).max(40).meta({ example: 'K7PM-3RXW-9DQX' }) }),
  answer: z.object({
    code: z.string(),
    integrity: z.enum(['whole', 'changed']),
    status: z.object({
      kind: z.enum(['valid', 'expired', 'replaced', 'revoked', 'displaced']),
      reason: z.enum(END_REASONS).optional(),
      on: z.iso.date().optional(),
    }),
    issuer: words.nullable(),
    says: z
      .object({
        title: words.nullable().meta({ description: 'Null for a service that keeps itself private.' }),
        holder: z.string().nullable().meta({ description: 'Initials.' }),
        issuedOn: z.iso.date(),
        validUntil: z.iso.date().nullable(),
      })
      .nullable(),
  }),
  errors: ['document-code', 'document-unknown', 'too-many-requests'],
});
