import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/database/transaction';
import { foldForSearch } from '@/lib/names/fold';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { keepConsents } from '@/services/consents/keep-consents';
import { issueDocuments } from '@/services/documents/issue-documents';
import type { RegisterAnswers } from '@/services/registers/ask-registers';
import { versionOf } from '@/services/regulations/catalogue';
import type { ApplicantKind, Channel } from '@/services/regulations/language/names';
import type { Locale } from '@/services/regulations/language/text';
import type { Unit } from '@/services/transact';
import type { Answers, Appointed } from '@/services/workflow/case';
import { apply, decide } from '@/services/workflow/decide';
import { localDay } from '@/services/working-time/zone';
import { askLater } from './ask-later';
import { commanding } from './commanding';
import { enterLater } from './enter-in-register';
import { keepTasks } from './keep-tasks';
import { factSource } from './read-fact-source';
import { makeRequestNumber } from './request-number';
import type { ClinicRules } from './rules-of-clinic';
import { appendEvents, json, projected, sha256, tellQueue } from './save-case';
import type { StoredCase } from './stored-case';
import { tellPeople } from './tell-people';
import { whomItServes } from './whom-it-serves';
import { writeJournals } from './write-journals';

export interface NewRequest {
  clinicId: string;
  channel: Channel;
  applicant: ApplicantKind;
  /** Null where nobody is named (an anonymous examination), and of a third person who has not agreed yet. */
  recipientId: string | null;
  /** Who asks: at a counter or by phone it may be nobody the portal knows. */
  applicantId: string | null;
  answers: Answers;
  /** What the registers of this regulation said, asked beforehand: nothing is locked while they think. */
  registers: RegisterAnswers;
  locale: Locale;
  /** A doctor's time already held in this transaction. */
  appointed?: Appointed;
  /** The frozen bytes as they were shown, with the verified signature over them. */
  signed?: { bytes: Uint8Array; cms: Uint8Array; verdict: unknown };
}

/** Files a request in the caller's transaction, by whatever channel: the one place where a case begins. */
export async function fileRequest(
  tx: Tx,
  unit: Unit,
  rules: ClinicRules,
  input: NewRequest,
): Promise<Outcome<StoredCase>> {
  const { regulation, place, noticeMinutes } = rules;
  const by = commanding(unit.actor);
  if (!by) return refuse({ code: 'not-signed-in' });
  const today = localDay(unit.now, place.zone);
  const whom = await whomItServes(tx, regulation, input, today);
  if (!whom.ok) return whom;
  const { recipientId, applicantId, recipientAge, searchText } = whom.value;
  const decision = decide(
    regulation,
    null,
    {
      type: 'file',
      channel: input.channel,
      applicant: input.applicant,
      recipientAge,
      answers: input.answers,
      registers: input.registers.says,
      registerFacts: input.registers.told,
      signed: input.signed !== undefined,
      ...(input.appointed ? { appointed: input.appointed } : {}),
    },
    { now: unit.now, by, place, noticeMinutes },
  );
  if (!decision.ok) return decision;

  const events = decision.value;
  const state = apply(null, events);
  const number = makeRequestNumber((below) => randomInt(below));
  const row = await tx.request.create({
    data: {
      ...projected(state),
      number,
      clinicId: input.clinicId,
      service: regulation.service,
      regulation: regulation.id,
      regulationVersion: versionOf(regulation),
      channel: input.channel,
      recipientId,
      applicantId,
      applicantKind: input.applicant,
      locale: input.locale,
      filedAt: unit.now,
      answers: json(state.answers),
      version: events.length,
      searchText: `${foldForSearch(number)} ${searchText}`.trim().slice(0, 900),
    },
    select: { id: true },
  });
  const stored: StoredCase = {
    id: row.id,
    number,
    version: events.length,
    clinicId: input.clinicId,
    service: regulation.service,
    regulation: regulation.id,
    regulationVersion: versionOf(regulation),
    recipientId,
    applicantId,
    state,
  };
  await appendEvents(tx, stored, 0, events);
  await keepTasks(tx, stored, events, state);
  await keepConsents(tx, unit, regulation, stored, events);
  if (input.signed) await keepSignature(tx, unit, stored, input.signed);
  const source = await factSource(tx, stored, regulation, state, place.zone);
  await writeJournals(tx, unit, stored, events, source);
  const issued = await issueDocuments(tx, unit, stored, events, source);
  if (!issued.ok) return issued;
  await tellPeople(tx, unit, stored, events, state, regulation);
  await askLater(unit, stored);
  await enterLater(unit, stored, regulation, events);
  await tellQueue(tx, input.clinicId);
  unit.audit({
    action: 'request.filed',
    ...(recipientId ? { subjectId: recipientId } : {}),
    object: `request:${row.id}`,
    clinicId: input.clinicId,
    detail: { regulation: regulation.id, channel: input.channel },
  });
  return ok(stored);
}

async function keepSignature(
  tx: Tx,
  unit: Unit,
  { id, clinicId }: StoredCase,
  { bytes, cms, verdict }: NonNullable<NewRequest['signed']>,
): Promise<void> {
  await tx.signedDocument.create({
    data: {
      requestId: id,
      clinicId,
      purpose: 'request',
      mediaType: 'application/json',
      bytes: new Uint8Array(bytes),
      sha256: sha256(bytes),
      cms: new Uint8Array(cms),
      verdict: json(verdict),
      at: unit.now,
    },
    select: { id: true },
  });
}
