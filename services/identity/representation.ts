import type { Iin } from '@/lib/iin/iin';
import { isIin } from '@/lib/iin/iin';
import type { PersonName } from '@/lib/names/format';
import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { isMinor, todayAt } from '@/services/identity/age';
import { withSystemAccess } from '@/services/identity/with-system-access';

/** How somebody may act for a person. `self` is always there and comes first. A third person is only asked about. */
export type ActingKind = 'self' | 'parent' | 'guardian' | 'power-of-attorney' | 'third-person';

/**
 * `declared`: said by the parent, no register confirms it, the registrar sees the document at the counter.
 * `verified`: a registrar has seen it. `accepted`: the principal agreed from their own cabinet.
 */
export type ActingStatus = 'self' | 'declared' | 'verified' | 'accepted';

export interface ActingFor extends PersonName {
  personId: string;
  iin: Iin | null;
  /** YYYY-MM-DD */
  birthDate: string;
  sex: 'male' | 'female';
  phone: string | null;
  address: string | null;
  kind: ActingKind;
  status: ActingStatus;
  /** The document the right rests on; absent for oneself. */
  document?: { kind: string; number: string; date: string; validUntil: string | null };
  representationId?: string;
}

/**
 * The citizen and those the citizen may act for at that instant: children until they turn 18, principals who accepted
 * a power of attorney that has not ended. Read with the portal's access: row-level security hides a principal on the very
 * day the right ends, and a row without its person cannot be read.
 */
export async function peopleIMayActFor(
  context: Context & { actor: CitizenActor },
  at: Date,
): Promise<Outcome<ActingFor[]>> {
  return withSystemAccess(context, async (tx) => {
    const today = todayAt(at);
    const self = await tx.person.findUniqueOrThrow({
      where: { id: context.actor.personId },
      select: PERSON_FIELDS,
    });
    const rows = await tx.representation.findMany({
      where: {
        representativeId: context.actor.personId,
        endedAt: null,
        status: { in: ['declared', 'verified', 'accepted'] },
        OR: [{ validUntil: null }, { validUntil: { gte: new Date(today) } }],
      },
      orderBy: { createdAt: 'asc' },
      select: { ...REPRESENTATION_FIELDS, principal: { select: PERSON_FIELDS } },
    });
    const others = rows.flatMap((row): ActingFor[] => {
      const principal = personOf(row.principal);
      const kind = row.kind === 'power_of_attorney' ? 'power-of-attorney' : row.kind;
      if (kind !== 'power-of-attorney' && !isMinor(principal.birthDate, today)) return [];
      if (row.status === 'pending' || row.status === 'refused') return [];
      return [
        {
          ...principal,
          // A claim nobody has confirmed opens nothing that the portal knows of the child.
          ...(row.status === 'declared' ? { phone: null, address: null } : {}),
          kind,
          status: row.status,
          representationId: row.id,
          document: {
            kind: row.documentKind,
            number: row.documentNumber,
            date: dayOf(row.documentDate),
            validUntil: row.validUntil ? dayOf(row.validUntil) : null,
          },
        },
      ];
    });
    return ok([{ ...personOf(self), kind: 'self', status: 'self' }, ...others]);
  });
}

const PERSON_FIELDS = {
  id: true,
  iin: true,
  surname: true,
  givenName: true,
  patronymic: true,
  birthDate: true,
  sex: true,
  phone: true,
  address: true,
} as const;

const REPRESENTATION_FIELDS = {
  id: true,
  kind: true,
  status: true,
  documentKind: true,
  documentNumber: true,
  documentDate: true,
  validUntil: true,
} as const;

interface PersonRow {
  id: string;
  iin: string | null;
  surname: string;
  givenName: string;
  patronymic: string | null;
  birthDate: Date;
  sex: 'male' | 'female';
  phone: string | null;
  address: string | null;
}

const personOf = ({ id, iin, birthDate, ...rest }: PersonRow) => ({
  ...rest,
  personId: id,
  iin: iin !== null && isIin(iin) ? iin : null,
  birthDate: dayOf(birthDate),
});

/** Dates without a time are stored as midnight UTC. */
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
