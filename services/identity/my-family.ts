import { fullName } from '@/lib/names/format';
import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { isMinor, todayAt } from '@/services/identity/age';
import { withSystemAccess } from '@/services/identity/with-system-access';

export interface FamilyLink {
  id: string;
  kind: 'parent' | 'guardian' | 'power-of-attorney';
  status: 'declared' | 'verified' | 'pending' | 'accepted' | 'refused';
  /** Absent while a power of attorney waits: a number does not buy a name. */
  name: string | null;
  /** The last four digits of the IIN. */
  iinTail: string;
  /** YYYY-MM-DD; absent as the name is. */
  birthDate: string | null;
  documentNumber: string;
  documentDate: string;
  validUntil: string | null;
  /** It gives no right today: the child is 18, or the power of attorney ran out. */
  ranOut: boolean;
}

export interface Family {
  /** For whom the person acts or asks to act. */
  iActFor: FamilyLink[];
  /** Who acts, or asks to act, for the person. */
  actForMe: FamilyLink[];
}

const PERSON = { iin: true, surname: true, givenName: true, patronymic: true, birthDate: true } as const;

export function myFamily(context: Context & { actor: CitizenActor }): Promise<Outcome<Family>> {
  return withSystemAccess(context, async (tx, unit) => {
    const { personId } = context.actor;
    const today = todayAt(unit.now);
    const open = { endedAt: null };
    const mine = await tx.representation.findMany({
      where: { representativeId: personId, ...open },
      orderBy: { createdAt: 'asc' },
      include: { principal: { select: PERSON } },
    });
    const others = await tx.representation.findMany({
      where: { principalId: personId, status: { not: 'refused' }, ...open },
      orderBy: { createdAt: 'asc' },
      include: { representative: { select: PERSON } },
    });
    return ok({
      iActFor: mine.map((row) =>
        linkOf(
          row,
          row.principal,
          row.principal,
          today,
          row.status !== 'pending' && row.status !== 'refused',
        ),
      ),
      actForMe: others.map((row) => linkOf(row, row.representative, null, today, true)),
    });
  });
}

interface Row {
  id: string;
  kind: 'parent' | 'guardian' | 'power_of_attorney';
  status: FamilyLink['status'];
  documentNumber: string;
  documentDate: Date;
  validUntil: Date | null;
}

interface Named {
  iin: string | null;
  surname: string;
  givenName: string;
  patronymic: string | null;
  birthDate: Date;
}

function linkOf(row: Row, person: Named, child: Named | null, today: string, named: boolean): FamilyLink {
  const validUntil = row.validUntil ? dayOf(row.validUntil) : null;
  const kind = row.kind === 'power_of_attorney' ? 'power-of-attorney' : row.kind;
  const grownUp = kind !== 'power-of-attorney' && child !== null && !isMinor(dayOf(child.birthDate), today);
  return {
    id: row.id,
    kind,
    status: row.status,
    name: named ? fullName(person) : null,
    iinTail: person.iin?.slice(-4) ?? '',
    birthDate: named && child ? dayOf(child.birthDate) : null,
    documentNumber: row.documentNumber,
    documentDate: dayOf(row.documentDate),
    validUntil,
    ranOut: grownUp || (validUntil !== null && validUntil < today),
  };
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
