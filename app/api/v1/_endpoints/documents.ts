import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { CODE_STATES } from '@/lib/signing/codes';
import type { FRAGMENTS } from '@/lib/signing/verdict';
import type { CheckedDocument } from '@/services/documents/check-document';
import type { CheckedFile } from '@/services/documents/check-file';
import { END_REASONS } from '@/services/documents/reasons';

const words = z.object({ kk: z.string(), ru: z.string(), en: z.string() });

const codes = Object.keys(CODE_STATES);
const fragment = z.object({
  state: z.enum(['valid', 'invalid', 'undetermined']),
  code: z.string().meta({ description: `One of: ${codes.join(', ')}.` }),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
const fragments = z.object({
  integrity: fragment,
  chain: fragment,
  dates: fragment,
  revocation: fragment,
  keyUse: fragment,
  identity: fragment,
} satisfies Record<(typeof FRAGMENTS)[number], typeof fragment>);

const documentShape = z.object({
  code: z.string(),
  integrity: z.enum(['whole', 'changed']),
  status: z.object({
    kind: z.enum(['valid', 'expired', 'replaced', 'revoked', 'displaced']),
    reason: z.enum(END_REASONS).optional(),
    on: z.iso.date().optional(),
  }),
  issuer: words.nullable(),
  signature: z.object({
    state: z.enum(['valid', 'invalid', 'undetermined', 'absent', 'none']).meta({
      description:
        '`absent`: the act wants a signature and there is none. `none`: none is due, the portal’s record stands for it.',
    }),
    by: z
      .object({
        kind: z.enum(['seal', 'personal']),
        name: z.string().meta({ description: 'The clinic of a seal; of a member of staff, the short name.' }),
        role: z.string().optional(),
        organisation: z.string().optional(),
        bin: z.string().optional(),
        serial: z.string(),
        at: z.iso.datetime(),
        until: z.iso.datetime().optional().meta({ description: 'When the certificate ends.' }),
      })
      .nullable(),
    fragments: fragments.nullable(),
  }),
  says: z
    .object({
      title: words.nullable().meta({ description: 'Null for a service that keeps itself private.' }),
      holder: z.string().nullable().meta({ description: 'Initials.' }),
      issuedOn: z.iso.date(),
      validUntil: z.iso.date().nullable(),
    })
    .nullable(),
});

export const presentChecked = ({
  code,
  integrity,
  status,
  issuer,
  says,
  signature,
}: CheckedDocument): z.input<typeof documentShape> => ({
  code,
  integrity,
  status: { ...status },
  issuer,
  signature,
  says,
});

export const checkDocumentEndpoint = defineEndpoint({
  id: 'checkDocument',
  method: 'GET',
  path: '/api/v1/documents/{code}',
  tag: 'documents',
  who: 'anybody',
  summary:
    'Whether the document of a code is whole, whether it holds, whose signature it carries and which clinic gave it; of the person, initials.',
  params: z.object({ code: z.string().min(1).max(40).meta({ example: 'K7PM-3RXW-9DQX' }) }),
  answer: documentShape,
  errors: ['document-code', 'document-unknown', 'too-many-requests'],
});

/** Base64 of 900 kB, and some room. */
const FILE_CHARACTERS = 1_230_000;
const file = (about: string) =>
  z
    .base64()
    .min(4)
    .max(FILE_CHARACTERS)
    .meta({ description: `${about} Base64, up to 900 kB.` });

const foreign = z.object({
  fragments,
  organisation: z.string().nullable(),
  serial: z.string().nullable(),
});
const verifyAnswer = z.object({
  kind: z.enum(['code', 'pdf', 'document', 'signature', 'foreign-signature']),
  file: z
    .enum(['same', 'changed'])
    .nullable()
    .meta({ description: 'Whether the file is, to the byte, the one that the portal gave out.' }),
  document: documentShape.nullable(),
  signature: foreign.nullable().meta({ description: 'Of a signature file: what was found of it now.' }),
});

export const verifyEndpoint = defineEndpoint({
  id: 'verify',
  method: 'POST',
  path: '/api/v1/verify',
  tag: 'documents',
  who: 'anybody',
  repeatable: true,
  mostBytes: 2_500_000,
  summary:
    'Checks a document by its code, a PDF that the portal gave out, or a signature (CMS) with what it is over. Nothing is kept.',
  body: z.union([
    z.strictObject({ code: z.string().min(1).max(40).meta({ example: 'K7PM-3RXW-9DQX' }) }),
    z.strictObject({ pdf: file('A PDF.') }),
    z.strictObject({
      cms: file('A signature: CMS, DER or PEM.'),
      content: file('What a detached signature is over; not needed for documents of the portal.').optional(),
    }),
  ]),
  answer: verifyAnswer,
  errors: [
    'document-code',
    'document-unknown',
    'document-file-unknown',
    'document-file-kind',
    'signature-undetermined',
    'payload-too-large',
    'too-many-requests',
  ],
});

export function presentVerified(
  found: CheckedFile | { kind: 'code'; document: CheckedDocument },
): z.input<typeof verifyAnswer> {
  if (found.kind === 'foreign-signature')
    return { kind: found.kind, file: null, document: null, signature: found.signature };
  return {
    kind: found.kind,
    file: found.kind === 'code' ? null : found.file,
    document: presentChecked(found.document),
    signature: found.kind === 'signature' ? found.signature : null,
  };
}
