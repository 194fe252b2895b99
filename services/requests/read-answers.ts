/** From what a person typed to answers, field by field. Says every wrong field at once. Pure. */
import { normaliseDigits } from '@/lib/iin/digits';
import { parseIin } from '@/lib/iin/iin';
import type { Refusal } from '@/lib/outcome';
import { parsePhone } from '@/lib/phones/phone';
import { plainText, whatIsWrongWith } from '@/lib/text/plain-text';
import type { Field } from '@/services/regulations/language/form';
import type { AnswerValue } from '@/services/workflow/case';
import { isDay } from '@/services/working-time/day';

/** A field name to text, valid or not. */
export type Typed = Readonly<Record<string, string>>;

export interface Read {
  answers: Record<string, AnswerValue>;
  refusals: Refusal[];
}

export function readAnswers(fields: readonly Field<string>[], typed: Typed): Read {
  const read: Read = { answers: {}, refusals: [] };
  for (const field of fields) {
    // The portal fills it itself: nobody is asked, and nothing that is typed there is read.
    if (field.made) continue;
    const text = emptied(field, (typed[field.name] ?? '').trim());
    const value = text === '' ? missing(field) : readField(field, text);
    if (value === undefined) continue;
    if (typeof value === 'object') read.refusals.push({ ...value, field: `answers.${field.name}` });
    else read.answers[field.name] = value;
  }
  return read;
}

/** Three empty boxes are no date at all. */
const emptied = ({ kind }: Field<string>, text: string): string =>
  kind === 'date' && /^[/\s]*$/.test(text) ? '' : text;

const missing = ({ required }: Field<string>): Refusal | undefined =>
  required ? { code: 'answer-missing' } : undefined;

const MAX_LENGTH = 500;

function readField(field: Field<string>, text: string): AnswerValue | Refusal {
  switch (field.kind) {
    case 'number':
      return readNumber(field, text);
    case 'yes-no':
      return text === 'yes' || text === 'no' ? text === 'yes' : { code: 'answer-not-in-list' };
    case 'choice':
      return field.options?.some(({ value }) => value === text) ? text : { code: 'answer-not-in-list' };
    case 'phone': {
      const phone = parsePhone(text);
      return phone.ok ? phone.value : phone.refusal;
    }
    case 'iin': {
      const iin = parseIin(text);
      return iin.ok ? iin.value : iin.refusal;
    }
    case 'date':
      return readDate(text);
    default:
      return readText(field, text);
  }
}

function readNumber({ min = 0, max = 1_000_000 }: Field<string>, text: string): AnswerValue | Refusal {
  const digits = normaliseDigits(text).replaceAll(' ', '');
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= min && value <= max ? value : { code: 'answer-out-of-range', params: { min, max } };
}

/** Posted as three boxes and kept as "17/5/1990": a full stop may be a seven of the Kazakh digit row. */
function readDate(text: string): AnswerValue | Refusal {
  const [day = '', month = '', year = ''] = text.split('/').map(normaliseDigits);
  const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : { code: 'invalid-input' };
}

function readText({ kind, maxLength = MAX_LENGTH }: Field<string>, text: string): AnswerValue | Refusal {
  const read = plainText(maxLength, { lines: kind === 'long-text' }).safeParse(text);
  if (read.success) return read.data;
  const wrong = whatIsWrongWith(text, { lines: kind === 'long-text' });
  return wrong ? { code: wrong } : { code: 'answer-too-long', params: { max: maxLength } };
}

/**
 * Whether a text may lie in a draft: unfinished and wrong is fine, hostile is not (control characters, another
 * direction, markup, emoji, far too long).
 */
export function mayBeKept(field: Field<string>, text: string): Refusal | null {
  const { maxLength = MAX_LENGTH } = field;
  if ([...text].length > maxLength * 2 + 100) return { code: 'answer-too-long', params: { max: maxLength } };
  const wrong = whatIsWrongWith(text, { lines: field.kind === 'long-text' });
  return wrong ? { code: wrong } : null;
}
