/**
 * A request about somebody whom the citizen may not act for: who it is stands in the answers, and nothing of the answers
 * is looked up before that person agrees. Pure.
 */
import { birthDateOf, isIin, sexOf } from '@/lib/iin/iin';
import type { Refusal } from '@/lib/outcome';
import { isMinor } from '@/services/identity/age';
import type { ActingFor } from '@/services/identity/representation';
import type { SubjectFact } from '@/services/regulations/language/form';
import type { Applicant, Regulation } from '@/services/regulations/language/regulation';
import type { Answers, Case } from '@/services/workflow/case';

/** In the place of a person's id, where the form asks for whom. */
export const THIRD_PERSON = 'third-person';

/** The rule that lets anybody ask about anybody at the portal, with that person's consent. */
export const thirdPersonRule = ({ applicants }: Regulation): Applicant<string> | null =>
  applicants.find(
    ({ who, channels }) => who === 'third-person-with-consent' && channels.includes('portal'),
  ) ?? null;

export type Subject = Record<SubjectFact, string>;

/** What the answers tell of the person asked about; empty where nothing does. */
export function subjectOf({ fields }: Pick<Regulation, 'fields'>, answers: Answers): Subject {
  const told: Subject = { iin: '', surname: '', 'given-name': '', purpose: '' };
  for (const { name, tells } of fields) {
    if (tells && answers[name] !== undefined) told[tells] = String(answers[name]);
  }
  return told;
}

export const subjectName = (subject: Subject): string =>
  [subject.surname, subject['given-name']].filter((part) => part !== '').join(' ');

/** For whom the applicant acts by a right that may end; nobody, where a third person is only asked about. */
export const representedIn = ({
  recipientId,
  state,
}: {
  recipientId: string | null;
  state: Pick<Case, 'applicant'>;
}): string | null => (state.applicant === 'third-person-with-consent' ? null : recipientId);

/** The person as typed, for the pages of a form: the portal adds nothing that it may know. */
export function thirdPerson(subject: Subject, self: ActingFor): ActingFor {
  const iin = isIin(subject.iin) ? subject.iin : null;
  return {
    personId: self.personId,
    iin,
    surname: subject.surname,
    givenName: subject['given-name'],
    patronymic: null,
    birthDate: iin ? birthDateOf(iin) : self.birthDate,
    sex: iin ? sexOf(iin) : self.sex,
    phone: null,
    address: null,
    kind: 'third-person',
    status: 'declared',
  };
}

/** Oneself is no third person, and a child's consent is its parent's to give. */
export function judgeSubject(
  { fields }: Pick<Regulation, 'fields'>,
  { iin }: Subject,
  self: Pick<ActingFor, 'iin'>,
  today: string,
): Refusal[] {
  const name = fields.find(({ tells }) => tells === 'iin')?.name;
  if (!name || !isIin(iin)) return [];
  const field = `answers.${name}`;
  if (iin === self.iin) return [{ code: 'subject-self', field }];
  return isMinor(birthDateOf(iin), today) ? [{ code: 'subject-is-a-child', field }] : [];
}
