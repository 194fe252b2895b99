import { keep } from '@/lib/database/transaction';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Context } from '@/services/context';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import { CODE_TRIES, codeHash, readCode, sameHash } from './code';
import type { CodePurpose } from './issue-code';

export interface CodeTyped {
  purpose: CodePurpose;
  object: string;
  code: string;
  /** Where the try comes from, for the limit. */
  address: string;
}

export interface CodeRight {
  /** The phone it was sent to: whoever typed it holds that phone. */
  phone: string;
  personId: string | null;
}

/** One answer for a wrong code, an old one, a spent one and one that never was. */
const WRONG: Refusal = { code: 'one-time-code-wrong', field: 'code' };

/** Whether the code is the one that was sent for this object. Right once; counted before it is compared. */
export function checkCode(context: Context, typed: CodeTyped): Promise<Outcome<CodeRight>> {
  return unlessUnavailable(async () => {
    const { purpose, object, address } = typed;
    const byAddress = await take(context.database, LIMITS.codeTries, address);
    if (!byAddress.allowed) {
      return refuse({
        code: 'too-many-tries',
        params: { minutes: Math.ceil(byAddress.waitSeconds / 60) },
      });
    }
    const code = readCode(typed.code);
    if (!code) return refuse(WRONG);
    return withSystemAccess<CodeRight>(context, async (tx, unit) => {
      const row = await tx.oneTimeCode.findFirst({
        where: { purpose, object, usedAt: null, expiresAt: { gt: unit.now } },
        orderBy: { createdAt: 'desc' },
        select: { id: true, hash: true, phone: true, personId: true },
      });
      if (!row) return refuse(WRONG);
      // Counted by one statement: a hundred tries at once are a hundred tries.
      const { count } = await tx.oneTimeCode.updateMany({
        where: { id: row.id, usedAt: null, tries: { lt: CODE_TRIES } },
        data: { tries: { increment: 1 } },
      });
      if (count === 0) return refuse(WRONG);
      const whose = row.personId ? { subjectId: row.personId } : {};
      if (!sameHash(row.hash, codeHash(row.id, code))) {
        unit.audit({ action: 'code.wrong', object, ...whose });
        return keep(refuse(WRONG));
      }
      await tx.oneTimeCode.updateMany({ where: { id: row.id }, data: { usedAt: unit.now, sealed: null } });
      unit.audit({ action: 'code.right', object, ...whose });
      return ok({ phone: row.phone, personId: row.personId });
    });
  });
}
