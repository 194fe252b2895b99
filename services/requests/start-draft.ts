import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { peopleIMayActFor } from '@/services/identity/representation';
import { attachmentOf } from '@/services/registers/attached-population';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact } from '@/services/transact';
import { localDay } from '@/services/working-time/zone';
import { admissions } from './admitted-applicants';
import { proposedAnswer } from './known-facts';
import { CLINIC_CHOSEN } from './load-draft';
import { THIRD_PERSON, thirdPersonRule } from './third-person';

export interface StartDraft {
  regulation: Regulation;
  recipientId: string;
  /** Clinics that apply the regulation today. */
  offered: readonly string[];
  /** The clinic that the person came from, if any. */
  wantedClinicId?: string | undefined;
}

/**
 * One draft a person, a regulation and a recipient: begun again, it is the same one, with what was typed. Proposed
 * clinic: the one where the register has the person attached, unless another was chosen on the way here.
 */
export async function startDraft(
  context: CitizenContext,
  { regulation, recipientId, offered, wantedClinicId }: StartDraft,
): Promise<Outcome<{ draftId: string; resumed: boolean }>> {
  const people = await peopleIMayActFor(context, context.clock());
  if (!people.ok) return people;
  const [self] = people.value;
  return transact<{ draftId: string; resumed: boolean }>(context, async (tx, unit) => {
    const { now } = unit;
    const today = localDay(now, 'Asia/Almaty');
    const rule = regulation.channels.portal;
    if (!rule.open) return refuse({ code: 'channel-closed' });
    const another = recipientId === THIRD_PERSON && thirdPersonRule(regulation) !== null;
    const chosen = another
      ? { admitted: true, person: self }
      : admissions(regulation, people.value, today).find(({ person }) => person.personId === recipientId);
    if (!chosen?.person || !self) return refuse({ code: 'answer-missing', field: 'recipient' });
    const { person } = chosen;
    if (!chosen.admitted) return refuse({ code: 'applicant-not-admitted', field: 'recipient' });
    // Where a child belongs is told to nobody on their word alone.
    const told = person.status !== 'declared' && !another;
    const attached = told ? (await attachmentOf(tx, person.personId, today))?.clinicId : undefined;
    const wanted = offered.find((id) => id === wantedClinicId);
    const clinicId = wanted ?? offered.find((id) => id === attached) ?? offered[0];
    if (!clinicId) return refuse({ code: 'service-not-offered' });

    const { accountId } = context.actor;
    const about = another ? 'third-person' : 'recipient';
    const key = { accountId, regulation: regulation.id, recipientId: person.personId, about };
    const [begun] = await tx.draft.findMany({ where: key, select: { id: true } });
    if (begun) {
      if (wanted) {
        const data = { clinicId: wanted, frozen: null, nonce: null };
        await tx.draft.updateMany({ where: { id: begun.id }, data });
      }
      return ok({ draftId: begun.id, resumed: true });
    }
    // Of somebody else nothing is proposed: it would tell what the portal knows.
    const proposed = (another ? [] : regulation.fields).flatMap((field): [string, string][] => {
      const text = proposedAnswer(field, person, self, today);
      return text === '' ? [] : [[field.name, text]];
    });
    // The one clinic that can answer is not a question.
    const only = offered.length === 1 ? { [CLINIC_CHOSEN]: clinicId } : {};
    await tx.draft.createMany({
      data: [
        {
          ...key,
          clinicId,
          answers: { ...Object.fromEntries(proposed), ...only },
          createdAt: now,
          updatedAt: now,
        },
      ],
      skipDuplicates: true,
    });
    // Two taps at once make one draft: whichever it is, it is read back.
    const draft = await tx.draft.findFirstOrThrow({ where: key, select: { id: true } });
    if (person.personId !== context.actor.personId) {
      unit.audit({
        action: 'draft.started',
        subjectId: person.personId,
        object: `draft:${draft.id}`,
        detail: { regulation: regulation.id },
      });
    }
    return ok({ draftId: draft.id, resumed: false });
  });
}
