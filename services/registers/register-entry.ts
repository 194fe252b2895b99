import type { Tx } from '@/lib/database/transaction';
import type { Register } from '@/services/regulations/language/names';
import type { RegisterFacts } from '@/services/regulations/language/register-facts';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import type { Question, RegisterReply } from './register-port';
import { readReply } from './reply-schema';

/** What the portal's own table has of a person on a register, on a day, for a clinic. */
export async function entryOf(
  tx: Tx,
  register: Register,
  { personId, clinicId, on }: Question,
): Promise<RegisterReply> {
  const day = dateColumn(on);
  const entry = await tx.registerEntry.findFirst({
    where: {
      register,
      personId,
      since: { lte: day },
      AND: [{ OR: [{ until: null }, { until: { gt: day } }] }, { OR: [{ clinicId: null }, { clinicId }] }],
    },
    orderBy: { since: 'desc' },
    select: { since: true, facts: true },
  });
  // A register of observation says of which day its answer is; the table answers of the day it is asked about.
  const asOf: RegisterFacts = OBSERVATION.includes(register) ? { 'as-of': on } : {};
  if (!entry) return { says: 'no', facts: asOf };
  const since = OBSERVATION.includes(register) ? { since: dayOfColumn(entry.since) } : {};
  const facts = typeof entry.facts === 'object' ? { ...asOf, ...since, ...entry.facts } : {};
  // An entry that tells nothing, or not all, says yes all the same.
  return readReply(register, { answer: 'yes', facts }) ?? { says: 'yes', facts: {} };
}

const OBSERVATION: readonly Register[] = ['tb-register', 'mental-health-register', 'narcology-register'];
