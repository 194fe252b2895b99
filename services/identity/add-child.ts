import type { Tx } from '@/lib/database/transaction';
import { birthDateOf, type Iin, sexOf } from '@/lib/iin/iin';
import { foldForSearch, searchTextOf } from '@/lib/names/fold';
import type { PersonName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { isMinor, todayAt } from '@/services/identity/age';
import { keepClaim } from '@/services/identity/keep-claim';
import { tooManyTries } from '@/services/identity/sign-in';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';

export interface ChildClaim extends PersonName {
  relation: 'parent' | 'guardian';
  iin: Iin;
  documentNumber: string;
  /** YYYY-MM-DD */
  documentDate: string;
}

/**
 * A parent (birth certificate) or guardian (act of guardianship) adds a child under 18. No register confirms the
 * claim, so it is kept as declared: the parent may ask for the child, sees only what the parent typed, and the
 * registrar compares the document at the counter.
 */
export function addChild(
  context: Context & { actor: CitizenActor },
  claim: ChildClaim,
): Promise<Outcome<undefined>> {
  return unlessUnavailable(async () => {
    const { accountId, personId } = context.actor;
    const today = todayAt(context.clock());
    const born = birthDateOf(claim.iin);
    if (!isMinor(born, today)) return refuse({ code: 'not-a-child', field: 'iin' });
    if (claim.documentDate > today) return refuse({ code: 'document-date-future', field: 'documentDate' });
    if (claim.documentDate < born) return refuse({ code: 'document-date', field: 'documentDate' });
    const verdict = await take(context.database, LIMITS.familyClaim, accountId);
    if (!verdict.allowed) return refuse(tooManyTries(verdict.waitSeconds));

    return withSystemAccess(context, async (tx, unit) => {
      const parent = await tx.person.findUniqueOrThrow({
        where: { id: personId },
        select: { iin: true, birthDate: true },
      });
      if (parent.iin === claim.iin) return refuse({ code: 'representation-self', field: 'iin' });
      if (parent.birthDate.toISOString().slice(0, 10) >= born) {
        return refuse({ code: 'child-older-than-parent', field: 'iin' });
      }
      const child = await childOf(tx, claim, unit.now);
      if (!child.ok) return child;
      const kept = await keepClaim(tx, {
        principalId: child.value,
        representativeId: personId,
        kind: claim.relation,
        documentKind: claim.relation === 'parent' ? 'birth-certificate' : 'guardianship-act',
        documentNumber: claim.documentNumber,
        documentDate: claim.documentDate,
        validUntil: null,
        status: 'declared',
        now: unit.now,
      });
      if (!kept.ok) return kept;
      unit.audit({
        action: 'representation.declared',
        subjectId: child.value,
        object: `representation:${kept.value}`,
      });
      return ok(undefined);
    });
  });
}

/** The child known by that IIN, when the name agrees in any spelling; else a new person. */
async function childOf(tx: Tx, claim: ChildClaim, now: Date): Promise<Outcome<string>> {
  const { iin, surname, givenName, patronymic = null } = claim;
  const known = await tx.person.findUnique({
    where: { iin },
    select: { id: true, surname: true, givenName: true },
  });
  if (known) {
    const same =
      foldForSearch(known.surname) === foldForSearch(surname) &&
      foldForSearch(known.givenName) === foldForSearch(givenName);
    return same ? ok(known.id) : refuse({ code: 'person-not-matched', field: 'iin' });
  }
  const { id } = await tx.person.create({
    data: {
      iin,
      surname,
      givenName,
      patronymic,
      birthDate: new Date(birthDateOf(iin)),
      sex: sexOf(iin),
      searchText: searchTextOf({ surname, givenName, patronymic, iin }),
      createdAt: now,
    },
    select: { id: true },
  });
  return ok(id);
}
