import { answerPhone, portalOfPhone } from '@/app/api/v1/egov-qr/answer';
import { apiOne } from '@/services/signing-sessions/egov-contract';
import { takeByPhone } from '@/services/signing-sessions/phone-side';

export async function GET(request: Request, { params }: RouteContext<'/api/v1/egov-qr/[link]'>) {
  const { link } = await params;
  return answerPhone(
    request,
    (context) => takeByPhone(context, link),
    ({ row, token }) =>
      Response.json(apiOne(row, link, token, portalOfPhone()), { headers: { 'cache-control': 'no-store' } }),
  );
}
