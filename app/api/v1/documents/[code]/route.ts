import { headers } from 'next/headers';
import { serve } from '@/app/api/serve';
import { checkDocumentEndpoint } from '@/app/api/v1/_endpoints/documents';
import { clientAddress } from '@/lib/auth/client-address';
import { checkDocument } from '@/services/documents/check-document';

export const GET = serve(
  checkDocumentEndpoint,
  async (context, { params: { code } }) =>
    checkDocument(context, { code, address: clientAddress(await headers()) }),
  ({ code, integrity, status, issuer, says }) => ({ code, integrity, status: { ...status }, issuer, says }),
);
