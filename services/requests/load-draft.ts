import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { ageOn } from '@/services/identity/age';
import type { CitizenContext } from '@/services/identity/current-actor';
import { type ActingFor, peopleIMayActFor } from '@/services/identity/representation';
import { attachedAsShown } from '@/services/registers/attached-as-shown';
import { attachmentOf } from '@/services/registers/attached-population';
import { regulationOf } from '@/services/regulations/catalogue';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { ApplicantKind } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact } from '@/services/transact';
import { localDay } from '@/services/working-time/zone';
import { admissions } from './admitted-applicants';
import { choosesTime, type DraftPage, type PageFacts, pagesOf } from './draft-pages';
import { answersFromDocuments } from './known-facts';
import { type Read, readAnswers, type Typed } from './read-answers';
import { judgeSubject, subjectOf, thirdPerson, thirdPersonRule } from './third-person';

/** A draft with everything its pages need. */
export interface OpenDraft {
  id: string;
  regulation: Regulation;
  clinicId: string;
  /** Who is served, and by what right the citizen asks. */
  recipient: ActingFor;
  applicant: ApplicantKind;
  /** The signed-in citizen. */
  self: ActingFor;
  /** As typed. */
  typed: Typed;
  /** What the typed text means, with what is wrong in it. Facts from documents are in it. */
  read: Read;
  pages: readonly DraftPage[];
  facts: PageFacts;
  /** Where the register has the person attached. */
  attachedClinicId: string | null;
  /** The clinic's question has been answered, and not only proposed. */
  clinicChosen: boolean;
  frozen: { bytes: Uint8Array; nonce: string } | null;
  today: string;
  createdAt: Date;
  updatedAt: Date;
}

export const typedSchema = z.record(z.string(), z.string());

/** Under this name the draft remembers that the clinic was chosen by the person. No field of an act bears it. */
export const CLINIC_CHOSEN = '@clinic';

/** The citizen's own draft, at whatever device. `not-found` for anybody else's; `applicant-not-admitted` when the right ended. */
export async function loadDraft(context: CitizenContext, draftId: string): Promise<Outcome<OpenDraft>> {
  if (!z.uuid().safeParse(draftId).success) return refuse({ code: 'not-found' });
  const people = await peopleIMayActFor(context, context.clock());
  if (!people.ok) return people;
  return transact(context, (tx, { now }) => openDraft(tx, draftId, people.value, now));
}

/** The same inside a transaction that goes on to write. */
export async function openDraft(
  tx: Tx,
  draftId: string,
  people: readonly ActingFor[],
  now: Date,
): Promise<Outcome<OpenDraft>> {
  const row = await tx.draft.findUnique({ where: { id: draftId } });
  const regulation = row && regulationOf(row.regulation);
  const [self] = people;
  if (!row || !regulation || !self) return refuse({ code: 'not-found' });
  const today = localDay(now, 'Asia/Almaty');
  const typed = typedSchema.parse(row.answers);
  const found =
    row.about === 'third-person'
      ? aboutThirdPerson(regulation, typed, self)
      : admissions(regulation, people, today).find(({ person }) => person.personId === row.recipientId);
  if (!found?.admitted) return refuse({ code: 'applicant-not-admitted', field: 'applicant' });
  const { person: recipient, applicant } = found;
  // Where a child belongs is told to nobody on their word alone; at filing the register is asked all the same.
  const told = recipient.status !== 'declared';
  const attachment = told ? await attachmentOf(tx, recipient.personId, today) : null;
  const attached: RegisterAnswer = told
    ? await attachedAsShown(tx, { personId: recipient.personId, clinicId: row.clinicId, on: today })
    : 'unknown';
  const facts: PageFacts = {
    applicant,
    recipientAge: ageOn(recipient.birthDate, today),
    registers: { 'attached-population': attached },
  };
  const { pages, read } = readPages(regulation, facts, typed, recipient, today);
  if (applicant === 'third-person-with-consent') {
    read.refusals.push(...judgeSubject(regulation, subjectOf(regulation, read.answers), self, today));
  }
  return ok({
    id: row.id,
    regulation,
    clinicId: row.clinicId,
    recipient,
    applicant,
    self,
    typed,
    read,
    pages,
    facts,
    attachedClinicId: attachment?.clinicId ?? null,
    clinicChosen: typed[CLINIC_CHOSEN] === row.clinicId,
    frozen: row.frozen && row.nonce ? { bytes: new Uint8Array(row.frozen), nonce: row.nonce } : null,
    today,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  });
}

function aboutThirdPerson(regulation: Regulation, typed: Typed, self: ActingFor) {
  const rule = thirdPersonRule(regulation);
  const subject = subjectOf(regulation, readAnswers(regulation.fields, typed).answers);
  const applicant = 'third-person-with-consent';
  return rule && ({ admitted: true, person: thirdPerson(subject, self), applicant, rule } as const);
}

/** Which questions are asked may hang on answers: they are read first without judging, then judged where asked. */
function readPages(
  regulation: Regulation,
  facts: PageFacts,
  typed: Typed,
  recipient: ActingFor,
  today: string,
): { pages: readonly DraftPage[]; read: Read } {
  const known = answersFromDocuments(regulation.fields, recipient, today);
  const loose = readAnswers(regulation.fields, typed).answers;
  const pages = pagesOf(regulation, facts, { ...loose, ...known });
  const asked = pages.flatMap((page) => (page.kind === 'questions' ? page.fields : []));
  const { answers, refusals } = readAnswers(asked, typed);
  return { pages, read: { answers: { ...answers, ...known }, refusals } };
}

/** The first page that still wants something; null when all is answered. A time is looked for by the caller. */
export function firstOpenPage(draft: OpenDraft, timeHeld: boolean): string | null {
  if (!draft.clinicChosen) return 'clinic';
  const wrong = new Set(draft.read.refusals.map(({ field }) => field?.replace('answers.', '')));
  const page = draft.pages.find((candidate) =>
    candidate.kind === 'slot'
      ? choosesTime(draft.regulation) && !timeHeld
      : candidate.fields.some(({ name }) => wrong.has(name)),
  );
  return page?.name ?? null;
}
