import { asStaff } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { onCase } from '@/app/api/v1/_endpoints/on-case';
import { prepareDocumentEndpoint } from '@/app/api/v1/_endpoints/staff-signatures';
import { prepareDocument } from '@/services/documents/prepare-document';

export const POST = serve(
  prepareDocumentEndpoint,
  asStaff((context, { params, body }) =>
    prepareDocument(context, {
      ...onCase(params, body),
      command:
        'ground' in body
          ? { type: 'refuse', ground: body.ground, reason: body.reason }
          : { type: 'complete-step', step: body.step, outcome: body.outcome, data: body.data },
    }),
  ),
  ({ id, nonce, bytes }) => ({ id, nonce, document: Buffer.from(bytes).toString('base64') }),
);
