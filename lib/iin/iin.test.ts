import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDigits } from '@/lib/iin/digits';
import { birthDateOf, iinSchema, parseIin, sexOf } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';

const codeOf = (text: string, today?: string) => {
  const parsed = parseIin(text, today);
  return parsed.ok ? 'ok' : parsed.refusal.code;
};

describe('an IIN', () => {
  it.each(['811201401188', '791028302728'])('%s is accepted', (number) => {
    expect(codeOf(number)).toBe('ok');
  });

  it('typed on the Kazakh digit row is read as digits', () => {
    const row: Record<string, string> = {
      1: '"',
      2: 'ә',
      3: 'і',
      4: 'ң',
      5: 'ғ',
      6: ',',
      7: '.',
      8: 'ү',
      9: 'ұ',
      0: 'қ',
    };
    const typed = Array.from('811201401188', (digit) => row[digit]).join('');
    expect(parseIin(typed)).toEqual({ ok: true, value: '811201401188' });
    expect(parseIin(typed.toUpperCase())).toEqual({ ok: true, value: '811201401188' });
    expect(normaliseDigits('"әіңғ,.үұқ')).toBe('1234567890');
  });

  it('may be written in groups', () => {
    expect(codeOf(' 811201 40-11\u00a088 ')).toBe('ok');
  });

  it('of another length is told how many digits it has', () => {
    expect(parseIin('0000000')).toEqual({ ok: false, refusal: { code: 'iin-length', params: { count: 7 } } });
    expect(codeOf('')).toBe('iin-length');
    expect(codeOf('8112014011888')).toBe('iin-length');
  });

  it.each(['sdf867', 'ajd85gt6h5yj', '81120140118O'])('with letters (%s) is refused as letters', (text) => {
    expect(codeOf(text)).toBe('iin-letters');
  });

  it('that is a BIN is called a BIN', () => {
    expect(codeOf('971240001315')).toBe('iin-is-bin');
    expect(codeOf('123456789021')).toBe('iin-is-bin');
  });

  it.each(['0', '7', '8', '9'])('with the century digit %s is refused', (digit) => {
    expect(codeOf(`811201${digit}01188`)).toBe('iin-century');
  });

  it.each(['811301401188', '810230401188', '810431401188', '811200401188', '010229301188'])(
    'with the impossible date of %s is refused',
    (number) => {
      expect(codeOf(number)).toBe('iin-date');
    },
  );

  it('knows leap years by century: 29 February 1900 never was, 2000 was', () => {
    expect(codeOf('000229301188')).toBe('iin-date');
    expect(codeOf('000229501188')).not.toBe('iin-date');
  });

  it('with a wrong check digit is refused', () => {
    expect(codeOf('811201401187')).toBe('iin-check-digit');
  });

  it('whose both weight rows give ten was never issued', () => {
    expect(codeOf('821214240092')).toBe('iin-check-digit');
    for (let digit = 0; digit < 10; digit += 1) expect(codeOf(`82121424009${digit}`)).not.toBe('ok');
  });

  it("of the national authority's test certificates is not a person's", () => {
    expect(codeOf('123456789011')).not.toBe('ok');
  });

  it('of someone not yet born is refused when the day is known', () => {
    const number = makeIin({ born: '2026-03-06', sex: 'female' });
    expect(codeOf(number, '2026-03-05')).toBe('iin-date');
    expect(codeOf(number, '2026-03-06')).toBe('ok');
  });

  it('tells birth date and sex', () => {
    const parsed = parseIin('811201401188');
    if (!parsed.ok) throw new Error(parsed.refusal.code);
    expect(birthDateOf(parsed.value)).toBe('1981-12-01');
    expect(sexOf(parsed.value)).toBe('female');
  });

  it('in a form carries its code and values', () => {
    expect(iinSchema.parse('811201401188')).toBe('811201401188');
    expect(iinSchema.safeParse('123').error?.issues[0]).toMatchObject({
      message: 'iin-length',
      params: { count: 3 },
    });
    expect(iinSchema.safeParse('1'.repeat(1_000_000)).success).toBe(false);
    expect(iinSchema.safeParse(811201401188).success).toBe(false);
  });

  it('made for an invented person always reads back as that person', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
        fc.constantFrom('male' as const, 'female' as const),
        fc.integer({ min: 0, max: 9000 }),
        (date, sex, sequence) => {
          const born = date.toISOString().slice(0, 10);
          const iin = makeIin({ born, sex, sequence });
          expect(parseIin(iin)).toEqual({ ok: true, value: iin });
          expect([birthDateOf(iin), sexOf(iin)]).toEqual([born, sex]);
        },
      ),
    );
  });

  it('never passes with its check digit changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 9 }), (sequence, by) => {
        const iin = makeIin({ born: '1990-05-17', sex: 'male', sequence });
        expect(codeOf(`${iin.slice(0, 11)}${(Number(iin[11]) + by) % 10}`)).toBe('iin-check-digit');
      }),
    );
  });

  it('parsing any text at all never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseIin(text)));
  });
});
