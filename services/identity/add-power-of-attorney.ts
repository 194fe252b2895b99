import type { Iin } from '@/lib/iin/iin';
import { birthDateOf } from '@/lib/iin/iin';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { isMinor, todayAt } from '@/services/identity/age';
import { keepClaim } from '@/services/identity/keep-claim';
import { nameOf } from '@/services/identity/name-of';
import { tooManyTries } from '@/services/identity/sign-in';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import { notify } from '@/services/notifications/notify';

export interface PowerOfAttorney {
  principalIin: Iin;
  documentNumber: string;
  /** YYYY-MM-DD */
  documentDate: string;
  /** The last day on which it is good; most powers of attorney name one. */
  validUntil: string | null;
}

/**
 * An agent asks to act for a person by power of attorney. Nothing follows until that person accepts in their own
 * cabinet. The answer is the same whether the portal knows the person or not, and the agent's list shows no name
 * before it is accepted.
 */
export function addPowerOfAttorney(
  context: Context & { actor: CitizenActor },
  claim: PowerOfAttorney,
): Promise<Outcome<undefined>> {
  return unlessUnavailable(async () => {
    const { accountId, personId } = context.actor;
    const today = todayAt(context.clock());
    if (isMinor(birthDateOf(claim.principalIin), today)) {
      return refuse({ code: 'principal-is-a-child', field: 'principalIin' });
    }
    if (claim.documentDate > today) return refuse({ code: 'document-date-future', field: 'documentDate' });
    if (claim.validUntil !== null && claim.validUntil < today) {
      return refuse({ code: 'valid-until-past', field: 'validUntil' });
    }
    const verdict = await take(context.database, LIMITS.familyClaim, accountId);
    if (!verdict.allowed) return refuse(tooManyTries(verdict.waitSeconds));

    return withSystemAccess(context, async (tx, unit) => {
      const principal = await tx.person.findFirst({
        where: { iin: claim.principalIin, account: { isNot: null } },
        select: { id: true },
      });
      if (principal?.id === personId) return refuse({ code: 'representation-self', field: 'principalIin' });
      if (!principal) {
        unit.audit({ action: 'power-of-attorney.unknown-principal', subjectId: personId });
        return ok(undefined);
      }
      const kept = await keepClaim(tx, {
        principalId: principal.id,
        representativeId: personId,
        kind: 'power_of_attorney',
        documentKind: 'power-of-attorney',
        documentNumber: claim.documentNumber,
        documentDate: claim.documentDate,
        validUntil: claim.validUntil,
        status: 'pending',
        now: unit.now,
      });
      // An existing claim gets the common answer too.
      if (kept.ok) {
        const name = await nameOf(tx, personId);
        await notify(tx, unit, { personId: principal.id, kind: 'representation-asked', params: { name } });
        unit.audit({
          action: 'power-of-attorney.asked',
          subjectId: principal.id,
          object: `representation:${kept.value}`,
        });
      }
      return ok(undefined);
    });
  });
}
