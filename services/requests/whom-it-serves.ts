/** Whom a new request names: a person, somebody who has not agreed yet, or nobody at all. */
import type { Tx } from '@/lib/database/transaction';
import { birthDateOf, isIin } from '@/lib/iin/iin';
import { foldForSearch, searchTextOf } from '@/lib/names/fold';
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

/**
 * Whether help is asked for whoever is there, and the act neither wants a document nor insists on a name: an ambulance
 * goes to somebody found in the street. What the caller knows is written down all the same.
 */
export const mayBeUnknown = (
  { fields, documents }: Pick<Regulation, 'fields' | 'documents'>,
  channel: Channel,
): boolean =>
  channel !== 'portal' &&
  fields.some(
    ({ prefill, required, channels }) => prefill === 'surname' && !required && channels.includes(channel),
  ) &&
  !documents.some(({ source, channels }) => source === 'applicant' && channels.includes(channel));

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
  if (asked.recipientId === null && mayBeUnknown(regulation, asked.channel)) {
    const { surname = '', 'given-name': givenName = '', age } = asked.answers;
    return ok({
      recipientId: null,
      applicantId: null,
      recipientAge: typeof age === 'number' ? age : ADULT,
      searchText: foldForSearch(`${surname} ${givenName}`),
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
