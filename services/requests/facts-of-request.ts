/** Values for the lines of journals and documents: a path of the language of regulations to words in one language. */
import { fullName } from '@/lib/names/format';
import { printPhone } from '@/lib/phones/phone';
import { ageOn } from '@/services/identity/age';
import { specialityName } from '@/services/organisations/specialities';
import type { FactPath } from '@/services/regulations/language/facts';
import { CHANNELS, REGISTER_NAMES, type Register } from '@/services/regulations/language/names';
import { registerFactRule } from '@/services/regulations/language/register-facts';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Locale } from '@/services/regulations/language/text';
import type { Case } from '@/services/workflow/case';
import { localDay, localTime, type ZoneId } from '@/services/working-time/zone';

export interface RecipientFacts {
  iin: string | null;
  surname: string;
  givenName: string;
  patronymic: string | null;
  /** YYYY-MM-DD */
  birthDate: string;
  sex: 'male' | 'female';
  phone: string | null;
  address: string | null;
}

export interface FactSource {
  number: string;
  regulation: Regulation;
  state: Case;
  recipient: RecipientFacts | null;
  clinic: { name: string; address: string; phones: readonly string[]; zone: ZoneId };
  locale: Locale;
}

/** An empty string where the fact is not known: the line stays, as an empty box in a paper journal would. */
export function factOf(path: FactPath, source: FactSource): string {
  const [head = '', name = '', ...rest] = path.split('.');
  switch (head) {
    case 'case':
      return caseFact(name, source);
    case 'clinic':
      return name === 'name'
        ? source.clinic.name
        : name === 'address'
          ? source.clinic.address
          : source.clinic.phones.join(', ');
    case 'person':
      return source.recipient ? personFact(name, source.recipient, source) : '';
    case 'answers':
      return answerFact([name, ...rest].join('.'), source.state.answers, source.regulation.fields, source);
    case 'registers':
      return isRegister(name) ? registerFact(name, rest[0], source) : '';
    case 'appointed':
      return appointedFact(name, source);
    default:
      return stepFact(name, rest, source);
  }
}

function caseFact(name: string, { number, state, clinic, locale }: FactSource): string {
  if (name === 'number') return number;
  if (name === 'channel') return CHANNELS[state.channel][locale];
  const at = new Date(state.filedAt);
  return `${localDay(at, clinic.zone)} ${localTime(at, clinic.zone)}`;
}

function personFact(name: string, person: RecipientFacts, { state, clinic, locale }: FactSource): string {
  switch (name) {
    case 'iin':
      return person.iin ?? '';
    case 'full-name':
      return fullName(person);
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
      return String(ageOn(person.birthDate, localDay(new Date(state.filedAt), clinic.zone)));
    case 'sex':
      return SEX[person.sex][locale];
    case 'phone':
      return person.phone ? printPhone(person.phone) : '';
    case 'address':
      return person.address ?? '';
    default:
      return '';
  }
}

function answerFact(
  name: string,
  answers: Case['answers'],
  fields: Regulation['fields'],
  { locale }: FactSource,
): string {
  const value = answers[name];
  if (value === undefined) return '';
  const field = fields.find((candidate) => candidate.name === name);
  if (field?.kind === 'phone' && typeof value === 'string') return printPhone(value);
  if (typeof value === 'boolean') return YES_NO[value ? 'yes' : 'no'][locale];
  return field?.options?.find((option) => option.value === value)?.label[locale] ?? String(value);
}

/** A fact that the register told; without one, who it was that answered. A silent one did not: staff did, by hand. */
function registerFact(register: Register, fact: string | undefined, { state, locale }: FactSource): string {
  if (fact) {
    const rule = registerFactRule(register, fact);
    const value = state.registerFacts?.[register]?.[fact];
    if (value === undefined) return '';
    if (typeof value === 'boolean') return YES_NO[value ? 'yes' : 'no'][locale];
    return rule?.options?.[value]?.[locale] ?? value;
  }
  const name = REGISTER_NAMES[register][locale];
  const byHand = state.done.some((step) => step.byHand?.registers.includes(register));
  return byHand ? BY_HAND[locale].replace('{register}', name) : name;
}

function appointedFact(name: string, { state: { appointed }, clinic, locale }: FactSource): string {
  if (!appointed) return '';
  const at = new Date(appointed.startsAt);
  switch (name) {
    case 'date':
      return localDay(at, clinic.zone);
    case 'time':
      return localTime(at, clinic.zone);
    case 'doctor':
      return appointed.doctorName;
    case 'speciality':
      return specialityName(appointed.speciality, locale);
    default:
      return appointed.room ?? '';
  }
}

function stepFact(name: string, [what, ...path]: string[], source: FactSource): string {
  const done = source.state.done.findLast((step) => step.name === name);
  if (!done) return '';
  const step = source.regulation.steps.find((candidate) => candidate.name === name);
  if (what === 'by') return done.by.name ?? '';
  if (what === 'outcome') return step?.outcomes[done.outcome]?.label[source.locale] ?? done.outcome;
  if (what === 'data') return answerFact(path.join('.'), done.data, step?.asks ?? [], source);
  const at = new Date(done.at);
  return `${localDay(at, source.clinic.zone)} ${localTime(at, source.clinic.zone)}`;
}

const BY_HAND = {
  kk: 'Қызметкер қолмен белгіледі: тіркелім жауап бермеді ({register})',
  ru: 'Установлено работником вручную: регистр не ответил ({register})',
  en: 'Established by staff by hand: the register did not answer ({register})',
} as const;
const SEX = {
  male: { kk: 'ер', ru: 'муж.', en: 'male' },
  female: { kk: 'әйел', ru: 'жен.', en: 'female' },
} as const;
const YES_NO = { yes: { kk: 'иә', ru: 'да', en: 'yes' }, no: { kk: 'жоқ', ru: 'нет', en: 'no' } } as const;

const isRegister = (name: string): name is Register => Object.hasOwn(REGISTER_NAMES, name);
