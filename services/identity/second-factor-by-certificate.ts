import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { answerOfCertificate, type CertificateAnswer } from '@/services/identity/certificate-answer';
import type { LiveSession } from '@/services/identity/find-session';
import { withSecondFactor } from '@/services/identity/second-factor';
import type { SignedIn } from '@/services/identity/sign-in-by-certificate';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import type { Trust } from '@/services/signatures/trust';
import { claim } from '@/services/signing-sessions/browser-side';

/**
 * Whether a certificate may stand in for the one-time code: not where it began the sign-in, and not where it set the
 * password; either way it would be one proof counted twice.
 */
export const mayStepUpByCertificate = (context: Context, session: LiveSession): Promise<Outcome<boolean>> =>
  withSystemAccess(context, async (tx) => {
    if (session.kind !== 'staff' || session.secondFactor || session.method !== 'password') return ok(false);
    const account = await tx.account.findUniqueOrThrow({
      where: { id: session.accountId },
      select: { passwordByCertificate: true },
    });
    return ok(!account.passwordByCertificate);
  });

export function showCertificate(
  context: Context,
  session: LiveSession,
  input: CertificateAnswer & { device: string },
  trust: () => Promise<Trust>,
): Promise<Outcome<SignedIn>> {
  return unlessUnavailable(async () => {
    const allowed = await mayStepUpByCertificate(context, session);
    if (!allowed.ok) return allowed;
    if (!allowed.value) return refuse({ code: 'certificate-no-second-factor' });
    const proven = await answerOfCertificate(context, input, trust);
    if (!proven.ok) return proven;
    const { row, signer, claimFrom } = proven.value;
    if (row.personId !== session.personId) return refuse({ code: 'signing-over' });
    return withSystemAccess(context, async (tx, unit) => {
      if (!(await claim(tx, row, unit.now, claimFrom))) return refuse({ code: 'signing-over' });
      unit.audit({
        action: 'second-factor.shown',
        subjectId: session.personId,
        detail: { by: 'certificate', serial: signer.certificateSerial },
      });
      const next = await withSecondFactor(tx, session, input.device, unit.now);
      return ok({ ...next, back: row.detail.back });
    });
  });
}
