import type { Tx } from '@/lib/database/transaction';
import type { StaffMember } from '@/services/identity/actor';
import { leads } from '@/services/identity/case-rights';
import { regulationHistory } from '@/services/organisations/applied-regulation';
import { regulationOf } from '@/services/regulations/catalogue';
import { rolesKeeping } from '@/services/regulations/duties';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { FactPath } from '@/services/regulations/language/facts';
import type { Field } from '@/services/regulations/language/form';
import type { RegulationId } from '@/services/regulations/language/names';
import type { Text } from '@/services/regulations/language/text';

export interface ClinicJournal {
  name: string;
  title: Text;
  /** In the acts' order; of two regulations that keep the same journal, the columns of both. */
  columns: readonly { name: string; label: Text; ofPerson: boolean }[];
  /** The clauses that name it. */
  clauses: readonly string[];
  regulations: readonly RegulationId[];
  /** Of a service that hides itself: who it was stands in the case, not in the list. */
  sensitive: boolean;
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
  for (const { id, steps, fields: asked, privacy, journals: named } of regulations) {
    for (const { name, title, fields, cites = [] } of named) {
      const known = journals.get(name);
      const columns = fields.filter((field) => !known?.columns.some((column) => column.name === field.name));
      journals.set(name, {
        name,
        title: known?.title ?? title,
        columns: [
          ...(known?.columns ?? []),
          ...columns.map(({ name: column, label, from }) => ({
            name: column,
            label,
            ofPerson: tellsWho(from, asked),
          })),
        ],
        clauses: [...(known?.clauses ?? []), ...cites.map((clause) => `${id}/${clause}`)],
        regulations: [...(known?.regulations ?? []), id],
        sensitive: (known?.sensitive ?? false) || privacy.sensitive,
        keepers: [...new Set([...(known?.keepers ?? []), ...rolesKeeping({ steps }, name)])],
      });
    }
  }
  return [...journals.values()];
}

/** A journal is opened by those whose work writes it, and by whoever leads. */
export const keepsJournal = (actor: StaffMember, { keepers }: ClinicJournal): boolean =>
  leads(actor) || keepers.some((role) => actor.roles.includes(role));

const tellsWho = (from: FactPath, fields: readonly Field<string>[]): boolean =>
  from.startsWith('person.') ||
  fields.some(({ name, prefill }) => prefill !== undefined && from === `answers.${name}`);

/** As a list may show it: initials of names, and of the rest only that it is there. */
export function withoutWho(
  { columns }: Pick<ClinicJournal, 'columns'>,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const hidden = new Map(
    columns.filter(({ ofPerson }) => ofPerson).map(({ name }) => [name, NAMES.test(name)]),
  );
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isName = hidden.get(name);
      if (isName === undefined || value === '') return [name, value];
      return [name, isName ? initials(value) : '•••'];
    }),
  );
}

const NAMES = /name|patronymic/;
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0]}.`)
    .join(' ');
