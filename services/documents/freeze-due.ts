import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';
import { freeze, type Json } from '@/lib/signing/canonical';
import { versionOf } from '@/services/regulations/catalogue';
import type { FactSource } from '@/services/requests/facts-of-request';
import { type DocumentCode, makeDocumentCode } from './document-code';
import type { DocumentDue } from './documents-due';
import { frozenRefusal } from './frozen-refusal';
import { type FrozenResult, frozenResult } from './frozen-result';

export interface Issuer {
  id: string;
  bin: string | null;
  shown: FrozenResult['issuer'];
}

export interface Frozen {
  code: DocumentCode;
  document: FrozenResult;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The document as it will stand, under a code of its own. */
export async function freezeDue(
  tx: Tx,
  due: DocumentDue,
  source: Omit<FactSource, 'locale'>,
  issuer: Issuer,
  at: Date,
): Promise<Frozen> {
  const code = makeDocumentCode((below) => randomInt(below));
  const common = {
    code,
    regulationVersion: versionOf(source.regulation),
    source: await withDoctorInFull(tx, source),
    issuer: issuer.shown,
    at,
  };
  const document =
    due.purpose === 'result'
      ? frozenResult({ ...common, result: due.result })
      : await frozenRefusal({
          ...common,
          ground: due.ground,
          reason: due.event.reason,
          by: due.event.by.name ?? null,
        });
  const { bytes } = await freeze(document satisfies { [key: string]: Json | undefined });
  return { code, document, bytes };
}

export async function issuerOf(tx: Tx, id: string): Promise<Issuer> {
  const row = await tx.clinic.findUniqueOrThrow({
    where: { id },
    select: {
      bin: true,
      nameKk: true,
      nameRu: true,
      nameEn: true,
      addressKk: true,
      addressRu: true,
      addressEn: true,
    },
  });
  return {
    id,
    bin: row.bin,
    shown: {
      id,
      name: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
      address: { kk: row.addressKk, ru: row.addressRu, en: row.addressEn },
    },
  };
}

/** A journal has the doctor's initials; a document for a person says the whole name. */
async function withDoctorInFull(
  tx: Tx,
  source: Omit<FactSource, 'locale'>,
): Promise<Omit<FactSource, 'locale'>> {
  const { appointed } = source.state;
  if (!appointed) return source;
  const doctor = await tx.doctor.findUnique({
    where: { id: appointed.doctorId },
    select: { surname: true, givenName: true, patronymic: true },
  });
  if (!doctor) return source;
  return { ...source, state: { ...source.state, appointed: { ...appointed, doctorName: fullName(doctor) } } };
}
