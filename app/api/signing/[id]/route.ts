import { answered } from '@/app/api/auth/answer';
import { mySigning } from '@/services/signing-sessions/browser-side';
import { signingSecret } from '@/services/signing-sessions/signing-cookie';

/** How far the phone is, for the page that waits. */
export const GET = async (request: Request, { params }: RouteContext<'/api/signing/[id]'>) => {
  const { id } = await params;
  return answered(
    request,
    async (context) => mySigning(context, { id, browser: await signingSecret() }),
    ({ state, finding }) => ({ state, finding }),
  );
};
