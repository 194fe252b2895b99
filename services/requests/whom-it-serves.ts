/** Whom a new request names: a person, somebody who has not agreed yet, or nobody at all. */
import type { Tx } from '@/lib/database/transaction';
import { birthDateOf, isIin } from '@/lib/iin/iin';
import { searchTextOf } from '@/lib/names/fold';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { ADULT, ageOn } from '@/services/identity/age';
import type { ApplicantKind, Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Answers } from '@/services/workflow/case';
import { holds } from '@/services/workflow/holds';
import { recipientFacts } from './read-fact-source';
import { subjectOf } from './third-person';

interface Asked {
  channel: Channel;
  applicant: ApplicantKind;
  recipientId: string | null;
  applicantId: string | null;
  answers: Answers;
}

export interface WhomItServes {
  recipientId: string | null;
  applicantId: string | null;
  recipientAge: number;
  /** What the clinic may find the request by, beside its number. */
  searchText: string;
}

/** Whether the act lets nobody be named: then nothing of the person is kept, whoever was looked up before. */
export const isAnonymous = (
  { privacy }: Pick<Regulation, 'privacy'>,
  { channel, applicant, answers }: Pick<Asked, 'channel' | 'applicant' | 'answers'>,
): boolean =>
  privacy.anonymous !== undefined &&
  channel !== 'portal' &&
  holds(privacy.anonymous, {
    channel,
    applicant,
    answers,
    recipientAge: ADULT,
    registers: {},
    slotHeld: false,
  });

export async function whomItServes(
  tx: Tx,
  regulation: Regulation,
  asked: Asked,
  today: string,
): Promise<Outcome<WhomItServes>> {
  // No age is asked of somebody anonymous: whoever comes alone counts as grown up.
  if (isAnonymous(regulation, asked)) {
    return ok({ recipientId: null, applicantId: null, recipientAge: ADULT, searchText: '' });
  }
  const { applicantId } = asked;
  if (asked.applicant === 'third-person-with-consent') {
    const { iin } = subjectOf(regulation, asked.answers);
    if (!isIin(iin)) return refuse({ code: 'answer-missing', field: 'recipient' });
    return ok({
      recipientId: null,
      applicantId,
      recipientAge: ageOn(birthDateOf(iin), today),
      searchText: '',
    });
  }
  const recipient = await recipientFacts(tx, asked.recipientId);
  if (!recipient) return refuse({ code: 'not-found', field: 'recipient' });
  return ok({
    recipientId: asked.recipientId,
    applicantId,
    recipientAge: ageOn(recipient.birthDate, today),
    searchText: searchTextOf(recipient),
  });
}
