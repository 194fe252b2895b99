import { answerPhone, tokenOf } from '@/app/api/v1/egov-qr/answer';
import { readJson } from '@/lib/http/read-body';
import { refuse } from '@/lib/outcome';
import { portalTrust } from '@/services/signatures/trust';
import { apiTwo, signaturesOf, signedSchema } from '@/services/signing-sessions/egov-contract';
import { documentsForPhone, signaturesFromPhone } from '@/services/signing-sessions/phone-side';

type Route = RouteContext<'/api/v1/egov-qr/[link]/documents'>;

/** Fifty signatures with their chains, base64. */
const MOST_BYTES = 768 * 1024;

export async function GET(request: Request, { params }: Route) {
  const { link } = await params;
  return answerPhone(
    request,
    (context) => documentsForPhone(context, { link, token: tokenOf(request) }),
    (row) => Response.json(apiTwo(row), { headers: { 'cache-control': 'no-store' } }),
  );
}

export async function PUT(request: Request, { params }: Route) {
  const { link } = await params;
  return answerPhone(
    request,
    async (context) => {
      const body = await readJson(request, MOST_BYTES);
      if (!body.ok) return body;
      const signed = signedSchema.safeParse(body.value);
      if (!signed.success) return refuse({ code: 'invalid-input', field: 'documentsToSign' });
      const { data } = signed;
      const signaturesFor = (documents: number) => signaturesOf(data, documents);
      return signaturesFromPhone(context, { link, token: tokenOf(request), signaturesFor }, portalTrust);
    },
    () => new Response('success', { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
  );
}
