import type { Unit } from '@/services/transact';

/**
 * A list showed these people to this member of staff: one line a view, however long the list. Each of them finds it
 * under "who saw my data", once a day for each who looked: a queue that refreshes itself all day would bury who really
 * opened something.
 */
export function noteSeen(
  unit: Unit,
  {
    people,
    ...line
  }: {
    action: string;
    object?: string;
    detail?: Record<string, string | number | boolean | null>;
    people: readonly (string | null)[];
  },
): void {
  const subjects = [...new Set(people.filter((id) => id !== null))];
  if (unit.actor.kind === 'staff' && subjects.length > 0) unit.audit({ ...line, subjects });
}
