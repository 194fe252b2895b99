import { pdfAnswer } from '@/components/documents/pdf-answer';
import { problem } from '@/lib/http/problem';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale';
import { handOut } from '@/services/documents/hand-out';
import { documentToPrint } from '@/services/documents/my-result';
import { staffOrRefusal } from '@/services/identity/current-actor';
import { rolesFor } from '@/services/identity/permissions';

/** A document of the case to print and hand over. Each printing is audited. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/staff/cases/[id]/documents/[document]'>,
): Promise<Response> {
  const { locale: given, id: requestId, document: documentId } = await params;
  const asked = { locale: isLocale(given) ? given : DEFAULT_LOCALE, traceId: crypto.randomUUID() };
  const staff = await staffOrRefusal(rolesFor('case.read'));
  if (!staff.ok) return problem(staff.refusal, asked);
  const found = await documentToPrint(staff.value, { requestId, documentId });
  if (!found.ok) return problem(found.refusal, asked);
  const pdf = await handOut(staff.value, found.value);
  if (!pdf.ok) return problem(pdf.refusal, asked);
  return pdfAnswer(pdf.value, `emhana-${found.value.document.number}.pdf`, 'inline');
}
