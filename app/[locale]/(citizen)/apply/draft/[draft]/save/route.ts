import { z } from 'zod';
import { problem, refusalsOf } from '@/lib/http/problem';
import { readJson } from '@/lib/http/read-body';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale';
import type { Refusal } from '@/lib/outcome';
import { citizenOrRefusal, currentContext } from '@/services/identity/current-actor';
import { saveAnswers } from '@/services/requests/save-draft';

/** A page of answers is a few kilobytes. */
const MOST_BYTES = 64 * 1024;

const bodySchema = z.strictObject({ answers: z.record(z.string().max(60), z.string()) });

/** Saving while the person types. Only a page of this portal may send it. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/[locale]/apply/draft/[draft]/save'>,
): Promise<Response> {
  const { locale, draft: draftId } = await params;
  const { traceId } = await currentContext();
  const asked = { locale: isLocale(locale) ? locale : DEFAULT_LOCALE, traceId };
  const no = (refusal: Refusal, also?: Refusal[]) => problem(refusal, asked, also);
  if ((request.headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin') {
    return no({ code: 'not-allowed' });
  }
  const context = await citizenOrRefusal();
  if (!context.ok) return no(context.refusal);
  const json = await readJson(request, MOST_BYTES);
  if (!json.ok) return no(json.refusal);
  const body = bodySchema.safeParse(json.value);
  if (!body.success) return no(refusalsOf(body.error)[0]);
  const saved = await saveAnswers(context.value, { draftId, typed: body.data.answers });
  if (!saved.ok) return no(saved.refusal);
  const [wrong, ...also] = saved.value.refused;
  return wrong ? no(wrong, also) : Response.json({ savedAt: saved.value.at.toISOString() });
}
