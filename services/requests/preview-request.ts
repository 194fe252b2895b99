/** What would happen if the draft were sent now: the very decision that filing makes, with nothing written. */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';
import type { Case } from '@/services/workflow/case';
import { acceptedAt } from '@/services/workflow/clocks';
import { apply, decide } from '@/services/workflow/decide';
import { NeverOpen } from '@/services/working-time/acceptance';
import type { Place } from '@/services/working-time/clinic-hours';
import { type HeldTime, heldTime } from './held-time';
import type { OpenDraft } from './load-draft';
import { rulesForNewRequest } from './rules-of-clinic';

export interface Preview {
  now: Date;
  place: Place;
  /** The request waits for a later opening: said before it is sent. */
  postponed: boolean;
  held: HeldTime | null;
  /** The case as it would stand, or why it would not be taken in. */
  outcome: Outcome<Case>;
}

export function previewRequest(context: CitizenContext, draft: OpenDraft): Promise<Outcome<Preview>> {
  return transact(context, async (tx, { now }) => {
    const { regulation, clinicId, recipient, applicant, facts } = draft;
    const rules = await rulesForNewRequest(tx, clinicId, regulation.service, now);
    if (!rules || rules.regulation.id !== regulation.id) return refuse({ code: 'service-not-offered' });
    const { place, noticeMinutes } = rules;
    const wanted = { accountId: context.actor.accountId, regulation, clinicId, personId: recipient.personId };
    const held = await heldTime(tx, wanted, now);
    try {
      const { postponed } = acceptedAt(regulation, 'portal', now, place);
      const decision = decide(
        regulation,
        null,
        {
          type: 'file',
          channel: 'portal',
          applicant,
          recipientAge: facts.recipientAge,
          answers: draft.read.answers,
          registers: facts.registers,
          signed: true,
          ...(held ? { appointed: held.appointed } : {}),
        },
        { now, by: { kind: 'citizen', personId: context.actor.personId }, place, noticeMinutes },
      );
      const outcome: Outcome<Case> = decision.ok ? ok(apply(null, decision.value)) : decision;
      return ok({ now, place, postponed, held, outcome });
    } catch (error) {
      if (error instanceof NeverOpen) return refuse({ code: 'clinic-has-no-hours' });
      throw error;
    }
  });
}
