import { type Outcome, ok, refuse } from '@/lib/outcome';
import { ageOn } from '@/services/identity/age';
import { mayTakeIn } from '@/services/identity/case-rights';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import type { ActingFor } from '@/services/identity/representation';
import { attachedAsShown } from '@/services/registers/attached-as-shown';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Field } from '@/services/regulations/language/form';
import type { ApplicantKind, Service } from '@/services/regulations/language/names';
import { transact } from '@/services/transact';
import type { Answers, RunningDeadline } from '@/services/workflow/case';
import { acceptedAt, serviceDeadline } from '@/services/workflow/clocks';
import { type Facts, holds } from '@/services/workflow/holds';
import { NeverOpen } from '@/services/working-time/acceptance';
import type { ExplanationLine } from '@/services/working-time/explanation';
import { localDay } from '@/services/working-time/zone';
import { admittedBy, type DirectChannel, intakePlan, type PlannedStep } from './intake-plan';
import { answersFromDocuments, isFromDocuments, proposedAnswer } from './known-facts';
import { type PersonCard, personCard } from './read-case';
import { type ClaimToAct, claimsOf } from './read-claims';
import { type ClinicRules, rulesForNewRequest } from './rules-of-clinic';

export interface IntakePerson {
  card: PersonCard;
  age: number;
  attached: RegisterAnswer;
  /** The act takes in by this channel only those attached here, and the register says no. */
  barred: boolean;
  claims: ClaimToAct[];
  admitted: ApplicantKind[];
  /** Asked of the person; what identity documents tell is not. */
  fields: readonly Field<string>[];
  /** Proposed in the fields, by their names. */
  proposed: Readonly<Record<string, string>>;
  /** Answers that the documents give. */
  known: Answers;
  plan: readonly PlannedStep[];
}

export interface IntakeFacts {
  rules: ClinicRules;
  acceptedAt: Date;
  postponed: boolean;
  acceptance: readonly ExplanationLine[];
  /** The limit within which the person must be answered. */
  answer: RunningDeadline | null;
  person: IntakePerson | null;
  now: Date;
}

export interface IntakeAsked {
  service: Service;
  channel: DirectChannel;
  receivedAt: Date;
  personId?: string;
}

/** Everything of an act that a registrar needs while somebody waits at the counter or on the phone. */
export function readIntake(context: StaffContext, asked: IntakeAsked): Promise<Outcome<IntakeFacts>> {
  const { actor } = context;
  return transact<IntakeFacts>(context, async (tx, unit) => {
    if (!may(actor, 'intake.file')) return refuse({ code: 'not-allowed' });
    const rules = await rulesForNewRequest(tx, actor.clinicId, asked.service, unit.now);
    if (!rules) return refuse({ code: 'service-not-offered' });
    const { regulation, place } = rules;
    if (!mayTakeIn(actor, regulation, asked.channel)) return refuse({ code: 'not-allowed' });
    const accepted = acceptanceOf(rules, asked);
    if (!accepted) return refuse({ code: 'clinic-has-no-hours' });
    const limits = regulation.limits
      .filter(({ channels, until }) => channels.includes(asked.channel) && until !== 'filing')
      .map((rule) => serviceDeadline(rule, { filed: asked.receivedAt, accepted: accepted.acceptedAt }, place))
      .sort((a, b) => a.due.localeCompare(b.due));
    const card = await personCard(tx, asked.personId ?? null);
    if (asked.personId && !card) return refuse({ code: 'not-found', field: 'person' });
    const facts = {
      rules,
      acceptedAt: accepted.acceptedAt,
      postponed: accepted.postponed,
      acceptance: accepted.explanation,
      answer: limits[0] ?? null,
      now: unit.now,
    };
    if (!card) return ok({ ...facts, person: null });
    unit.audit({ action: 'person.read', subjectId: card.id, object: `person:${card.id}` });
    const today = localDay(unit.now, place.zone);
    const age = ageOn(card.birthDate, today);
    const attached = await attachedAsShown(tx, {
      personId: card.id,
      clinicId: actor.clinicId,
      on: today,
    });
    const acting: ActingFor = { ...card, personId: card.id, iin: null, kind: 'self', status: 'self' };
    const known = answersFromDocuments(regulation.fields, acting, today);
    const about: Facts = {
      channel: asked.channel,
      applicant: 'self',
      recipientAge: age,
      registers: { 'attached-population': attached },
      answers: known,
      slotHeld: false,
    };
    const fields = regulation.fields.filter(
      (field) =>
        field.kind !== 'slot' &&
        field.channels.includes(asked.channel) &&
        !(isFromDocuments(field) && known[field.name] !== undefined) &&
        !(isFromDocuments(field) && !field.required) &&
        (!field.when || holds(field.when, about)),
    );
    return ok({
      ...facts,
      person: {
        card,
        age,
        attached,
        barred:
          attached === 'no' &&
          regulation.attachment.rule === 'required' &&
          regulation.attachment.channels.includes(asked.channel),
        claims: await claimsOf(tx, card.id, today),
        admitted: admittedBy(regulation, asked.channel, age),
        fields,
        proposed: Object.fromEntries(
          fields.map((field) => [field.name, proposedAnswer(field, acting, acting, today)]),
        ),
        known,
        plan: intakePlan(regulation, about, actor.roles),
      },
    });
  });
}

function acceptanceOf({ regulation, place }: ClinicRules, { channel, receivedAt }: IntakeAsked) {
  try {
    return acceptedAt(regulation, channel, receivedAt, place);
  } catch (error) {
    if (error instanceof NeverOpen) return null;
    throw error;
  }
}
