/** Who may ask through the portal for whom, as the act has it. Pure. */

import { ageOn } from '@/services/identity/age';
import type { ActingFor, ActingKind } from '@/services/identity/representation';
import type { ApplicantKind } from '@/services/regulations/language/names';
import type { Applicant, Regulation } from '@/services/regulations/language/regulation';

export type Admission =
  | { admitted: true; person: ActingFor; applicant: ApplicantKind; rule: Applicant<string> }
  | { admitted: false; person: ActingFor; applicant: ApplicantKind; rule: Applicant<string> | null };

const KINDS = {
  self: 'self',
  parent: 'parent-or-guardian',
  guardian: 'parent-or-guardian',
  'power-of-attorney': 'power-of-attorney',
  'third-person': 'third-person-with-consent',
} as const satisfies Record<ActingKind, ApplicantKind>;

export const applicantKindOf = ({ kind }: ActingFor): ApplicantKind => KINDS[kind];

/** The rule that admits the person, or the one that comes nearest and does not (another age, another channel). */
export function admission(regulation: Regulation, person: ActingFor, today: string): Admission {
  const applicant = applicantKindOf(person);
  const rules = regulation.applicants.filter(({ who }) => who === applicant);
  const age = ageOn(person.birthDate, today);
  const rule = rules.find(({ channels, recipientAge: { below = 1_000, from = 0 } = {} }) => {
    return channels.includes('portal') && age >= from && age < below;
  });
  return rule
    ? { admitted: true, person, applicant, rule }
    : { admitted: false, person, applicant, rule: rules[0] ?? null };
}

/** One line a person: somebody who is both a parent and an agent acts by the way that the act admits. */
export function admissions(
  regulation: Regulation,
  people: readonly ActingFor[],
  today: string,
): readonly Admission[] {
  const all = people.map((person) => admission(regulation, person, today));
  return [...new Set(people.map(({ personId }) => personId))].flatMap((personId) => {
    const own = all.filter(({ person }) => person.personId === personId);
    const best = own.find(({ admitted }) => admitted) ?? own[0];
    return best ? [best] : [];
  });
}
