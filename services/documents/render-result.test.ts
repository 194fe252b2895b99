import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { textOfPdf } from '@/lib/pdf/text-of-pdf';
import type { FrozenResult } from './frozen-result';
import { renderResult } from './render-result';
import type { SignatureMark } from './stored-signature';

const same = (text: string) => ({ kk: text, ru: text, en: text });
const CERTIFICATE: FrozenResult = {
  kind: 'emhana-result',
  version: 1,
  code: 'K7PM-3RXW-9DQX',
  number: 'K7PM-3RXW',
  regulation: 'almaty-2-337/2',
  regulationVersion: '0'.repeat(64),
  result: 'appointment-certificate',
  form: 'electronic-document',
  signature: 'none',
  signatories: [],
  sensitive: false,
  title: {
    kk: 'Дәрігердің қабылдауына жазылу анықтамасы',
    ru: 'Справка о записи на приём к врачу',
    en: 'Certificate',
  },
  issuer: {
    id: 'clinic',
    name: { kk: 'Сынақ емханасы', ru: 'Пробная поликлиника', en: 'Trial clinic' },
    address: { kk: 'Абай көшесі, 1', ru: 'улица Абая, 1', en: '1 Abai Street' },
  },
  issuedAt: '2026-11-23T05:00:00.000Z',
  zone: 'Asia/Almaty',
  holder: 'Ө. Ғ. Һ.',
  lines: [
    {
      name: 'recipient',
      label: { kk: 'Аты-жөні', ru: 'Фамилия, имя, отчество', en: 'Full name' },
      value: same('Өмірбекова Ғалия Қуанышқызы'),
    },
    {
      name: 'date',
      label: { kk: 'Күні', ru: 'День', en: 'Day' },
      value: { kk: '2026 жылғы 24 қараша, сейсенбі', ru: 'вторник, 24 ноября 2026 г.', en: '' },
    },
  ],
};
const render = (document: FrozenResult, mark: SignatureMark | null = null) =>
  renderResult(
    {
      document,
      mark,
      bytes: new TextEncoder().encode(JSON.stringify(document)),
      cms: mark && new Uint8Array([48, 0]),
    },
    { publicUrl: 'https://emhana.example/' },
  );
const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a result as a PDF', () => {
  it('is tagged, in Kazakh with Russian marked, with its fonts inside and their letters readable', async () => {
    const pdf = plain(await render(CERTIFICATE));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/Lang (kk)');
    expect(pdf).toContain('/Lang (ru)');
    for (const tag of ['Document', 'H1', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect(pdf, tag).toContain(`/S /${tag}`);
    expect(pdf).toContain('/FontFile2');
    expect(pdf).toContain('/ToUnicode');
    expect(pdf).not.toContain('/Helvetica');
  });

  it('is the same file each time it is made of the same document', async () => {
    expect(sha(await render(CERTIFICATE))).toBe(sha(await render(CERTIFICATE)));
  });

  it('says in both languages what was frozen, its number, its code, and that it is not the printed blank', async () => {
    const text = textOfPdf(await render(CERTIFICATE));
    if (text === null) return;
    const words = text.replace(/\s+/g, ' ');
    for (const said of [
      'Дәрігердің қабылдауына жазылу анықтамасы',
      'Справка о записи на приём к врачу',
      'Өмірбекова Ғалия Қуанышқызы',
      '2026 жылғы 24 қараша, сейсенбі',
      'вторник, 24 ноября 2026 г.',
      'K7PM-3RXW-9DQX',
      'бекітілген баспа бланкі емес',
      'не утверждённый типографский бланк',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('выдаётся на бумаге');
  });

  it('of a paper document says that the paper is what the act gives, and goes on to a second page when it is long', async () => {
    const line = CERTIFICATE.lines[0];
    const long = Array.from({ length: 60 }, (_, at) => ({
      name: `line-${at}`,
      label: line?.label ?? same(''),
      value: same(`Мәлімет ${at} `.repeat(8)),
    }));
    const bytes = await render({
      ...CERTIFICATE,
      form: 'paper-document',
      lines: long,
      validUntil: '2026-12-03',
    });
    expect(plain(bytes).match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
    const text = textOfPdf(bytes)?.replace(/\s+/g, ' ');
    if (text === undefined) return;
    expect(text).toContain('Мәлімет 59');
    expect(text).toContain('выдаётся на бумаге');
    expect(text).toContain('3 декабря 2026 г.');
  });

  it('carries the signed bytes and their signature, says who signed, and names its code in the clear', async () => {
    const mark: SignatureMark = {
      kind: 'personal',
      name: 'Сейтова А. С.',
      role: 'responsible-specialist',
      organisation: 'СЫНАҚ ЕМХАНАСЫ',
      bin: '971240001315',
      serial: '4b1f',
      at: '2026-11-23T05:00:00.000Z',
    };
    const bytes = await render({ ...CERTIFICATE, signature: 'personal' }, mark);
    const pdf = plain(bytes);
    expect(pdf).toContain('/EmbeddedFile');
    expect(pdf).toContain('(K7PM-3RXW-9DQX.json.p7s)');
    expect(pdf).toContain('<pdf:Keywords>K7PM-3RXW-9DQX</pdf:Keywords>');
    expect(sha(bytes)).toBe(sha(await render({ ...CERTIFICATE, signature: 'personal' }, mark)));
    const text = textOfPdf(bytes)?.replace(/\s+/g, ' ');
    if (text === undefined) return;
    expect(text).toContain('Сейтова А. С., Ответственный специалист');
    expect(text).toContain('4b1f');
  });
});
