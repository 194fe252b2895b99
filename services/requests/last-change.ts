import { shortName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';
import { loadCase } from './stored-case';

export interface LastChange {
  version: number;
  at: Date;
  /** Null where the portal did it by itself. */
  by: string | null;
}

/** Who changed a case last, and when: told to whoever was overtaken. */
export function lastChange(context: StaffContext, requestId: string): Promise<Outcome<LastChange>> {
  return transact(context, async (tx) => {
    const stored = await loadCase(tx, requestId);
    if (!stored) return refuse({ code: 'not-found' });
    const event = await tx.caseEvent.findFirst({
      where: { requestId, actorId: { not: null } },
      orderBy: { sequence: 'desc' },
      select: { at: true, actorId: true },
    });
    const person = event?.actorId
      ? await tx.person.findUnique({
          where: { id: event.actorId },
          select: { surname: true, givenName: true, patronymic: true },
        })
      : null;
    return ok({
      version: stored.version,
      at: event?.at ?? new Date(stored.state.filedAt),
      by: person && shortName(person),
    });
  });
}
