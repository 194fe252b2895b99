/** Errors over HTTP: application/problem+json (RFC 9457) with the code, the words, the field and the clause. */
import { z } from 'zod';
import { ERROR_STATUS } from '@/lib/errors/codes';
import type { Locale } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';
import type { Refusal } from '@/lib/outcome';

const partSchema = z.object({
  code: z.string().meta({ description: 'Stable name of the error.' }),
  detail: z.string().meta({ description: 'The sentence for the person, in the language asked for.' }),
  field: z.string().optional().meta({ description: 'Path of the field at fault.' }),
  clause: z.string().optional().meta({ description: 'Address of the clause that the refusal rests on.' }),
});

export const problemSchema = partSchema
  .extend({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    traceId: z.string().meta({ description: 'To quote when asking for help.' }),
    errors: z.array(partSchema).optional().meta({ description: 'Further errors found at once.' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong, in words and by clause (RFC 9457).' });

export interface Asked {
  locale: Locale;
  traceId: string;
}

/** `params` of the first refusal that name a number of seconds to wait become Retry-After. */
export async function problem(
  refusal: Refusal,
  { locale, traceId }: Asked,
  also: readonly Refusal[] = [],
): Promise<Response> {
  const t = await translatorFor(locale, 'errors');
  const part = ({ code, field, clause, params }: Refusal) => ({
    code,
    detail: t(code, params),
    ...(field ? { field } : {}),
    ...(clause ? { clause } : {}),
  });
  const status = ERROR_STATUS[refusal.code];
  const wait = refusal.params?.seconds;
  return Response.json(
    {
      type: `/api/v1/problems#${refusal.code}`,
      title: refusal.code,
      status,
      ...part(refusal),
      traceId,
      ...(also.length > 0 ? { errors: also.map(part) } : {}),
    } satisfies z.infer<typeof problemSchema>,
    {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        ...(typeof wait === 'number' ? { 'retry-after': String(wait) } : {}),
      },
    },
  );
}

/** What zod found wrong, as refusals with field paths. A message that is an error code stays that code. */
export function refusalsOf(error: z.core.$ZodError): [Refusal, ...Refusal[]] {
  const refusals = error.issues.map((issue): Refusal => {
    const field = issue.path.map(String).join('.');
    const code = isErrorCode(issue.message) ? issue.message : 'invalid-input';
    const params = issue.code === 'custom' ? (issue.params as Refusal['params']) : undefined;
    return { code, ...(field ? { field } : {}), ...(params ? { params } : {}) };
  });
  const [first = { code: 'invalid-input' }, ...rest] = refusals;
  return [first, ...rest];
}

const isErrorCode = (text: string): text is keyof typeof ERROR_STATUS => Object.hasOwn(ERROR_STATUS, text);
