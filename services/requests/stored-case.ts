import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { learnEditions } from '@/services/editions/editions';
import type { RegulationId } from '@/services/regulations/language/names';
import type { Case } from '@/services/workflow/case';

/** A case as it lies in the store, with the version it was read at. */
export interface StoredCase {
  id: string;
  number: string;
  version: number;
  clinicId: string;
  service: string;
  regulation: RegulationId;
  /** The edition it was filed under, and lives by to the end. */
  regulationVersion: string;
  recipientId: string | null;
  applicantId: string | null;
  state: Case;
}

export const CASE_COLUMNS = {
  id: true,
  number: true,
  version: true,
  clinicId: true,
  service: true,
  regulation: true,
  regulationVersion: true,
  recipientId: true,
  applicantId: true,
  state: true,
} as const;

/** Null where there is none, or where row-level security hides it: nobody is told which. */
export async function loadCase(tx: Tx, requestId: string): Promise<StoredCase | null> {
  if (!z.uuid().safeParse(requestId).success) return null;
  const row = await tx.request.findUnique({ where: { id: requestId }, select: CASE_COLUMNS });
  if (!row) return null;
  await learnEditions(tx, [row]);
  return storedCase(row);
}

/** The portal wrote the state itself, through the typed engine: it is trusted as it is. */
export function storedCase(
  row: {
    [Column in keyof typeof CASE_COLUMNS]: Column extends 'version'
      ? number
      : Column extends 'recipientId' | 'applicantId'
        ? string | null
        : Column extends 'state'
          ? unknown
          : string;
  },
): StoredCase {
  const state = row.state as Case;
  return { ...row, regulation: state.regulation, state };
}
