import type { Tx } from '@/lib/database/transaction';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import type { Day } from '@/services/working-time/day';

export interface AppliedRegulation {
  service: string;
  regulation: string;
  appliesFrom: Day;
  /** The administrator's dated decision, shown to the public. */
  decision: string;
  /** How long before an appointment the citizen may still move or cancel it alone. */
  noticeMinutes: number;
}

const SELECT = {
  service: true,
  regulation: true,
  appliesFrom: true,
  decision: true,
  noticeMinutes: true,
} as const;

/** What a clinic decided to apply for a service on a day; undefined when it decided nothing. */
export async function appliedRegulation(
  tx: Tx,
  clinicId: string,
  service: string,
  on: Day,
): Promise<AppliedRegulation | undefined> {
  const row = await tx.clinicService.findFirst({
    where: { clinicId, service, appliesFrom: { lte: dateColumn(on) } },
    orderBy: { appliesFrom: 'desc' },
    select: SELECT,
  });
  return row ? { ...row, appliesFrom: dayOfColumn(row.appliesFrom) } : undefined;
}

/** The decision in force for each service of a clinic on a day. */
export async function appliedRegulations(tx: Tx, clinicId: string, on: Day): Promise<AppliedRegulation[]> {
  const rows = await tx.clinicService.findMany({
    where: { clinicId, appliesFrom: { lte: dateColumn(on) } },
    orderBy: [{ service: 'asc' }, { appliesFrom: 'desc' }],
    distinct: ['service'],
    select: SELECT,
  });
  return rows.map((row) => ({ ...row, appliesFrom: dayOfColumn(row.appliesFrom) }));
}

/** Every decision of a clinic, newest first, those of the future included: the history is never rewritten. */
export async function regulationHistory(tx: Tx, clinicId: string): Promise<AppliedRegulation[]> {
  const rows = await tx.clinicService.findMany({
    where: { clinicId },
    orderBy: [{ service: 'asc' }, { appliesFrom: 'desc' }],
    select: SELECT,
  });
  return rows.map((row) => ({ ...row, appliesFrom: dayOfColumn(row.appliesFrom) }));
}
