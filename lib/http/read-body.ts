import { type Outcome, ok, refuse } from '@/lib/outcome';

/** Far more than any form of the portal needs; a megabyte is refused before it is parsed. */
export const MOST_BODY_BYTES = 256 * 1024;

/** The JSON of a request, read up to the limit whatever its Content-Length claims. */
export async function readJson(request: Request, most = MOST_BODY_BYTES): Promise<Outcome<unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return refuse({ code: 'payload-too-large' });
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return refuse({ code: 'invalid-input', field: 'content-type' });
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) return refuse({ code: 'payload-too-large' });
    chunks.push(chunk);
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))));
  } catch {
    return refuse({ code: 'invalid-input', field: 'body' });
  }
}
