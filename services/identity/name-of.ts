import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';

/** A person as messages to another person name them. */
export const nameOf = async (tx: Tx, personId: string): Promise<string> =>
  fullName(
    await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { surname: true, givenName: true, patronymic: true },
    }),
  ).slice(0, 200);
