import { describe, expect, it } from 'vitest';
import type { Field, FieldKind } from '@/services/regulations/language/form';
import { mayBeKept, readAnswers } from './read-answers';

const say = (en: string) => ({ kk: en, ru: en, en });
const field = (kind: FieldKind, over: Partial<Field<never>> = {}): Field<never> => ({
  name: 'it',
  kind,
  label: say('It'),
  required: true,
  channels: ['portal'],
  ...over,
});
const read = (asked: Field<never>, text: string) => {
  const { answers, refusals } = readAnswers([asked], { it: text });
  return refusals[0]?.code ?? answers.it;
};
const choice = field('choice', { options: [{ value: 'a', label: say('A') }] });

describe('an answer as a person types it', () => {
  it.each([
    ['a phone with 8 and dashes', field('phone'), '8 (701) 234-56-78', '+77012345678'],
    ['digits of the Kazakh row', field('number', { min: 0, max: 130 }), 'ңқ', 40],
    ['a date in three boxes, digits of the Kazakh row too', field('date'), '17/5/199қ', '1990-05-17'],
    ['a choice of the list', choice, 'a', 'a'],
    ['yes', field('yes-no'), 'yes', true],
    ['blanks around a text', field('text'), '  үйде  ', 'үйде'],
    ['a comparison that is no markup', field('text'), 'температура > 38', 'температура > 38'],
  ] as const)('%s is read', (_, asked, text, value) => {
    expect(read(asked, text)).toBe(value);
  });

  it('is not asked of anybody where the portal fills the field itself', () => {
    const made = field('text', { made: 'personal-code' });
    expect([read(made, ''), read(made, 'Ахметова')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['nothing', field('text'), '   ', 'answer-missing'],
    ['a number out of range', field('number', { min: 0, max: 130 }), '131', 'answer-out-of-range'],
    ['a day that does not exist', field('date'), '30/2/1990', 'invalid-input'],
    ['a choice that was never offered', choice, 'b', 'answer-not-in-list'],
    ['a text that is too long', field('text', { maxLength: 3 }), 'абвг', 'answer-too-long'],
    ['markup', field('long-text'), '<b>', 'text-markup'],
  ] as const)('%s is told beside its field', (_, asked, text, code) => {
    expect(read(asked, text)).toBe(code);
  });

  it('may be left out where the act does not demand it', () => {
    expect(readAnswers([field('text', { required: false })], {})).toEqual({ answers: {}, refusals: [] });
  });
});

describe('a draft', () => {
  it('keeps a text that is wrong but harmless', () => {
    expect(mayBeKept(field('phone'), 'кейін айтамын')).toBeNull();
  });

  it.each(['\u0000', '\u202e', '<img src=x>', '🤒', 'а'.repeat(5_000)])('keeps nothing hostile', (text) => {
    expect(mayBeKept(field('text', { maxLength: 300 }), text)).not.toBeNull();
  });
});
