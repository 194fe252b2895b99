import type { Tx } from '@/lib/database/transaction';
import type { StaffMember } from '@/services/identity/actor';
import { leads } from '@/services/identity/case-rights';
import { regulationHistory } from '@/services/organisations/applied-regulation';
import { regulationOf } from '@/services/regulations/catalogue';
import { rolesKeeping } from '@/services/regulations/duties';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { RegulationId } from '@/services/regulations/language/names';
import type { Text } from '@/services/regulations/language/text';

export interface ClinicJournal {
  name: string;
  title: Text;
  /** In the acts' order; of two regulations that keep the same journal, the columns of both. */
  columns: readonly { name: string; label: Text }[];
  /** The clauses that name it. */
  clauses: readonly string[];
  regulations: readonly RegulationId[];
  /** Whose work writes it. */
  keepers: readonly StaffActor[];
}

/** The journals that a clinic keeps: those that the regulations it applies, or has applied, name. */
export async function clinicJournals(tx: Tx, clinicId: string): Promise<ClinicJournal[]> {
  const history = await regulationHistory(tx, clinicId);
  const regulations = [...new Set(history.map(({ regulation }) => regulation))].flatMap(
    (id) => regulationOf(id) ?? [],
  );
  const journals = new Map<string, ClinicJournal>();
  for (const { id, steps, journals: named } of regulations) {
    for (const { name, title, fields, cites = [] } of named) {
      const known = journals.get(name);
      const columns = fields.filter((field) => !known?.columns.some((column) => column.name === field.name));
      journals.set(name, {
        name,
        title: known?.title ?? title,
        columns: [
          ...(known?.columns ?? []),
          ...columns.map((column) => ({ name: column.name, label: column.label })),
        ],
        clauses: [...(known?.clauses ?? []), ...cites.map((clause) => `${id}/${clause}`)],
        regulations: [...(known?.regulations ?? []), id],
        keepers: [...new Set([...(known?.keepers ?? []), ...rolesKeeping({ steps }, name)])],
      });
    }
  }
  return [...journals.values()];
}

/** A journal is opened by those whose work writes it, and by whoever leads. */
export const keepsJournal = (actor: StaffMember, { keepers }: ClinicJournal): boolean =>
  leads(actor) || keepers.some((role) => actor.roles.includes(role));
