import { asStaff } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { signDocumentEndpoint } from '@/app/api/v1/_endpoints/staff-signatures';
import { signPrepared } from '@/services/documents/sign-prepared';
import { portalTrust } from '@/services/signatures/trust';

export const POST = serve(
  signDocumentEndpoint,
  asStaff((context, { params: { id }, body: { nonce, cms } }) =>
    signPrepared(context, { id, nonce, cms: new Uint8Array(Buffer.from(cms, 'base64')) }, portalTrust),
  ),
  presentCase,
);
