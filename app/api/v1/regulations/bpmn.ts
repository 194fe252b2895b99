/** A regulation's business process as a BPMN 2.0 file. */
import { createHash } from 'node:crypto';
import { nodeNote, nodeWords } from '@/components/processes/node-words';
import { isLocale } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';
import { regulationOf } from '@/services/regulations/catalogue';
import { bpmnOf } from '@/services/regulations/diagram/bpmn';
import { notFound } from './open-data';

export async function bpmnFile(request: Request, id: string): Promise<Response> {
  const regulation = regulationOf(id);
  if (!regulation) return notFound(request);
  const asked = new URL(request.url).searchParams.get('lang');
  const locale = isLocale(asked) ? asked : 'kk';
  const say = await translatorFor(locale, 'services');
  const xml = bpmnOf(regulation, locale, {
    words: (node) => nodeWords(node, locale, (key, values) => say(key, values)),
    note: (node) => nodeNote(node, locale, (key, values) => say(key, values)),
  });
  const etag = `"${createHash('sha256').update(xml).digest('hex')}"`;
  const headers = {
    etag,
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'access-control-allow-origin': '*',
  };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return new Response(null, { status: 304, headers });
  return new Response(xml, {
    headers: {
      ...headers,
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${id.replaceAll('/', '-')}-${locale}.bpmn"`,
    },
  });
}
