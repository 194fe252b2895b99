import { asCitizen } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { submitDraftEndpoint } from '@/app/api/v1/_endpoints/requests';
import { submitRequest } from '@/services/requests/submit-request';
import { portalTrust } from '@/services/signatures/trust';

export const POST = serve(
  submitDraftEndpoint,
  asCitizen((context, { params, body: { signature }, locale }) =>
    submitRequest(
      context,
      {
        draftId: params.id,
        locale,
        ...(signature
          ? {
              signature: {
                nonce: signature.nonce,
                cms: new Uint8Array(Buffer.from(signature.cms, 'base64')),
              },
            }
          : {}),
      },
      () => portalTrust(),
    ),
  ),
  ({ requestId }) => ({ requestId }),
);
