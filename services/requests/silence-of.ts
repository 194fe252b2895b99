import type { Tx } from '@/lib/database/transaction';
import { REGISTERS, type Register } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Case } from '@/services/workflow/case';
import { silentRegisters } from '@/services/workflow/lawful';
import type { StoredCase } from './stored-case';

/** A wait for a register that does not answer. The clock of the step runs on meanwhile. */
export interface Silence {
  registers: Register[];
  since: Date;
  /** When the portal asks again; null where the question is on its way. */
  askedAgainAt: Date | null;
}

export async function silenceOf(
  tx: Tx,
  { id, state }: Pick<StoredCase, 'id' | 'state'>,
  regulation: Regulation,
  now: Date,
): Promise<Silence | null> {
  const registers = silentRegisters(regulation, state);
  if (registers.length === 0 || !state.step) return null;
  const [row] = await tx.$queryRaw<{ at: Date | null }[]>`SELECT register_asked_again(${id}::uuid) AS at`;
  return {
    registers,
    since: new Date(state.step.since),
    askedAgainAt: row?.at && row.at > now ? row.at : null,
  };
}

/** Registers of an open case that have not answered, whether a step waits for them or only looks. */
export function unansweredRegisters(regulation: Regulation, state: Case): Register[] {
  if (state.status !== 'open') return [];
  const awaited = silentRegisters(regulation, state);
  return REGISTERS.filter((one) => state.registers[one] === 'unknown' || awaited.includes(one));
}
