/** Every document of every regulation, with every fact known, on its sheet. EMHANA_LAYOUTS_DIR keeps the files to look at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfPdf } from '@/lib/pdf/text-of-pdf';
import { REGULATIONS } from '@/services/regulations/catalogue';
import type { Result } from '@/services/regulations/language/ending';
import type { Field } from '@/services/regulations/language/form';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Answers, Case, DoneStep } from '@/services/workflow/case';
import { makeDocumentCode } from './document-code';
import { documentSheet } from './document-sheet';
import { frozenRefusal } from './frozen-refusal';
import { documentForm, type FrozenResult, frozenResult } from './frozen-result';
import { renderResult } from './render-result';

const AT = '2026-11-23T05:00:00.000Z';
const code = makeDocumentCode(() => 5);
const ISSUER: FrozenResult['issuer'] = {
  id: 'clinic',
  name: { kk: 'Сынақ емханасы', ru: 'Пробная поликлиника', en: 'Trial clinic' },
  address: { kk: 'Абай көшесі, 1', ru: 'улица Абая, 1', en: '1 Abai Street' },
};

function answerTo({ kind, name, options }: Field<string>): string | boolean | number {
  if (kind === 'yes-no') return true;
  if (kind === 'number') return 12;
  if (kind === 'date') return '2026-11-20';
  return options?.[0]?.value ?? `Жауап ${name}`;
}
const filled = (fields: readonly Field<string>[]): Answers =>
  Object.fromEntries(fields.map((field) => [field.name, answerTo(field)]));

/** As if each step had been taken: documents are frozen from what is known then. */
function caseOf({ id, steps, fields, routes }: Regulation): Case {
  const done = steps.map(
    ({ name, asks, outcomes }): DoneStep => ({
      name,
      outcome: Object.keys(outcomes)[0] ?? '',
      at: AT,
      by: { kind: 'staff', name: 'Оспанова Д. С.' },
      data: filled(asks ?? []),
      inTime: true,
    }),
  );
  const channel = Object.keys(routes).includes('portal') ? 'portal' : 'in-person';
  return {
    regulation: id,
    channel,
    applicant: 'self',
    recipientAge: 41,
    status: 'open',
    filedAt: AT,
    acceptedAt: AT,
    acceptance: [],
    answers: filled(fields),
    registers: {},
    step: null,
    appointed: {
      bookingId: 'b',
      doctorId: 'd',
      doctorName: 'Оспанова Дана',
      speciality: 'general-practitioner',
      room: '12',
      kind: 'appointments',
      startsAt: AT,
      endsAt: AT,
    },
    done,
    results: [],
  };
}

const sourceOf = (regulation: Regulation) => ({
  number: 'K7PM-3RXW',
  regulation,
  state: caseOf(regulation),
  recipient: {
    iin: '850308400011',
    surname: 'Өмірбекова',
    givenName: 'Ғалия',
    patronymic: 'Қуанышқызы',
    birthDate: '1985-03-08',
    sex: 'female' as const,
    phone: '+77010000001',
    address: '3-шағынаудан, 5-үй',
  },
  clinic: { name: '', address: '', phones: ['+77292000000'], zone: 'Asia/Almaty' as const },
});

const common = { code, regulationVersion: '0'.repeat(64), issuer: ISSUER, at: new Date(AT) };
const frozen = (regulation: Regulation, result: Result<string>): FrozenResult =>
  frozenResult({ ...common, result, source: sourceOf(regulation) });

async function pdfOf(document: FrozenResult, file: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const mark =
    document.signature === 'none'
      ? null
      : {
          kind: document.signature,
          name: document.signature === 'seal' ? 'СЫНАҚ ЕМХАНАСЫ' : 'Сейтова А. С.',
          serial: '4b1f',
          at: AT,
        };
  const pdf = await renderResult(
    { document, bytes, cms: null, mark },
    { publicUrl: 'https://emhana.example' },
  );
  const keep = process.env.EMHANA_LAYOUTS_DIR;
  if (keep) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(path.join(keep, `${file.replaceAll('/', '-')}.pdf`), pdf);
  }
  return textOfPdf(pdf);
}

/** A word that is broken over two lines of a column is still the word. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const DOCUMENTS = REGULATIONS.flatMap((regulation) =>
  regulation.results.filter(documentForm).map((result) => ({
    name: `${regulation.id} ${result.name}`,
    regulation,
    result,
  })),
);

describe('every document of every regulation', () => {
  it.each(DOCUMENTS)(
    '$name has all its lines, in the act’s order, and no label without a value',
    async (one) => {
      const { regulation, result, name } = one;
      const document = frozen(regulation, result);
      expect(document.lines.map((line) => line.name)).toEqual(result.fields.map((field) => field.name));
      const sheet = await documentSheet(document, null);
      const shown = sheet.parts.flatMap(({ lines }) => lines);
      expect(shown.filter((line) => !line.name.startsWith('@'))).toHaveLength(document.lines.length);
      for (const { value, label } of shown)
        for (const words of [label, value]) expect(Object.values(words)).not.toContain('');
      const text = await pdfOf(document, name);
      if (text === null) return;
      const found = squeezed(text);
      expect(found).toContain(squeezed(code));
      for (const { label, value } of document.lines)
        for (const words of [label.kk, label.ru, value.kk]) {
          const parts = squeezed(words);
          // Columns beside each other interleave in a reader's lines: the first word is looked for.
          expect(found, words).toContain(
            found.includes(parts) ? parts : squeezed(words.split(/[\s,]/)[0] ?? ''),
          );
        }
    },
  );

  const REFUSALS = REGULATIONS.flatMap((regulation) =>
    regulation.refusals
      .filter(({ reasoned, signed }) => reasoned || signed)
      .map((ground) => ({ name: `${regulation.id} ${ground.name}`, regulation, ground })),
  );
  it.each(REFUSALS)('$name says the ground, the reason, the clause and how to complain', async (one) => {
    const { regulation, ground, name } = one;
    const document = await frozenRefusal({
      ...common,
      ground,
      reason: 'Себебі осы',
      by: 'Сейтова А. С.',
      source: sourceOf(regulation),
    });
    const lines = document.lines.map((line) => line.name);
    for (const wanted of ['number', 'service', 'ground', 'reason', 'complaint'])
      expect(lines).toContain(wanted);
    expect(lines.includes('clauses')).toBe(ground.cites !== undefined);
    const text = await pdfOf(document, `${name} refusal`);
    if (text !== null) expect(squeezed(text)).toContain('Себебіосы');
  });
});
