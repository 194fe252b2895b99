/** Conditions of a definition in words, for diagrams and tables that must name each branch. */
import type { Condition, RegisterAnswer } from '../language/conditions';
import type { Field } from '../language/form';
import { APPLICANTS, CHANNELS, type Channel, REGISTER_NAMES } from '../language/names';
import type { Regulation } from '../language/regulation';
import { type LOCALES, type Text, text } from '../language/text';

const REGISTER_SAYS = {
  yes: text('иә', 'да', 'yes'),
  no: text('жоқ', 'нет', 'no'),
  unknown: text('жауап жоқ', 'нет ответа', 'no answer'),
} as const satisfies Record<RegisterAnswer, Text>;

const YES = text('иә', 'да', 'yes');
const NO = text('жоқ', 'нет', 'no');
const GIVEN = text('көрсетілген', 'указано', 'given');
const NOT_GIVEN = text('көрсетілмеген', 'не указано', 'not given');
const AND = text(' және ', ' и ', ' and ');
const OR = text(' немесе ', ' или ', ' or ');
const NOT = text('мына жағдайдан басқа: ', 'кроме случая: ', 'except: ');
const SLOT_HELD = text('уақыт таңдалған', 'время выбрано', 'a time has been chosen');
const NO_SLOT = text('уақыт таңдалмаған', 'время не выбрано', 'no time has been chosen');

type Source = Pick<Regulation, 'fields' | 'steps'>;

export function conditionText(condition: Condition, source: Source): Text {
  if ('all' in condition) return joined(condition.all, AND, source);
  if ('any' in condition) return joined(condition.any, OR, source);
  if ('not' in condition) return glue([NOT, conditionText(condition.not, source)], '');
  if ('register' in condition)
    return glue([REGISTER_NAMES[condition.register], REGISTER_SAYS[condition.says]], ': ');
  if ('applicant' in condition) return APPLICANTS[condition.applicant];
  if ('channel' in condition) return CHANNELS[condition.channel];
  if ('slotHeld' in condition) return condition.slotHeld ? SLOT_HELD : NO_SLOT;
  if ('recipientAge' in condition) return ageText(condition.recipientAge);
  const field = fieldOf(condition.answer, source);
  const label = field?.label ?? same(condition.answer);
  if ('given' in condition) return glue([label, condition.given ? GIVEN : NOT_GIVEN], ': ');
  return glue([label, valueText(condition.is, field)], ': ');
}

/** Whether a condition can hold by this channel, whatever else is true. */
export function possibleBy(condition: Condition | undefined, channel: Channel): boolean {
  return condition === undefined || judged(condition, channel) !== false;
}

/** true or false where the channel alone decides; undefined where something else must be known. */
export function judged(condition: Condition, channel: Channel): boolean | undefined {
  if ('channel' in condition) return condition.channel === channel;
  if ('not' in condition) {
    const inner = judged(condition.not, channel);
    return inner === undefined ? undefined : !inner;
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => judged(part, channel));
    return parts.includes(false) ? false : parts.every((part) => part === true) ? true : undefined;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => judged(part, channel));
    return parts.includes(true) ? true : parts.every((part) => part === false) ? false : undefined;
  }
  return undefined;
}

export const glue = (parts: readonly Text[], between: string): Text => {
  const said = (locale: (typeof LOCALES)[number]) => parts.map((part) => part[locale]).join(between);
  return text(said('kk'), said('ru'), said('en'));
};

const same = (value: string): Text => text(value, value, value);

function joined(parts: readonly Condition[], word: Text, source: Source): Text {
  const said = parts.map((part) => conditionText(part, source));
  const inLocale = (locale: (typeof LOCALES)[number]) => said.map((part) => part[locale]).join(word[locale]);
  return text(inLocale('kk'), inLocale('ru'), inLocale('en'));
}

const fieldOf = (name: string, { fields, steps }: Source): Field<string> | undefined =>
  [...fields, ...steps.flatMap(({ asks }) => asks ?? [])].find((field) => field.name === name);

function valueText(value: string | boolean | number, field: Field<string> | undefined): Text {
  if (value === true) return YES;
  if (value === false) return NO;
  return field?.options?.find((option) => option.value === value)?.label ?? same(String(value));
}

function ageText({ below, from }: { below?: number; from?: number }): Text {
  const parts = [
    ...(from === undefined ? [] : [text(`${from} жастан бастап`, `с ${from} лет`, `from ${from} years`)]),
    ...(below === undefined ? [] : [text(`${below} жасқа дейін`, `до ${below} лет`, `under ${below} years`)]),
  ];
  return glue(parts, ', ');
}
