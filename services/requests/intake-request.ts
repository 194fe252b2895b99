import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { mayTakeIn } from '@/services/identity/case-rights';
import { may } from '@/services/identity/permissions';
import { askRegisters, type RegisterAnswers } from '@/services/registers/ask-registers';
import { registersAsked } from '@/services/regulations/atoms';
import type { ApplicantKind, Channel, Service } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Locale } from '@/services/regulations/language/text';
import { transact, type Unit } from '@/services/transact';
import type { Answers } from '@/services/workflow/case';
import { mayAct } from '@/services/workflow/lawful';
import { carryOut } from './change-case';
import { commanding } from './commanding';
import { type StepCompletion, takeTime } from './complete-step';
import { fileRequest } from './file-request';
import { opensByWork } from './open-case';
import { rulesForNewRequest } from './rules-of-clinic';
import type { StoredCase } from './stored-case';

/** The longest a call may have been going on before it is entered; an older one is entered as a mistake. */
const LONGEST_CALL_MINUTES = 60;

export interface Intake {
  service: Service;
  channel: Exclude<Channel, 'portal'>;
  /** null where the act lets nobody be named: an anonymous examination. */
  recipientId: string | null;
  applicant: ApplicantKind;
  applicantId: string | null;
  answers: Answers;
  locale: Locale;
  /** When the person came to the counter or the phone was answered: the clock of the channel starts there. */
  receivedAt: Date;
  /** Names of the act's documents that the person has shown: noted on the case. */
  seen?: readonly string[];
  /** Steps that the registrar has done while the person waits, in the act's order. */
  completions: readonly StepCompletion[];
}

/**
 * A request taken at the counter or by phone: filed for the citizen, and answered in the same transaction where the
 * registrar has the answer. Without completions it stands in the queue, taken by this
 * registrar where the first step is the registrar's, and open for whoever does it where it is not.
 */
export async function intakeRequest(context: Context, input: Intake): Promise<Outcome<StoredCase>> {
  const { actor } = context;
  if (actor.kind !== 'staff' || !may(actor, 'intake.file')) return refuse({ code: 'not-allowed' });
  const asked = await askBeforehand(context, actor.clinicId, input);
  if (!asked.ok) return asked;
  return transact(context, async (tx, unit) => {
    const waited = unit.now.getTime() - input.receivedAt.getTime();
    if (waited < 0 || waited > LONGEST_CALL_MINUTES * 60_000) {
      return refuse({ code: 'invalid-input', field: 'receivedAt' });
    }
    const rules = await rulesForNewRequest(tx, actor.clinicId, input.service, unit.now);
    if (!rules) return refuse({ code: 'service-not-offered' });
    // The administrator has applied another act since: its registers were not asked.
    if (rules.regulation.id !== asked.value.regulation) return refuse({ code: 'changed-meanwhile' });
    // Another's first step is no reason to send the person away: it waits in that other's queue.
    if (!mayTakeIn(actor, rules.regulation, input.channel)) return refuse({ code: 'not-allowed' });
    const { channel, applicant, recipientId, applicantId, answers, locale } = input;
    if (!(await mayBeApplicant(tx, input))) return refuse({ code: 'invalid-input', field: 'applicantId' });
    const request = {
      clinicId: actor.clinicId,
      channel,
      applicant,
      recipientId,
      applicantId,
      answers,
      registers: asked.value.registers,
      locale,
    };
    const filed = await fileRequest(tx, { ...unit, now: input.receivedAt }, rules, request);
    if (!filed.ok) return filed;
    let stored = filed.value;
    await opensByWork(tx, unit, stored, rules.regulation.privacy.sensitive);
    await noteDocuments(tx, unit, rules.regulation, stored, input);
    const by = commanding(actor);
    if (by && mayAct(rules.regulation, stored.state, by) === null) {
      const first = await carryOut(tx, unit, { stored, rules }, { type: 'take' });
      if (!first.ok) return first;
      stored = first.value;
    }
    for (const completion of input.completions) {
      const found = { stored, rules };
      const time = await takeTime(tx, unit, found, completion);
      if (!time.ok) return time;
      const { step, outcome, data } = completion;
      const done = await carryOut(tx, unit, found, {
        type: 'complete-step',
        step,
        outcome,
        data,
        ...(time.value ? { appointed: time.value } : {}),
      });
      if (!done.ok) return done;
      stored = done.value;
    }
    return ok(stored);
  });
}

const NOTHING_TOLD: RegisterAnswers = { says: {}, told: {} };

/** Which of the act's documents were looked at stays on the case, for whoever does the next step. */
async function noteDocuments(
  tx: Tx,
  unit: Unit,
  { documents }: Regulation,
  { id: requestId, clinicId }: StoredCase,
  { seen = [], channel, locale }: Intake,
): Promise<void> {
  const titles = documents
    .filter(
      ({ name, channels, source }) =>
        source === 'applicant' && channels.includes(channel) && seen.includes(name),
    )
    .map(({ title }) => title[locale]);
  if (unit.actor.kind !== 'staff' || titles.length === 0) return;
  const { personId: authorId, name: authorName } = unit.actor;
  const text = `${SHOWN[locale]}: ${titles.join('; ')}`;
  await tx.note.create({
    data: { requestId, clinicId, authorId, authorName, text, at: unit.now },
    select: { id: true },
  });
}

const SHOWN = {
  kk: 'Көрсетілген құжаттар',
  ru: 'Показаны документы',
  en: 'Documents shown',
} as const satisfies Record<Locale, string>;

/** The registers that the act of this clinic looks at, for a person whom this registrar may see. */
async function askBeforehand(
  context: Context,
  clinicId: string,
  { service, recipientId, receivedAt }: Intake,
): Promise<Outcome<{ regulation: string; registers: RegisterAnswers }>> {
  const { idempotency: _, ...alone } = context;
  const found = await transact(alone, async (tx, { now }) => {
    const rules = await rulesForNewRequest(tx, clinicId, service, now);
    if (!rules) return refuse({ code: 'service-not-offered' });
    if (recipientId !== null && (await tx.person.count({ where: { id: recipientId } })) === 0)
      return refuse({ code: 'not-found', field: 'recipient' });
    return ok(rules.regulation);
  });
  if (!found.ok) return found;
  if (recipientId === null) return ok({ regulation: found.value.id, registers: NOTHING_TOLD });
  const registers = registersAsked(found.value);
  const answers = await askRegisters(context, { personId: recipientId, clinicId, registers, at: receivedAt });
  return answers.ok ? ok({ regulation: found.value.id, registers: answers.value }) : answers;
}

/**
 * Whoever asks sees the request in their own cabinet and becomes known to the clinic: it must be the person served, or
 * somebody whom the clinic knows already, or who has a claim to act for that person.
 */
async function mayBeApplicant(
  tx: Tx,
  { applicant, applicantId, recipientId }: Pick<Intake, 'applicant' | 'applicantId' | 'recipientId'>,
): Promise<boolean> {
  if (applicantId === null || applicantId === recipientId) return true;
  if (applicant === 'self' || recipientId === null) return false;
  const known = await tx.person.count({ where: { id: applicantId } });
  if (known > 0) return true;
  const claims = await tx.representation.count({
    where: {
      principalId: recipientId,
      representativeId: applicantId,
      endedAt: null,
      status: { in: ['declared', 'verified', 'accepted'] },
    },
  });
  return claims > 0;
}
