/** What the portal already knows of the person who is served, by the names that fields ask for. Pure. */
import { printPhone } from '@/lib/phones/phone';
import { ageOn } from '@/services/identity/age';
import type { ActingFor } from '@/services/identity/representation';
import { registerOfPath } from '@/services/regulations/atoms';
import type { Field, PersonFact } from '@/services/regulations/language/form';
import type { Register } from '@/services/regulations/language/names';
import { registerFactRule, type ToldByRegisters } from '@/services/regulations/language/register-facts';
import type { Locale } from '@/services/regulations/language/text';
import type { Answers } from '@/services/workflow/case';

/** From identity documents: shown, never asked again, corrected at the clinic. The rest is proposed and confirmed. */
const FROM_DOCUMENTS: readonly PersonFact[] = [
  'surname',
  'given-name',
  'patronymic',
  'birth-date',
  'birth-year',
  'age',
  'sex',
];

export const isFromDocuments = ({ prefill }: Pick<Field<string>, 'prefill'>): boolean =>
  prefill !== undefined && FROM_DOCUMENTS.includes(prefill);

export function factOfPerson(fact: PersonFact, person: ActingFor, today: string): string {
  switch (fact) {
    case 'surname':
      return person.surname;
    case 'given-name':
      return person.givenName;
    case 'patronymic':
      return person.patronymic ?? '';
    case 'birth-date':
      return person.birthDate;
    case 'birth-year':
      return person.birthDate.slice(0, 4);
    case 'age':
      return String(ageOn(person.birthDate, today));
    case 'sex':
      return person.sex;
    case 'address':
      return person.address ?? '';
    case 'phone':
      return person.phone ? printPhone(person.phone) : '';
  }
}

/** Answers that the documents give. What a browser sends under these names is not looked at. */
export function answersFromDocuments(
  fields: readonly Field<string>[],
  person: ActingFor,
  today: string,
): Answers {
  return Object.fromEntries(
    fields.flatMap((field): [string, string | number][] => {
      if (!field.prefill || !isFromDocuments(field)) return [];
      const value = factOfPerson(field.prefill, person, today);
      return value === '' ? [] : [[field.name, field.kind === 'number' ? Number(value) : value]];
    }),
  );
}

/** What to propose in a field that nobody has filled in yet: the person's own, else the one who asks for them. */
export function proposedAnswer(
  { prefill }: Pick<Field<string>, 'prefill'>,
  person: ActingFor,
  applicant: ActingFor,
  today: string,
): string {
  if (!prefill) return '';
  const own = factOfPerson(prefill, person, today);
  if (own !== '' || FROM_DOCUMENTS.includes(prefill)) return own;
  return factOfPerson(prefill, applicant, today);
}

/** What registers told, proposed in the form of a step: whoever does the step confirms or corrects it. */
export function proposedByRegisters(
  fields: readonly Field<string>[],
  told: ToldByRegisters,
  locale: Locale,
): Readonly<Record<string, { register: Register; value: string }>> {
  return Object.fromEntries(
    fields.flatMap(({ name, from }): [string, { register: Register; value: string }][] => {
      const path = from ? registerOfPath(from) : null;
      if (!path) return [];
      const { register, fact } = path;
      const value = told[register]?.[fact];
      if (value === undefined) return [];
      const yesNo = value ? 'yes' : 'no';
      const text =
        typeof value === 'string'
          ? (registerFactRule(register, fact)?.options?.[value]?.[locale] ?? value)
          : yesNo;
      return [[name, { register, value: text }]];
    }),
  );
}
