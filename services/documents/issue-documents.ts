/**
 * Documents follow the decision in its own transaction: issued with the result or the refusal, signed as the act wants,
 * replaced when the time moves, revoked. Without its signature a document is not given, and then nothing is decided.
 */
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { FactSource } from '@/services/requests/facts-of-request';
import { json, sha256 } from '@/services/requests/save-case';
import { dateColumn } from '@/services/scheduling/days';
import { sealDocument } from '@/services/seals/seal-document';
import type { Unit } from '@/services/transact';
import type { CaseEvent } from '@/services/workflow/events';
import { clauseOf } from '@/services/workflow/lawful';
import { toDay } from '@/services/working-time/day';
import { type DocumentDue, documentsDue } from './documents-due';
import { type Frozen, freezeDue, type Issuer, issuerOf } from './freeze-due';
import { tellsTheTime } from './frozen-result';
import type { EndReason } from './reasons';
import { signatureOfResult } from './signature-due';
import { markOf, storedVerdict } from './stored-signature';

interface Ref {
  id: string;
  clinicId: string;
}
type Source = Omit<FactSource, 'locale'>;
type Stored = ReturnType<typeof storedVerdict>;

/** What a person at the clinic has signed beforehand: exactly these bytes are given. */
export interface PersonallySigned extends Frozen {
  purpose: DocumentDue['purpose'];
  name: string;
  cms: Uint8Array;
  verdict: Stored;
}

export async function issueDocuments(
  tx: Tx,
  unit: Unit,
  ref: Ref,
  events: readonly CaseEvent[],
  source: Source,
  signed?: PersonallySigned,
): Promise<Outcome<null>> {
  const { regulation } = source;
  const ends = events.find(({ type }) => type === 'withdrawn' || type === 'refused');
  if (ends)
    await revokeAll(tx, unit, ref, ends.type === 'withdrawn' ? 'request-withdrawn' : 'request-refused');
  const due = documentsDue(regulation, events).map((one) => ({ one, instead: 'issued-anew' as EndReason }));
  if (events.some(({ type }) => type === 'appointment-moved')) {
    const live = await liveOf(tx, ref.id);
    for (const result of regulation.results.filter(tellsTheTime)) {
      if (!live.some((document) => document.result === result.name)) continue;
      const one = { purpose: 'result' as const, name: result.name, result };
      due.push({ one: { ...one, signature: signatureOfResult(result) }, instead: 'appointment-moved' });
    }
  }
  if (due.length === 0) return ok(null);
  const issuer = await issuerOf(tx, ref.clinicId);
  for (const { one, instead } of due) {
    const given = await signedAsDue(tx, unit, one, source, issuer, signed);
    if (!given.ok) return given;
    await store(tx, unit, ref, one, given.value, instead);
  }
  return ok(null);
}

interface Given {
  frozen: Frozen;
  signature: { cms: Uint8Array; verdict: Stored } | null;
}

async function signedAsDue(
  tx: Tx,
  unit: Unit,
  due: DocumentDue,
  source: Source,
  issuer: Issuer,
  signed: PersonallySigned | undefined,
): Promise<Outcome<Given>> {
  const ground = due.purpose === 'result' ? due.result : due.ground;
  if (due.signature.kind === 'personal') {
    if (signed?.purpose !== due.purpose || signed.name !== due.name)
      return refuse({ code: 'staff-signature-required', ...clauseOf(source.regulation, ground) });
    return ok({ frozen: signed, signature: { cms: signed.cms, verdict: signed.verdict } });
  }
  const frozen = await freezeDue(tx, due, source, issuer, unit.now);
  if (due.signature.kind === 'none') return ok({ frozen, signature: null });
  const sealed = await sealDocument({ bytes: frozen.bytes, clinic: issuer, at: unit.now });
  if (!sealed.ok) return refuse({ ...sealed.refusal, ...clauseOf(source.regulation, ground) });
  const { cms, verdict } = sealed.value;
  const mark = markOf(verdict, { kind: 'seal' }, unit.now);
  return ok({ frozen, signature: { cms, verdict: storedVerdict(verdict, mark, unit.now) } });
}

async function store(
  tx: Tx,
  unit: Unit,
  ref: Ref,
  { purpose, name }: DocumentDue,
  { frozen: { code, document, bytes }, signature }: Given,
  instead: EndReason,
): Promise<void> {
  const before = (await liveOf(tx, ref.id)).filter(({ result }) => purpose === 'result' && result === name);
  const { id } = await tx.signedDocument.create({
    data: {
      requestId: ref.id,
      clinicId: ref.clinicId,
      purpose,
      mediaType: 'application/json',
      bytes,
      sha256: sha256(bytes),
      code,
      result: name,
      validUntil: document.validUntil ? dateColumn(toDay(document.validUntil)) : null,
      at: unit.now,
      ...(signature ? { cms: new Uint8Array(signature.cms), verdict: json(signature.verdict) } : {}),
    },
    select: { id: true },
  });
  await end(tx, unit, ref, before, { kind: 'replaced', reason: instead, replacedById: id });
}

async function revokeAll(tx: Tx, unit: Unit, ref: Ref, reason: EndReason): Promise<void> {
  await end(tx, unit, ref, await liveOf(tx, ref.id), { kind: 'revoked', reason });
}

async function end(
  tx: Tx,
  unit: Unit,
  { id: requestId, clinicId }: Ref,
  documents: readonly { id: string }[],
  how: { kind: 'replaced'; reason: EndReason; replacedById: string } | { kind: 'revoked'; reason: EndReason },
): Promise<void> {
  if (documents.length === 0) return;
  await tx.documentEnd.createMany({
    data: documents.map(({ id: documentId }) => ({ documentId, requestId, clinicId, ...how, at: unit.now })),
  });
}

const liveOf = (tx: Tx, requestId: string) =>
  tx.signedDocument.findMany({
    where: { requestId, purpose: 'result', end: { is: null } },
    select: { id: true, result: true },
  });
