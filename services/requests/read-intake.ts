import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { StaffMember } from '@/services/identity/actor';
import { ADULT, ageOn } from '@/services/identity/age';
import { mayTakeIn } from '@/services/identity/case-rights';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import type { ActingFor } from '@/services/identity/representation';
import { attachedAsShown } from '@/services/registers/attached-as-shown';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Field } from '@/services/regulations/language/form';
import type { ApplicantKind, Service } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact } from '@/services/transact';
import type { Answers, RunningDeadline } from '@/services/workflow/case';
import { acceptedAt, serviceDeadline } from '@/services/workflow/clocks';
import { type Facts, holds } from '@/services/workflow/holds';
import { NeverOpen } from '@/services/working-time/acceptance';
import type { Place } from '@/services/working-time/clinic-hours';
import type { ExplanationLine } from '@/services/working-time/explanation';
import { localDay } from '@/services/working-time/zone';
import { admittedBy, type DirectChannel, intakePlan, type PlannedStep } from './intake-plan';
import { type Decider, type DocumentToSee, decided, decidersOf, documentsToSee } from './intake-questions';
import { answersFromDocuments, isFromDocuments, proposedAnswer } from './known-facts';
import { type PersonCard, personCard } from './read-case';
import { type ClaimToAct, claimsOf } from './read-claims';
import { type ClinicRules, rulesForNewRequest } from './rules-of-clinic';
import { isAnonymous, mayBeUnknown } from './whom-it-serves';

export interface IntakePerson {
  card: PersonCard;
  age: number;
  attached: RegisterAnswer;
  /** The act takes in by this channel only those attached here, and the register says no. */
  barred: boolean;
}

/** What the act asks in this case, once it is known who comes, and with which answers to what decides the rest. */
export interface IntakeForm {
  age: number;
  claims: readonly ClaimToAct[];
  admitted: readonly ApplicantKind[];
  /** Asked of the person; what identity documents tell, and what is decided already, is not. */
  fields: readonly Field<string>[];
  /** Proposed in the fields, by their names. */
  proposed: Readonly<Record<string, string>>;
  /** Answers that the documents give, and those that decided. */
  known: Answers;
  documents: readonly DocumentToSee[];
  plan: readonly PlannedStep[];
}

export interface IntakeFacts {
  rules: ClinicRules;
  acceptedAt: Date;
  postponed: boolean;
  acceptance: readonly ExplanationLine[];
  /** The limit within which the person must be answered. */
  answer: RunningDeadline | null;
  deciders: readonly Decider[];
  /** The act lets nobody be named: no person is looked up, and none is kept. */
  anonymous: boolean;
  /** The act goes on without a name: somebody is looked up only if the caller knows who it is. */
  mayBeUnknown: boolean;
  person: IntakePerson | null;
  /** null until somebody is found, where that is needed, and everything that decides is answered. */
  form: IntakeForm | null;
  now: Date;
}

export interface IntakeAsked {
  service: Service;
  channel: DirectChannel;
  receivedAt: Date;
  personId?: string;
  /** Answers to what decides the rest, by the names of the fields. */
  given?: Readonly<Record<string, string>>;
}

/** Everything of an act that is needed while somebody waits at the counter or on the phone. */
export function readIntake(context: StaffContext, asked: IntakeAsked): Promise<Outcome<IntakeFacts>> {
  const { actor } = context;
  return transact<IntakeFacts>(context, async (tx, unit) => {
    if (!may(actor, 'intake.file')) return refuse({ code: 'not-allowed' });
    const rules = await rulesForNewRequest(tx, actor.clinicId, asked.service, unit.now);
    if (!rules) return refuse({ code: 'service-not-offered' });
    const { regulation, place } = rules;
    const { channel } = asked;
    if (!mayTakeIn(actor, regulation, channel)) return refuse({ code: 'not-allowed' });
    const accepted = acceptanceOf(rules, asked);
    if (!accepted) return refuse({ code: 'clinic-has-no-hours' });
    const deciders = decidersOf(regulation, channel, asked.given ?? {});
    const answers = decided(deciders);
    const anonymous = isAnonymous(regulation, { channel, applicant: 'self', answers });
    const today = localDay(unit.now, place.zone);
    const card = anonymous ? null : await personCard(tx, asked.personId ?? null);
    if (asked.personId && !anonymous && !card) return refuse({ code: 'not-found', field: 'person' });
    if (card) unit.audit({ action: 'person.read', subjectId: card.id, object: `person:${card.id}` });
    const attached = card
      ? await attachedAsShown(tx, { personId: card.id, clinicId: actor.clinicId, on: today })
      : 'unknown';
    const person = card && personAsked(regulation, channel, card, attached, today);
    const unknown = mayBeUnknown(regulation, channel);
    const ready =
      deciders.every(({ chosen }) => chosen !== null) && (anonymous || unknown || person !== null);
    const claims = card ? await claimsOf(tx, card.id, today) : [];
    return ok({
      rules,
      acceptedAt: accepted.acceptedAt,
      postponed: accepted.postponed,
      acceptance: accepted.explanation,
      answer: firstLimit(regulation, asked, accepted.acceptedAt, place),
      deciders,
      anonymous,
      mayBeUnknown: unknown,
      person,
      form: ready
        ? formOf(regulation, { channel, answers, person, attached, claims, today, roles: actor.roles })
        : null,
      now: unit.now,
    });
  });
}

const personAsked = (
  { attachment }: Regulation,
  channel: DirectChannel,
  card: PersonCard,
  attached: RegisterAnswer,
  today: string,
): IntakePerson => ({
  card,
  age: ageOn(card.birthDate, today),
  attached,
  barred: attached === 'no' && attachment.rule === 'required' && attachment.channels.includes(channel),
});

interface Asking {
  channel: DirectChannel;
  answers: Answers;
  person: IntakePerson | null;
  attached: RegisterAnswer;
  claims: readonly ClaimToAct[];
  today: string;
  roles: StaffMember['roles'];
}

function formOf(regulation: Regulation, asking: Asking): IntakeForm {
  const { channel, answers, person, attached, claims, today, roles } = asking;
  // Whoever is nobody comes alone and counts as grown up.
  const age = person?.age ?? ADULT;
  const acting: ActingFor | null = person && {
    ...person.card,
    personId: person.card.id,
    iin: null,
    kind: 'self',
    status: 'self',
  };
  const known = { ...(acting ? answersFromDocuments(regulation.fields, acting, today) : {}), ...answers };
  const about: Facts = {
    channel,
    applicant: 'self',
    recipientAge: age,
    registers: { 'attached-population': attached },
    answers: known,
    slotHeld: false,
  };
  const fields = regulation.fields.filter(
    (field) =>
      field.kind !== 'slot' &&
      field.channels.includes(channel) &&
      known[field.name] === undefined &&
      !(person && isFromDocuments(field) && !field.required) &&
      (!field.when || holds(field.when, about)),
  );
  const admitted = person ? admittedBy(regulation, channel, age) : (['self'] as const);
  const wanted = new Set(
    regulation.fields.filter(({ when }) => !when || holds(when, about)).map(({ name }) => name),
  );
  return {
    age,
    claims,
    admitted,
    fields,
    proposed: acting
      ? Object.fromEntries(fields.map((field) => [field.name, proposedAnswer(field, acting, acting, today)]))
      : {},
    known: Object.fromEntries(Object.entries(known).filter(([name]) => wanted.has(name))),
    documents: documentsToSee(regulation, about, admitted),
    plan: intakePlan(regulation, about, roles),
  };
}

function firstLimit(
  regulation: Regulation,
  { channel, receivedAt }: IntakeAsked,
  accepted: Date,
  place: Place,
): RunningDeadline | null {
  const [first = null] = regulation.limits
    .filter(({ channels, until }) => channels.includes(channel) && until !== 'filing')
    .map((rule) => serviceDeadline(rule, { filed: receivedAt, accepted }, place))
    .sort((a, b) => a.due.localeCompare(b.due));
  return first;
}

function acceptanceOf({ regulation, place }: ClinicRules, { channel, receivedAt }: IntakeAsked) {
  try {
    return acceptedAt(regulation, channel, receivedAt, place);
  } catch (error) {
    if (error instanceof NeverOpen) return null;
    throw error;
  }
}
