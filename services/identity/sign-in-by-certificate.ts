import { isUniqueViolation } from '@/lib/database/errors';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { accountOfCertificate } from '@/services/identity/account-of-certificate';
import {
  answerOfCertificate,
  type CertificateAnswer,
  type Proven,
} from '@/services/identity/certificate-answer';
import { clinicsOf } from '@/services/identity/clinics-of';
import { type StartedSession, startSession } from '@/services/identity/start-session';
import { tellNewDevice } from '@/services/identity/tell-new-device';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import type { Trust } from '@/services/signatures/trust';
import { claim } from '@/services/signing-sessions/browser-side';

export interface CertificateSignIn extends CertificateAnswer {
  door: 'sign-in' | 'staff-sign-in';
  device: string;
  currentSessionId?: string | undefined;
}

export interface SignedIn extends StartedSession {
  back: string | undefined;
}

/**
 * A sign-in certificate instead of IIN and password. The key may be used for authentication, the bytes are this
 * challenge's and no other's, and the IIN comes from the verified certificate alone. Staff still show their second
 * factor. A citizen who is here for the first time is entered from the certificate.
 */
export function signInByCertificate(
  context: Context,
  input: CertificateSignIn,
  trust: () => Promise<Trust>,
): Promise<Outcome<SignedIn>> {
  return unlessUnavailable(async () => {
    const proven = await answerOfCertificate(context, input, trust);
    if (!proven.ok) return proven;
    try {
      return await begin(context, input, proven.value);
    } catch (error) {
      // Somebody registered that IIN this very second: now there is an account to sign in to.
      if (isUniqueViolation(error)) return begin(context, input, proven.value);
      throw error;
    }
  });
}

const begin = (
  context: Context,
  { door, device, currentSessionId }: CertificateSignIn,
  { row, signer, claimFrom }: Proven,
): Promise<Outcome<SignedIn>> =>
  withSystemAccess(context, async (tx, unit) => {
    if (!(await claim(tx, row, unit.now, claimFrom))) return refuse({ code: 'signing-over' });
    const found = await accountOfCertificate(tx, unit, signer, row.locale);
    if (!found.ok) return found;
    const { accountId, personId } = found.value;
    const kind = door === 'sign-in' ? 'citizen' : 'staff';
    if (kind === 'staff' && (await clinicsOf(tx, personId, unit.now)).length === 0)
      return refuse({ code: 'works-nowhere' });
    await tx.account.updateMany({ where: { id: accountId }, data: { failedSignIns: 0 } });
    unit.audit({
      action: 'sign-in',
      subjectId: personId,
      detail: { kind, by: 'certificate', serial: signer.certificateSerial },
    });
    const before = await tx.session.count({ where: { accountId, device } });
    await tellNewDevice(tx, unit, { accountId, personId, device, known: before > 0 });
    const session = await startSession(tx, {
      accountId,
      kind,
      method: 'certificate',
      device,
      now: unit.now,
      ...(currentSessionId ? { replaces: currentSessionId } : {}),
    });
    return ok({ ...session, back: row.detail.back });
  });
