import type { Tx } from '@/lib/database/transaction';
import type { Register } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
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
