/**
 * What a person's phone asks and brings, by the secret in the QR code: the public contract of eGov Mobile in the
 * portal's own words (egov-contract.ts has the form). Nobody is signed in here; whoever scanned first has it.
 */
import { randomBytes } from 'node:crypto';
import { keep, type Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Context } from '@/services/context';
import { withSystemAccess } from '@/services/identity/with-system-access';
import type { Trust } from '@/services/signatures/trust';
import { judgeSignatures } from './judge-signatures';
import { hashOfSecret, type SigningRow, sessionOfLink } from './session-row';

/**
 * Taken once: the token that reads and signs goes to the first phone that asks. A code photographed from a screen shows
 * nothing to the second one, and the browser tells that another phone was quicker.
 */
export function takeByPhone(
  context: Context,
  link: string,
): Promise<Outcome<{ row: SigningRow; token: string }>> {
  const token = randomBytes(32).toString('base64url');
  return withSystemAccess(context, async (tx, { now }) => {
    const row = await sessionOfLink(tx, link, now);
    if (!row) return refuse({ code: 'not-found' });
    if (row.state === 'expired' || row.state === 'used') return refuse({ code: 'signing-over' });
    const { count } = await tx.signingSession.updateMany({
      where: { id: row.id, state: 'waiting', expiresAt: { gt: now } },
      data: { state: 'taken', takenAt: now, token: hashOfSecret(token) },
    });
    return count === 1 ? ok({ row, token }) : refuse({ code: 'signing-taken' });
  });
}

interface Phone {
  link: string;
  token: string;
}

async function held(tx: Tx, { link, token }: Phone, now: Date): Promise<Outcome<SigningRow>> {
  const row = await sessionOfLink(tx, link, now);
  if (!row) return refuse({ code: 'not-found' });
  const holds = await tx.signingSession.count({ where: { id: row.id, token: hashOfSecret(token) } });
  if (holds === 0) return refuse({ code: 'not-allowed' });
  return row.state === 'taken' ? ok(row) : refuse({ code: 'signing-over' });
}

/** The documents, for the phone that holds the token. Reading them is in the audit of the person they are about. */
export function documentsForPhone(context: Context, phone: Phone): Promise<Outcome<SigningRow>> {
  return withSystemAccess(context, async (tx, unit) => {
    const read = await held(tx, phone, unit.now);
    if (!read.ok) return read;
    const row = read.value;
    unit.audit({
      action: 'signing.read-by-phone',
      ...(row.personId ? { subjectId: row.personId } : {}),
      object: `signing:${row.id}`,
      detail: { purpose: row.purpose },
    });
    return ok(row);
  });
}

/** The signatures come back. A bad one is remembered for the browser, and the phone may try again until the time is over. */
export async function signaturesFromPhone(
  context: Context,
  given: Phone & { signaturesFor: (documents: number) => readonly string[] },
  trust: () => Promise<Trust>,
): Promise<Outcome<undefined>> {
  const read = await withSystemAccess(context, (tx, { now }) => held(tx, given, now));
  if (!read.ok) return read;
  const row = read.value;
  const verdict = await take(context.database, LIMITS.signingTries, row.id);
  if (!verdict.allowed)
    return refuse({ code: 'too-many-requests', params: { seconds: verdict.waitSeconds } });
  const signatures = given.signaturesFor(row.documents.length);
  const judged = await judgeSignatures(row, signatures, context.clock(), await trust());
  return withSystemAccess<undefined>(context, async (tx, unit) => {
    const about = {
      ...(row.personId ? { subjectId: row.personId } : {}),
      object: `signing:${row.id}`,
    };
    if (!judged.ok) {
      const finding = String(judged.refusal.params?.finding ?? judged.refusal.code);
      const date = judged.refusal.params?.date;
      await tx.signingSession.updateMany({
        where: { id: row.id, state: 'taken' },
        data: {
          finding,
          detail: { ...row.detail, ...(date === undefined ? {} : { findingDate: String(date) }) },
        },
      });
      unit.audit({ action: 'signing.refused', ...about, detail: { purpose: row.purpose, finding } });
      return keep(judged);
    }
    const { count } = await tx.signingSession.updateMany({
      where: { id: row.id, state: 'taken', expiresAt: { gt: unit.now } },
      data: { state: 'signed', signedAt: unit.now, signatures: [...signatures], finding: null },
    });
    if (count === 0) return refuse({ code: 'signing-over' });
    unit.audit({ action: 'signing.signed', ...about, detail: { purpose: row.purpose } });
    return ok(undefined);
  });
}
