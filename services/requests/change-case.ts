/** One use case on a running case: read it at its version, decide, write the decision down, all in one transaction. */
import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/database/transaction';
import { foldForSearch } from '@/lib/names/fold';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { keepConsents } from '@/services/consents/keep-consents';
import type { Context } from '@/services/context';
import { issueDocuments, type PersonallySigned } from '@/services/documents/issue-documents';
import type { Regulation } from '@/services/regulations/language/regulation';
import { transact, type Unit } from '@/services/transact';
import type { Command, CommandBy } from '@/services/workflow/commands';
import { apply, decide } from '@/services/workflow/decide';
import type { CaseEvent } from '@/services/workflow/events';
import { withMadeValues } from '@/services/workflow/personal-code';
import { askLater } from './ask-later';
import { commanding } from './commanding';
import { enterLater } from './enter-in-register';
import { factSource } from './read-fact-source';
import { type ClinicRules, rulesOfCase } from './rules-of-clinic';
import { saveDecision } from './save-case';
import { loadCase, type StoredCase } from './stored-case';
import { tellPeople } from './tell-people';
import { writeJournals } from './write-journals';

export interface Found {
  stored: StoredCase;
  rules: ClinicRules;
}

/**
 * `command` may look things up and take a doctor's time in the same transaction; `afterwards` runs once the decision is
 * stored. `expectedVersion` is what the person saw: if the case has moved since, the answer is `changed-meanwhile`.
 * `signed` is the document that the decision gives, where its act wants it signed by the person who decides.
 */
export async function changeCase(
  context: Context,
  input: { requestId: string; expectedVersion?: number },
  command: (tx: Tx, unit: Unit, found: Found) => Promise<Outcome<Command>>,
  afterwards?: (tx: Tx, unit: Unit, found: Found, next: StoredCase) => Promise<Outcome<unknown>>,
  signed?: PersonallySigned,
): Promise<Outcome<StoredCase>> {
  const once = () => changeOnce(context, input, command, afterwards, signed);
  const outcome = await once();
  // Overtaken between reading and writing: judged again on what the other left, the answer says who and when.
  const overtaken = !outcome.ok && outcome.refusal.code === 'changed-meanwhile';
  return overtaken && input.expectedVersion === undefined ? once() : outcome;
}

function changeOnce(
  context: Context,
  input: { requestId: string; expectedVersion?: number },
  command: (tx: Tx, unit: Unit, found: Found) => Promise<Outcome<Command>>,
  afterwards?: (tx: Tx, unit: Unit, found: Found, next: StoredCase) => Promise<Outcome<unknown>>,
  signed?: PersonallySigned,
): Promise<Outcome<StoredCase>> {
  return transact(context, async (tx, unit) => {
    const stored = await loadCase(tx, input.requestId);
    if (!stored) return refuse({ code: 'not-found' });
    if (input.expectedVersion !== undefined && input.expectedVersion !== stored.version) {
      return refuse({ code: 'changed-meanwhile' });
    }
    const rules = await rulesOfCase(tx, stored, unit.now);
    const chosen = await command(tx, unit, { stored, rules });
    if (!chosen.ok) return chosen;
    const changed = await carryOut(tx, unit, { stored, rules }, chosen.value, signed);
    if (!changed.ok || !afterwards) return changed;
    const after = await afterwards(tx, unit, { stored, rules }, changed.value);
    return after.ok ? changed : after;
  });
}

/** Decides and stores. Nothing decided (the person holds the task already) is nothing written. */
export async function carryOut(
  tx: Tx,
  unit: Unit,
  { stored, rules }: Found,
  asked: Command,
  signed?: PersonallySigned,
  by: CommandBy | null = commanding(unit.actor, stored),
): Promise<Outcome<StoredCase>> {
  const { regulation, place, noticeMinutes } = rules;
  if (!by) return refuse({ code: 'not-signed-in' });
  const command = withCodes(regulation, asked);
  const decision = decide(regulation, stored.state, command, { now: unit.now, by, place, noticeMinutes });
  if (!decision.ok) return decision;
  if (decision.value.length === 0) return ok(stored);
  const next = apply(stored.state, decision.value);
  const saved = await saveDecision(tx, unit, stored, decision.value, next);
  if (!saved.ok) return saved;
  await keepConsents(tx, unit, regulation, { ...stored, state: next }, decision.value);
  await findableByCode(tx, stored.id, regulation, decision.value);
  const source = await factSource(tx, stored, regulation, next, place.zone);
  await writeJournals(tx, unit, stored, decision.value, source);
  const issued = await issueDocuments(tx, unit, stored, decision.value, source, signed);
  if (!issued.ok) return issued;
  await tellPeople(tx, unit, stored, decision.value, next, regulation);
  if (decision.value.some(({ type }) => type === 'step-started')) await askLater(unit, saved.value);
  await enterLater(unit, stored, regulation, decision.value);
  return saved;
}

/** Codes are drawn here and nowhere else: what somebody typed in their place is lost. */
function withCodes({ steps }: Regulation, command: Command): Command {
  if (command.type !== 'complete-step') return command;
  const step = steps.find(({ name }) => name === command.step);
  return step
    ? { ...command, data: withMadeValues(step, command.data, (below) => randomInt(below)) }
    : command;
}

/** Whoever comes back with a code in the hand is found by it at the counter. */
async function findableByCode(
  tx: Tx,
  requestId: string,
  { steps }: Regulation,
  events: readonly CaseEvent[],
): Promise<void> {
  const codes = events.flatMap((event) => {
    if (event.type !== 'step-completed') return [];
    const asks = steps.find(({ name }) => name === event.step)?.asks ?? [];
    return asks.flatMap(({ name, made }) => (made ? [foldForSearch(String(event.data[name] ?? ''))] : []));
  });
  if (codes.length === 0) return;
  await tx.$executeRaw`
    UPDATE request SET search_text = left(search_text || ' ' || ${codes.join(' ')}, 900) WHERE id = ${requestId}::uuid`;
}
