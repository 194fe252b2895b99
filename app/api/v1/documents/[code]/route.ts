import { headers } from 'next/headers';
import { serve } from '@/app/api/serve';
import { checkDocumentEndpoint, presentChecked } from '@/app/api/v1/_endpoints/documents';
import { clientAddress } from '@/lib/auth/client-address';
import { checkDocument } from '@/services/documents/check-document';

export const GET = serve(
  checkDocumentEndpoint,
  async (context, { params: { code } }) =>
    checkDocument(context, { code, address: clientAddress(await headers()) }),
  presentChecked,
);
