import { problem } from '@/lib/http/problem';
import { isLocale } from '@/lib/i18n/locale';
import { newTraceId } from '@/lib/logs/logger';
import { citizenOrRefusal } from '@/services/identity/current-actor';
import { myDocument } from '@/services/requests/my-document';

/** The signed bytes, or with `?part=cms` the detached signature over them. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/cabinet/requests/[request]/documents/[document]'>,
): Promise<Response> {
  const { locale, request: requestId, document: documentId } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const context = await citizenOrRefusal();
  if (!context.ok) return problem(context.refusal, { locale, traceId: newTraceId() });
  const asked = { locale, traceId: context.value.traceId };
  const found = await myDocument(context.value, { requestId, documentId });
  if (!found.ok) return problem(found.refusal, asked);
  const { number, mediaType, bytes, cms } = found.value;
  const signature = new URL(request.url).searchParams.get('part') === 'cms';
  if (signature && !cms) return problem({ code: 'not-found' }, asked);
  const [body, type, ending] =
    signature && cms ? [cms, 'application/pkcs7-signature', 'cms'] : [bytes, mediaType, 'json'];
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="emhana-${number}.${ending}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
