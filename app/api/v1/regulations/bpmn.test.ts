import { describe, expect, it } from 'vitest';
import { GET as ofAnnex } from './[act]/[annex]/bpmn/route';
import { GET as ofAct } from './[act]/bpmn/route';

const ask = (headers: Record<string, string> = {}) =>
  ofAnnex(new Request('https://emhana.test/api/v1/regulations/mangystau-302/1/bpmn?lang=ru', { headers }), {
    params: Promise.resolve({ act: 'mangystau-302', annex: '1' }),
  });

describe('a business process as a file', () => {
  it('is a download named by its regulation, and is not sent to whom has it', async () => {
    const first = await ask();
    expect(first.status).toBe(200);
    expect(first.headers.get('content-disposition')).toContain('mangystau-302-1-ru.bpmn');
    expect(await first.text()).toContain('Участковый врач');
    const again = await ask({ 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('exists for an act of one regulation, and for no other act', async () => {
    const answer = async (act: string) =>
      (await ofAct(new Request('https://emhana.test/'), { params: Promise.resolve({ act }) })).status;
    expect(await answer('eko-314-2015')).toBe(200);
    expect(await answer('mangystau-302')).toBe(404);
  });
});
