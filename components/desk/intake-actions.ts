'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import type { DeskState } from '@/components/desk/form-state';
import { readTime } from '@/components/desk/read-time';
import { refusedForm, typedIn } from '@/components/desk/refused-form';
import { checked, dateTyped } from '@/components/identity/form-answer';
import { href } from '@/lib/i18n/navigation';
import { clockTime, isoDay } from '@/lib/i18n/when';
import { iinSchema } from '@/lib/iin/iin';
import { fullName } from '@/lib/names/format';
import { parseName } from '@/lib/names/parse-name';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import { parsePhone } from '@/lib/phones/phone';
import { plainText } from '@/lib/text/plain-text';
import { requireStaff } from '@/services/identity/current-actor';
import { enterPerson } from '@/services/identity/enter-person';
import { findPerson } from '@/services/identity/find-person';
import { rolesFor } from '@/services/identity/permissions';
import type { Field } from '@/services/regulations/language/form';
import { APPLICANTS, type ApplicantKind, SERVICES } from '@/services/regulations/language/names';
import type { StepCompletion } from '@/services/requests/complete-step';
import { DIRECT_CHANNELS } from '@/services/requests/intake-plan';
import { intakeRequest } from '@/services/requests/intake-request';
import { readAnswers } from '@/services/requests/read-answers';
import { readIntake } from '@/services/requests/read-intake';
import { nearestFreeTimes } from '@/services/scheduling/nearest-free-times';
import type { FinderState, FoundCard } from './person-finder';

type Values = Readonly<Record<string, string>>;

export async function searchPerson(state: FinderState, form: FormData): Promise<FinderState> {
  const locale = await getLocale();
  const context = await requireStaff(locale, rolesFor('person.find'));
  const values = typedIn(form);
  const query = (values.query ?? '').slice(0, 100);
  const found = await findPerson(context, query);
  if (!found.ok) {
    const { errors, attempt } = await refusedForm(freshFrom(state), values, found);
    return {
      attempt,
      query,
      error: errors[0]?.text ?? null,
      people: [],
      more: false,
      unknownIin: null,
      nobody: false,
    };
  }
  const { value } = found;
  const people =
    value.kind === 'found'
      ? value.people.map(
          (person): FoundCard => ({
            id: person.id,
            name: fullName(person),
            born: person.birthDate,
            // Enough to tell two of one name apart, not the whole number of everybody on the list.
            iin: person.iin ? `…${person.iin.slice(-4)}` : '',
            address: person.address ?? '',
          }),
        )
      : [];
  const base = backTo(values.to, locale);
  if (people.length === 1 && people[0]) redirect(`${base}&person=${people[0].id}`);
  return {
    attempt: state.attempt + 1,
    query,
    error: null,
    people,
    more: value.kind === 'found' && value.more,
    unknownIin: value.kind === 'unknown-iin' ? value.iin : null,
    nobody: value.kind === 'nobody',
  };
}

const freshFrom = ({ attempt }: FinderState): DeskState => ({ attempt, values: {}, errors: [] });

/** Only this screen's own address. */
const backTo = (to: string | undefined, locale: string): string =>
  new RegExp(`^/${locale}/staff/intake\\?[\\w=&%.:-]*$`).test(to ?? '')
    ? (to ?? '')
    : `${href(isKnown(locale) ? locale : 'kk', '/staff/intake')}?`;

const isKnown = (locale: string): locale is 'kk' | 'ru' | 'en' => ['kk', 'ru', 'en'].includes(locale);

export async function addPerson(state: DeskState, form: FormData): Promise<DeskState> {
  const locale = await getLocale();
  const context = await requireStaff(locale, rolesFor('person.create'));
  const values = typedIn(form);
  const read = readPerson(values);
  if (!read.ok) return refusedForm(state, values, read);
  const entered = await enterPerson(context, { ...read.value, locale });
  if (!entered.ok) return refusedForm(state, values, entered);
  redirect(`${backTo(values.to, locale)}&person=${entered.value.id}`);
}

function readPerson(values: Values) {
  const wrong: Refusal[] = [];
  const part = <T>(field: string, outcome: Outcome<T>): T | null => {
    if (outcome.ok) return outcome.value;
    wrong.push({ ...outcome.refusal, field });
    return null;
  };
  const iin = values.iin ? part('iin', checked(iinSchema, values.iin)) : null;
  const surname = part('surname', parseName(values.surname ?? ''));
  const givenName = part('givenName', parseName(values.givenName ?? ''));
  const patronymic = values.patronymic ? part('patronymic', parseName(values.patronymic)) : null;
  const phone = values.phone ? part('phone', parsePhone(values.phone)) : null;
  const address = values.address ? part('address', checked(plainText(300), values.address)) : null;
  const birthDate = dateTyped({ ...values }, 'birthDate');
  if (birthDate === undefined) wrong.push({ code: 'birth-date-invalid', field: 'birthDate' });
  const sex = SEXES.find((one) => one === values.sex) ?? null;
  const [first, ...also] = wrong;
  if (first || surname === null || givenName === null) return refuse(first ?? { code: 'internal' }, also);
  return ok({ iin, surname, givenName, patronymic, phone, address, birthDate: birthDate || null, sex });
}

const SEXES = ['female', 'male'] as const;

const askedSchema = z.object({
  service: z.enum(SERVICES),
  channel: z.enum(DIRECT_CHANNELS),
  since: z.iso.datetime().transform((text) => new Date(text)),
  person: z.uuid().optional().catch(undefined),
});

/** Files what was asked for, and answers it in the same breath unless it is only to be kept (`intent` save). */
export async function fileIntake(state: DeskState, form: FormData): Promise<DeskState> {
  const locale = await getLocale();
  const context = await requireStaff(locale, rolesFor('intake.file'));
  const values = typedIn(form);
  const asked = askedSchema.safeParse(values);
  if (!asked.success) return refusedForm(state, values, refuse({ code: 'invalid-input' }));
  const { service, channel, since: receivedAt, person } = asked.data;
  const facts = await readIntake(context, {
    service,
    channel,
    receivedAt,
    given: givenIn(values),
    ...(person ? { personId: person } : {}),
  });
  if (!facts.ok) return refusedForm(state, values, facts);
  const { rules, form: asks, anonymous } = facts.value;
  if (!asks) return refusedForm(state, values, refuse({ code: 'not-found', field: 'person' }));
  const personId = anonymous ? null : (person ?? null);
  const { zone } = rules.place;
  const save = values.intent === 'save';
  const read = readAnswers(asks.fields, typedAnswers(values, asks.fields, 'answers'));
  const time = readTime(values, zone);
  const wrong = [...read.refusals, ...(time.ok || save ? [] : [time.refusal])];
  const completions = asks.plan.map(({ name, asks: questions, outcomes, appoints }): StepCompletion => {
    const prefix = `steps.${name}`;
    const step = readAnswers(questions, typedAnswers(values, questions, prefix));
    if (!save) {
      wrong.push(
        ...step.refusals.map((refusal) => ({
          ...refusal,
          field: refusal.field?.replace(/^answers/, prefix) ?? '',
        })),
      );
    }
    return {
      step: name,
      outcome: values[`outcome.${name}`] || (outcomes[0] ?? ''),
      data: step.answers,
      ...(appoints && time.ok && time.value ? { time: time.value } : {}),
    };
  });
  const needsTime = asks.plan.some(({ appoints }) => appoints) && time.ok && !time.value;
  if (needsTime && !save) wrong.push({ code: 'slot-needed', field: 'slot' });
  const [first, ...also] = wrong;
  if (first) return refusedForm(state, values, refuse(first, also), { zone });
  const [applicant, applicantId] = readApplicant(values.applicant ?? '', personId);
  const filed = await intakeRequest(context, {
    service,
    channel,
    recipientId: personId,
    applicant,
    applicantId,
    answers: { ...read.answers, ...asks.known },
    locale: values.language === 'ru' || values.language === 'kk' ? values.language : locale,
    receivedAt,
    seen: asks.documents.map(({ document }) => document.name).filter((name) => values[`seen.${name}`]),
    completions: save ? [] : completions,
  });
  if (filed.ok) redirect(href(locale, `/staff/intake/done/${filed.value.id}`));
  const lost = time.ok && time.value && filed.refusal.code.startsWith('slot-') ? time.value : null;
  const kind = asks.plan.find(({ appoints }) => appoints)?.appoints;
  const near =
    lost && kind
      ? await nearestFreeTimes(context, {
          clinicId: context.actor.clinicId,
          kind,
          doctorId: lost.doctorId,
          around: lost.startsAt,
        })
      : null;
  const nearest = near?.ok
    ? near.value.map(({ doctorId, startsAt }) => ({
        doctorId,
        day: isoDay(startsAt, zone),
        time: clockTime(startsAt, zone),
      }))
    : [];
  const refusal = lost ? { ...filed.refusal, field: 'slot' } : filed.refusal;
  return refusedForm(state, values, refuse(refusal, filed.also), { zone, nearest });
}

/** What decided the rest of the form, posted as it stands in the address. */
const givenIn = (values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string][] =>
      name.startsWith('given.') ? [[name.slice('given.'.length), value]] : [],
    ),
  );

const typedAnswers = (values: Values, fields: readonly Field<string>[], prefix: string) =>
  Object.fromEntries(
    fields.map(({ name, kind }) => [
      name,
      kind === 'date'
        ? ['day', 'month', 'year'].map((part) => values[`${prefix}.${name}.${part}`] ?? '').join('/')
        : (values[`${prefix}.${name}`] ?? ''),
    ]),
  );

/** "parent-or-guardian" or "parent-or-guardian:<person>": who asks, and who that is where the portal knows. */
function readApplicant(text: string, recipientId: string | null): [ApplicantKind, string | null] {
  const [kind = '', id = ''] = text.split(':');
  if (!isApplicant(kind) || kind === 'self') return ['self', recipientId];
  return [kind, z.uuid().safeParse(id).success ? id : null];
}

const isApplicant = (text: string): text is ApplicantKind => Object.hasOwn(APPLICANTS, text);
