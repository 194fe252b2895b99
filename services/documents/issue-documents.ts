/** Documents follow the decision in its own transaction: issued with the result, replaced when the time moves, revoked. */
import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';
import { freeze } from '@/lib/signing/canonical';
import { versionOf } from '@/services/regulations/catalogue';
import type { Result } from '@/services/regulations/language/regulation';
import type { FactSource } from '@/services/requests/facts-of-request';
import { sha256 } from '@/services/requests/save-case';
import { dateColumn } from '@/services/scheduling/days';
import type { Unit } from '@/services/transact';
import type { CaseEvent } from '@/services/workflow/events';
import { toDay } from '@/services/working-time/day';
import { makeDocumentCode } from './document-code';
import { documentForm, frozenResult, tellsTheTime } from './frozen-result';
import type { EndReason } from './reasons';

interface Ref {
  id: string;
  clinicId: string;
}
type Source = Omit<FactSource, 'locale'>;

export async function issueDocuments(
  tx: Tx,
  unit: Unit,
  ref: Ref,
  events: readonly CaseEvent[],
  source: Source,
): Promise<void> {
  const results = source.regulation.results.filter((result) => documentForm(result));
  if (results.length === 0) return;
  for (const event of events) {
    if (event.type === 'result-given') {
      const result = results.find(({ name }) => name === event.result);
      if (result) await issue(tx, unit, ref, result, source, 'issued-anew');
    }
    if (event.type === 'appointment-moved') {
      const live = await liveOf(tx, ref.id);
      for (const result of results.filter(tellsTheTime)) {
        if (live.some((document) => document.result === result.name))
          await issue(tx, unit, ref, result, source, 'appointment-moved');
      }
    }
    if (event.type === 'withdrawn') await revokeAll(tx, unit, ref, 'request-withdrawn');
    if (event.type === 'refused') await revokeAll(tx, unit, ref, 'request-refused');
  }
}

async function issue(
  tx: Tx,
  unit: Unit,
  ref: Ref,
  result: Result<string>,
  source: Source,
  instead: EndReason,
): Promise<void> {
  const before = (await liveOf(tx, ref.id)).filter((document) => document.result === result.name);
  const code = makeDocumentCode((below) => randomInt(below));
  const document = frozenResult({
    code,
    regulationVersion: versionOf(source.regulation),
    result,
    source: await withDoctorInFull(tx, source),
    issuer: await issuerOf(tx, ref.clinicId),
    at: unit.now,
  });
  const { bytes } = await freeze(document);
  const { id } = await tx.signedDocument.create({
    data: {
      requestId: ref.id,
      clinicId: ref.clinicId,
      purpose: 'result',
      mediaType: 'application/json',
      bytes,
      sha256: sha256(bytes),
      code,
      result: result.name,
      validUntil: document.validUntil ? dateColumn(toDay(document.validUntil)) : null,
      at: unit.now,
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

async function issuerOf(tx: Tx, id: string) {
  const row = await tx.clinic.findUniqueOrThrow({
    where: { id },
    select: { nameKk: true, nameRu: true, nameEn: true, addressKk: true, addressRu: true, addressEn: true },
  });
  return {
    id,
    name: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
    address: { kk: row.addressKk, ru: row.addressRu, en: row.addressEn },
  };
}

/** A journal has the doctor's initials; a document for a person says the whole name. */
async function withDoctorInFull(tx: Tx, source: Source): Promise<Source> {
  const { appointed } = source.state;
  if (!appointed) return source;
  const doctor = await tx.doctor.findUnique({
    where: { id: appointed.doctorId },
    select: { surname: true, givenName: true, patronymic: true },
  });
  if (!doctor) return source;
  return { ...source, state: { ...source.state, appointed: { ...appointed, doctorName: fullName(doctor) } } };
}
