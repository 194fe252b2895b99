/** What the lists of a citizen read of a request, under the citizen's own row-level security. */
import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';
import { editionOf } from '@/services/editions/editions';
import type { ActingFor } from '@/services/identity/representation';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Case } from '@/services/workflow/case';
import { type Situation, situationOf } from './situation';
import { CASE_COLUMNS, type StoredCase, storedCase } from './stored-case';
import { subjectName, subjectOf } from './third-person';

export interface ListedRequest {
  id: string;
  number: string;
  regulation: Regulation;
  clinic: ClinicCard;
  recipientId: string | null;
  recipientName: string;
  /** Served is the signed-in citizen. */
  self: boolean;
  filedAt: Date;
  state: Case;
  situation: Situation;
}

export interface ClinicCard {
  name: Text;
  address: Text;
  phones: string[];
}

type Text = Record<'kk' | 'ru' | 'en', string>;

export async function clinicCards(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ClinicCard>> {
  const rows = await tx.clinic.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      nameKk: true,
      nameRu: true,
      nameEn: true,
      addressKk: true,
      addressRu: true,
      addressEn: true,
      phones: true,
    },
  });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        name: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
        address: { kk: row.addressKk, ru: row.addressRu, en: row.addressEn },
        phones: row.phones,
      },
    ]),
  );
}

export const LIST_COLUMNS = { ...CASE_COLUMNS, filedAt: true } as const;

/** Displaced bookings of these cases, asked for at once. */
export async function displacedAmong(tx: Tx, cases: readonly StoredCase[]): Promise<ReadonlySet<string>> {
  const ids = cases.flatMap(({ state }) =>
    state.status === 'open' && state.appointed ? [state.appointed.bookingId] : [],
  );
  if (ids.length === 0) return new Set();
  const rows = await tx.booking.findMany({
    where: { id: { in: ids }, displacedAt: { not: null } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

export function listedRequest(
  row: Parameters<typeof storedCase>[0] & { filedAt: Date },
  {
    displaced,
    clinics,
    people,
    self,
    now,
  }: {
    displaced: ReadonlySet<string>;
    clinics: ReadonlyMap<string, ClinicCard>;
    people: readonly ActingFor[];
    self: string;
    now: Date;
  },
): ListedRequest {
  const { id, number, clinicId, recipientId, state } = storedCase(row);
  const regulation = editionOf(row);
  const clinic = clinics.get(clinicId);
  if (!clinic) throw new Error(`Request ${id} has lost its clinic`);
  const taken = state.appointed !== null && displaced.has(state.appointed.bookingId);
  return {
    id,
    number,
    regulation,
    clinic,
    recipientId,
    recipientName: recipientName(recipientId, state, regulation, people),
    self: recipientId === self,
    filedAt: row.filedAt,
    state,
    situation: situationOf(regulation, state, taken, now),
  };
}

/** As the register has the person; where the right to see them has ended, as it was written at filing. */
export function recipientName(
  recipientId: string | null,
  { answers, applicant }: Pick<Case, 'answers' | 'applicant'>,
  regulation: Regulation,
  people: readonly ActingFor[],
): string {
  const person = people.find(({ personId }) => personId === recipientId);
  if (person) return fullName(person);
  if (applicant === 'third-person-with-consent') return subjectName(subjectOf(regulation, answers));
  return ['surname', 'given-name', 'patronymic']
    .flatMap((name) => (typeof answers[name] === 'string' ? [answers[name]] : []))
    .join(' ');
}
