/** Cases of services that hide themselves open only to whoever has said why, for one session and a while. */
import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import type { StaffMember } from '@/services/identity/actor';
import { worksOn } from '@/services/identity/case-rights';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { transact, type Unit } from '@/services/transact';
import { mayAct } from '@/services/workflow/lawful';
import { commanding } from './commanding';
import { OWN_STEP } from './own-step';
import { rulesOfCase } from './rules-of-clinic';
import { loadCase, type StoredCase } from './stored-case';

/** The lawful reasons. `my-step` is for whoever the case waits on; each of the others is put in words. */
export const OPENING_REASONS = ['my-step', 'person-asks', 'check', 'correction'] as const;
export type OpeningReason = (typeof OPENING_REASONS)[number];

export const openingSchema = z.object({
  reason: z.enum(OPENING_REASONS),
  words: plainText(300, { lines: true }).default(''),
});

const LASTS_MINUTES = 30;

/** `answer-missing` where the reason wants words, `not-your-step` where the case does not wait on the person. */
export function openCase(
  context: StaffContext,
  { requestId, reason, words }: { requestId: string } & z.output<typeof openingSchema>,
): Promise<Outcome<void>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    if (!may(actor, 'case.read')) return refuse({ code: 'not-allowed' });
    const stored = await loadCase(tx, requestId);
    const by = commanding(actor);
    if (!stored || !by) return refuse({ code: 'not-found' });
    const { regulation } = await rulesOfCase(tx, stored, unit.now);
    if (!worksOn(actor, regulation)) return refuse({ code: 'not-found' });
    if (reason === 'my-step') {
      const not = mayAct(regulation, stored.state, by);
      if (not) return refuse({ ...not, field: 'reason' });
    } else if (words === '') return refuse({ code: 'answer-missing', field: 'words' });
    await keepOpening(tx, unit, stored, reason, words || OWN_STEP);
    return ok(undefined);
  });
}

/** Whoever does a step of the case, or took it in, has said why by that. One that still holds is not written again. */
export async function opensByWork(
  tx: Tx,
  unit: Unit,
  stored: Pick<StoredCase, 'id' | 'clinicId' | 'recipientId'>,
  sensitive: boolean,
): Promise<void> {
  if (!sensitive || unit.actor.kind !== 'staff') return;
  if ((await openingOf(tx, unit.actor, stored.id, unit.now)) === null)
    await keepOpening(tx, unit, stored, 'my-step', OWN_STEP);
}

/** The words that were given, while they hold; null where nothing was said in this session. */
export async function openingOf(
  tx: Tx,
  { sessionId, personId }: StaffMember,
  requestId: string,
  now: Date,
): Promise<string | null> {
  const row = await tx.caseOpening.findFirst({
    where: { requestId, sessionId, personId, until: { gt: now } },
    orderBy: { at: 'desc' },
    select: { words: true },
  });
  return row?.words ?? null;
}

async function keepOpening(
  tx: Tx,
  unit: Unit,
  { id: requestId, clinicId, recipientId }: Pick<StoredCase, 'id' | 'clinicId' | 'recipientId'>,
  reason: OpeningReason,
  words: string,
): Promise<void> {
  const { actor, now } = unit;
  if (actor.kind !== 'staff') return;
  const { personId, sessionId } = actor;
  const until = new Date(now.getTime() + LASTS_MINUTES * 60_000);
  await tx.caseOpening.create({
    data: { requestId, clinicId, personId, sessionId, reason, words, at: now, until },
    select: { id: true },
  });
  unit.audit({
    action: 'request.reason-given',
    object: `request:${requestId}`,
    reason: words,
    detail: { reason },
    ...(recipientId ? { subjectId: recipientId } : {}),
  });
}
