import type { Tx } from '@/lib/database/transaction';
import { normaliseDigits } from '@/lib/iin/digits';
import { type Iin, parseIin } from '@/lib/iin/iin';
import { searchTerms } from '@/lib/names/fold';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { mayAtCounter } from '@/services/identity/at-counter';
import type { StaffContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';

export interface FoundPerson {
  id: string;
  surname: string;
  givenName: string;
  patronymic: string | null;
  /** YYYY-MM-DD */
  birthDate: string;
  iin: string | null;
  phone: string | null;
  address: string | null;
}

export type PersonSearch =
  | { kind: 'found'; people: FoundPerson[]; more: boolean }
  /** A whole and right IIN of nobody the portal knows: the person can be entered with it. */
  | { kind: 'unknown-iin'; iin: Iin }
  | { kind: 'nobody' };

const MOST = 8;

/**
 * A person at the counter or on the phone: by whole IIN (anybody the portal knows; the Kazakh digit row is read as
 * digits), or by name or phone among those whom the clinic knows. Audited with each person shown.
 */
export function findPerson(context: StaffContext, query: string): Promise<Outcome<PersonSearch>> {
  return transact(context, async (tx, unit) => {
    if (!(await mayAtCounter(tx, context, 'person.find'))) return refuse({ code: 'not-allowed' });
    const found = looksLikeIin(query) ? await byIin(tx, query) : await byWords(tx, query);
    if (found.ok && found.value.kind === 'found') {
      const byWhom = looksLikeIin(query) ? 'person.looked-up' : 'person.searched';
      for (const { id } of found.value.people)
        unit.audit({ action: byWhom, subjectId: id, object: `person:${id}` });
    }
    return found;
  });
}

/** Nine digits or more at a stretch that are no phone number: a person is typing an IIN. */
function looksLikeIin(query: string): boolean {
  const digits = normaliseDigits(query);
  if (/^\+/.test(query.trim()) || !/^\d{9,}$/.test(digits)) return false;
  return digits.length >= 12 || !/^[78]?7\d{9}$/.test(digits);
}

async function byIin(tx: Tx, text: string): Promise<Outcome<PersonSearch>> {
  const iin = parseIin(text);
  if (!iin.ok) return refuse({ ...iin.refusal, field: 'person' });
  const id = await personWithIin(tx, iin.value);
  return ok(
    id
      ? { kind: 'found', people: await cards(tx, [id]), more: false }
      : { kind: 'unknown-iin', iin: iin.value },
  );
}

/** Looking up by a whole IIN makes the person known to the clinic. */
export async function personWithIin(tx: Tx, iin: Iin): Promise<string | null> {
  const [row] = await tx.$queryRaw<[{ id: string | null }?]>`SELECT look_up_person(${iin})::text AS id`;
  return row?.id ?? null;
}

async function byWords(tx: Tx, query: string): Promise<Outcome<PersonSearch>> {
  const words = searchTerms(query);
  if (words.join('').length < 2) return refuse({ code: 'answer-missing', field: 'person' });
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM search_people(${words}::text[], ${MOST + 1}::int)`;
  if (rows.length === 0) return ok({ kind: 'nobody' });
  const people = await cards(
    tx,
    rows.slice(0, MOST).map(({ id }) => id),
  );
  return ok({ kind: 'found', people, more: rows.length > MOST });
}

async function cards(tx: Tx, ids: readonly string[]): Promise<FoundPerson[]> {
  const people = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      surname: true,
      givenName: true,
      patronymic: true,
      birthDate: true,
      iin: true,
      phone: true,
      address: true,
    },
  });
  return people
    .map((person) => ({ ...person, birthDate: person.birthDate.toISOString().slice(0, 10) }))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
