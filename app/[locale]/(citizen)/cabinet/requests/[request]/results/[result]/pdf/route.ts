import { pdfAnswer } from '@/components/documents/pdf-answer';
import { problem } from '@/lib/http/problem';
import { isLocale } from '@/lib/i18n/locale';
import { newTraceId } from '@/lib/logs/logger';
import { handOut } from '@/services/documents/hand-out';
import { myResult } from '@/services/documents/my-result';
import { citizenOrRefusal } from '@/services/identity/current-actor';

/** The document as it was frozen, as a PDF in Kazakh and Russian whatever the page's language. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/cabinet/requests/[request]/results/[result]/pdf'>,
): Promise<Response> {
  const { locale, request: requestId, result } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const context = await citizenOrRefusal();
  if (!context.ok) return problem(context.refusal, { locale, traceId: newTraceId() });
  const asked = { locale, traceId: context.value.traceId };
  const found = await myResult(context.value, { requestId, result });
  if (!found.ok) return problem(found.refusal, asked);
  const pdf = await handOut(context.value, found.value);
  if (!pdf.ok) return problem(pdf.refusal, asked);
  return pdfAnswer(pdf.value, `emhana-${found.value.document.number}.pdf`, 'attachment');
}
