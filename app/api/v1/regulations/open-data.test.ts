import { describe, expect, it } from 'vitest';
import { regulationById, regulationsOfAct, versionOf } from '@/services/regulations/catalogue';
import { regulationSchema } from '@/services/regulations/open-data/schema';
import { GET as readRegulation } from './[act]/[annex]/route';
import { GET as readAct } from './[act]/route';
import { GET as list } from './route';
import { GET as schema } from './schema.json/route';

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`https://emhana.test/api/v1/regulations${path}`, { headers });
const regulation = (act: string, annex: string, headers?: Record<string, string>) =>
  readRegulation(ask(`/${act}/${annex}`, headers), { params: Promise.resolve({ act, annex }) });

describe('open data of the law', () => {
  it('names a regulation by the fingerprint of its definition, and sends nothing to whom has it', async () => {
    const first = await regulation('almaty-2-337', '1');
    const etag = first.headers.get('etag');
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toContain('public');
    expect(etag).toBe(`"${versionOf(regulationById('almaty-2-337/1'))}"`);
    expect(regulationSchema.parse(await first.json()).id).toBe('almaty-2-337/1');
    const again = await regulation('almaty-2-337', '1', { 'if-none-match': etag ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('answers for an act that is itself one regulation, and for an act of many', async () => {
    const eko = await readAct(ask('/eko-314-2015'), { params: Promise.resolve({ act: 'eko-314-2015' }) });
    expect((await eko.json()).service).toBe('doctor-appointment');
    const mangystau = await readAct(ask('/mangystau-302'), {
      params: Promise.resolve({ act: 'mangystau-302' }),
    });
    expect((await mangystau.json()).regulations).toHaveLength(regulationsOfAct('mangystau-302').length);
    expect((await regulation('mangystau-302', 'act')).status).toBe(200);
  });

  it.each([
    ['mangystau-302', '99'],
    ['nowhere', '1'],
    ['__proto__', 'act'],
  ])('says of %s/%s that there is no such thing, as a problem', async (act, annex) => {
    const answer = await regulation(act, annex);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect((await answer.json()).code).toBe('not-found');
  });

  it('lists all regulations and publishes their schema', async () => {
    const { regulations } = await list(ask('')).json();
    expect(regulations.map(({ href }: { href: string }) => href)).toContain(
      '/api/v1/regulations/eko-314-2015',
    );
    const answer = schema(ask('/schema.json'));
    expect(answer.headers.get('content-type')).toContain('application/schema+json');
    expect((await answer.json()).$id).toBe('/api/v1/regulations/schema.json');
  });
});
