import { headers } from 'next/headers';
import { serve } from '@/app/api/serve';
import { presentVerified, verifyEndpoint } from '@/app/api/v1/_endpoints/documents';
import { clientAddress } from '@/lib/auth/client-address';
import { ok } from '@/lib/outcome';
import { checkDocument } from '@/services/documents/check-document';
import { checkFile } from '@/services/documents/check-file';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

export const POST = serve(
  verifyEndpoint,
  async (context, { body }) => {
    const address = clientAddress(await headers());
    if ('code' in body) {
      const checked = await checkDocument(context, { code: body.code, address });
      return checked.ok ? ok({ kind: 'code' as const, document: checked.value }) : checked;
    }
    if ('pdf' in body) return checkFile(context, { bytes: bytesOf(body.pdf), address });
    return checkFile(context, {
      bytes: bytesOf(body.cms),
      ...(body.content ? { content: bytesOf(body.content) } : {}),
      address,
    });
  },
  presentVerified,
);
