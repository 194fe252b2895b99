import { problem } from '@/lib/http/problem';
import { isLocale } from '@/lib/i18n/locale';
import { newTraceId } from '@/lib/logs/logger';
import { myResult } from '@/services/documents/my-result';
import { renderResult } from '@/services/documents/render-result';
import { citizenOrRefusal } from '@/services/identity/current-actor';

/** The result as it was frozen, as a PDF in Kazakh and Russian whatever the page's language. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/cabinet/requests/[request]/results/[result]/pdf'>,
): Promise<Response> {
  const { locale, request: requestId, result } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const context = await citizenOrRefusal();
  if (!context.ok) return problem(context.refusal, { locale, traceId: newTraceId() });
  const found = await myResult(context.value, { requestId, result });
  if (!found.ok) return problem(found.refusal, { locale, traceId: context.value.traceId });
  const pdf = await renderResult(found.value, {
    publicUrl: process.env.PUBLIC_URL ?? 'http://localhost:3000',
  });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="emhana-${found.value.number}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
