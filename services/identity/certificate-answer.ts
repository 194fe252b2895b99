/** The answer to a challenge: a signature made in this browser, or brought by the phone that scanned the code. */
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Signer } from '@/lib/signing/verdict';
import type { Context } from '@/services/context';
import type { Door } from '@/services/identity/certificate-challenge';
import { tooManyTries } from '@/services/identity/sign-in';
import { withSystemAccess } from '@/services/identity/with-system-access';
import type { Trust } from '@/services/signatures/trust';
import { judgeSignatures } from '@/services/signing-sessions/judge-signatures';
import { ownSession, type SigningRow } from '@/services/signing-sessions/session-row';

export interface CertificateAnswer {
  door: Door;
  id: string;
  browser: string;
  address: string;
  /** DER in base64; left out where a phone brought it. */
  cms?: string | undefined;
}

export interface Proven {
  row: SigningRow;
  signer: Signer;
  /** What the session must still be when it is claimed. */
  claimFrom: 'waiting' | 'signed';
}

/** Judges, and changes nothing: the caller claims the session in the transaction of what it opens. */
export async function answerOfCertificate(
  context: Context,
  { door, id, browser, address, cms }: CertificateAnswer,
  trust: () => Promise<Trust>,
): Promise<Outcome<Proven>> {
  const verdict = await take(context.database, LIMITS.certificateSignIn, address);
  if (!verdict.allowed) return refuse(tooManyTries(verdict.waitSeconds));
  const read = await withSystemAccess(context, async (tx, { now }) =>
    ok(await ownSession(tx, { id, browser, actor: context.actor }, now)),
  );
  if (!read.ok) return read;
  const row = read.value;
  if (!row || row.purpose !== door) return refuse({ code: 'signing-over' });
  const claimFrom = cms === undefined ? 'signed' : 'waiting';
  if (row.state !== claimFrom) return refuse({ code: 'signing-over' });
  const signatures = cms === undefined ? (row.signatures ?? []) : [cms];
  const judged = await judgeSignatures(row, signatures, context.clock(), await trust());
  if (judged.ok) return ok({ row, signer: judged.value, claimFrom });
  await noteRefusal(context, row, judged.refusal);
  return judged;
}

const noteRefusal = (context: Context, row: SigningRow, { code, params }: Refusal) =>
  withSystemAccess<undefined>(context, async (_tx, unit) => {
    unit.audit({
      action: 'sign-in.certificate-refused',
      ...(row.personId ? { subjectId: row.personId } : {}),
      detail: { door: row.purpose, finding: params?.finding ?? code },
    });
    return ok(undefined);
  });
