/** One use case on a complaint: read it at its version, decide, write the decision down, in one transaction. */
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { may } from '@/services/identity/permissions';
import { carryOut } from '@/services/requests/change-case';
import { commanding } from '@/services/requests/commanding';
import { type ClinicRules, rulesOfCase } from '@/services/requests/rules-of-clinic';
import { loadCase, type StoredCase } from '@/services/requests/stored-case';
import { transact, type Unit } from '@/services/transact';
import type { ComplaintCommand } from './complaint';
import { decide } from './decide';
import { watchSilence } from './silence';
import { loadComplaint, type StoredComplaint, saveComplaint } from './store';
import { tellComplainant } from './tell-complainant';

export interface FoundComplaint {
  complaint: StoredComplaint;
  stored: StoredCase;
  rules: ClinicRules;
}

/** What a member of staff needs for each command; `null` is a citizen's own. */
const NEEDS = {
  take: 'complaint.read',
  answer: 'complaint.answer',
  forward: 'complaint.answer',
  'record-body-answer': 'complaint.answer',
  'carry-on': 'complaint.file',
  withdraw: null,
} as const satisfies Record<Exclude<ComplaintCommand['type'], 'register'>, unknown>;

type Change = Exclude<ComplaintCommand, { type: 'register' }>;

export interface OnComplaint {
  complaintId: string;
  /** What the person saw: if the complaint has moved since, the answer is `changed-meanwhile`. */
  expectedVersion?: number | undefined;
}

export function changeComplaint(
  context: Context,
  input: OnComplaint,
  command: Change,
  afterwards?: (tx: Tx, unit: Unit, found: FoundComplaint) => Promise<Outcome<unknown>>,
): Promise<Outcome<StoredComplaint>> {
  return transact(context, async (tx, unit) => {
    const found = await findComplaint(tx, unit, input);
    if (!found.ok) return found;
    const changed = await carryOutComplaint(tx, unit, found.value, command);
    if (!changed.ok || !afterwards) return changed;
    const after = await afterwards(tx, unit, found.value);
    return after.ok ? changed : after;
  });
}

export async function findComplaint(
  tx: Tx,
  unit: Unit,
  { complaintId, expectedVersion }: OnComplaint,
): Promise<Outcome<FoundComplaint>> {
  const complaint = await loadComplaint(tx, complaintId);
  const stored = complaint && (await loadCase(tx, complaint.requestId));
  if (!complaint || !stored) return refuse({ code: 'not-found' });
  if (expectedVersion !== undefined && expectedVersion !== complaint.version)
    return refuse({ code: 'changed-meanwhile' });
  return ok({ complaint, stored, rules: await rulesOfCase(tx, stored, unit.now) });
}

export async function carryOutComplaint(
  tx: Tx,
  unit: Unit,
  { complaint, stored, rules }: FoundComplaint,
  command: Change,
): Promise<Outcome<StoredComplaint>> {
  const { actor, now } = unit;
  const by = commanding(actor);
  if (!by) return refuse({ code: 'not-signed-in' });
  const needed = NEEDS[command.type];
  if (actor.kind === 'staff' && (!needed || !may(actor, needed))) return refuse({ code: 'not-allowed' });
  // A parent sees a child's complaint; it is changed by whoever made it.
  if (actor.kind === 'citizen' && actor.personId !== complaint.complainantId)
    return refuse({ code: 'not-allowed' });
  const { regulation, place } = rules;
  const decision = decide(regulation, complaint.state, command, { now, by, place });
  if (!decision.ok) return decision;
  const saved = await saveComplaint(tx, unit, complaint, decision.value);
  if (!saved.ok) return saved;
  const reopen = 'reopen' in command ? command.reopen : undefined;
  if (reopen) {
    const again = { type: 'reopen', step: reopen, complaint: complaint.number } as const;
    const opened = await carryOut(tx, unit, { stored, rules }, again);
    if (!opened.ok) return opened;
    unit.audit({
      action: 'request.reopened',
      object: `request:${stored.id}`,
      ...(stored.recipientId ? { subjectId: stored.recipientId } : {}),
      detail: { complaint: complaint.number, step: reopen },
    });
  }
  for (const { type } of decision.value) await tellComplainant(tx, unit, saved.value, type, regulation);
  if (saved.value.state.wait?.due !== complaint.state.wait?.due) await watchSilence(unit, saved.value);
  return saved;
}
