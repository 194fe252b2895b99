import { z } from 'zod';
import { ERROR_STATUS } from '@/lib/errors/codes';
import { type Outcome, type Refusal, refuse } from '@/lib/outcome';
import { citizenOrRefusal } from '@/services/identity/current-actor';
import { saveAnswers } from '@/services/requests/save-draft';

/** A page of answers is a few kilobytes. */
const MAX_BYTES = 64 * 1024;

const bodySchema = z.strictObject({ answers: z.record(z.string().max(60), z.string()) });

/** Saving while the person types. A page of this portal is the only one that may send it. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/[locale]/apply/draft/[draft]/save'>,
): Promise<Response> {
  const { draft: draftId } = await params;
  if ((request.headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin') {
    return problem({ code: 'not-allowed' });
  }
  const context = await citizenOrRefusal();
  if (!context.ok) return problem(context.refusal);
  const body = await readBody(request);
  if (!body.ok) return problem(body.refusal);
  const saved = await saveAnswers(context.value, { draftId, typed: body.value.answers });
  if (!saved.ok) return problem(saved.refusal);
  const [wrong, ...also] = saved.value.refused;
  return wrong ? problem(wrong, also) : Response.json({ savedAt: saved.value.at.toISOString() });
}

async function readBody(request: Request): Promise<Outcome<z.infer<typeof bodySchema>>> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES)
    return refuse({ code: 'payload-too-large' });
  const text = await request.text();
  if (text.length > MAX_BYTES) return refuse({ code: 'payload-too-large' });
  try {
    const parsed = bodySchema.safeParse(JSON.parse(text));
    return parsed.success ? { ok: true, value: parsed.data } : refuse({ code: 'invalid-input' });
  } catch {
    return refuse({ code: 'invalid-input' });
  }
}

const problem = ({ code, field, params }: Refusal, also: readonly Refusal[] = []): Response =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      status: ERROR_STATUS[code],
      code,
      ...(field ? { field } : {}),
      ...(params ? { params } : {}),
      ...(also.length > 0 ? { also: also.map((each) => ({ code: each.code, field: each.field })) } : {}),
    }),
    { status: ERROR_STATUS[code], headers: { 'content-type': 'application/problem+json' } },
  );
