import { type Outcome, ok } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';
import { CONSENT_COLUMNS, type DescribedConsent, describeConsents } from './describe-consent';

/**
 * The consents that a case rests on, for the clinic that works on it: who agreed, to what, how, and until when. Row-level
 * security shows a clinic its own; the case page has audited that the case was opened.
 */
export function consentsOfCase(
  context: StaffContext,
  requestId: string,
): Promise<Outcome<DescribedConsent[]>> {
  return transact(context, async (tx) => {
    const rows = await tx.consent.findMany({
      where: { requestId },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      select: CONSENT_COLUMNS,
    });
    return ok(await describeConsents(tx, rows));
  });
}
