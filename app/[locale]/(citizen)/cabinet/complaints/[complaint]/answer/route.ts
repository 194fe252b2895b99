import { problem } from '@/lib/http/problem';
import { isLocale } from '@/lib/i18n/locale';
import { newTraceId } from '@/lib/logs/logger';
import { myComplaintAnswer } from '@/services/complaints/my-complaints';
import { citizenOrRefusal } from '@/services/identity/current-actor';

/** The answer as the head signed it, or with `?part=cms` the detached signature over it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/cabinet/complaints/[complaint]/answer'>,
): Promise<Response> {
  const { locale, complaint } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const context = await citizenOrRefusal();
  if (!context.ok) return problem(context.refusal, { locale, traceId: newTraceId() });
  const found = await myComplaintAnswer(context.value, complaint);
  if (!found.ok) return problem(found.refusal, { locale, traceId: context.value.traceId });
  const { number, bytes, cms } = found.value;
  const signature = new URL(request.url).searchParams.get('part') === 'cms';
  return new Response(new Uint8Array(signature ? cms : bytes), {
    headers: {
      'content-type': signature ? 'application/pkcs7-signature' : 'application/json',
      'content-disposition': `attachment; filename="emhana-${number}.${signature ? 'cms' : 'json'}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
