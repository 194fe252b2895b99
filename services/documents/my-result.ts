import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext, StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { unseenBy } from '@/services/requests/seen-by';
import { loadCase } from '@/services/requests/stored-case';
import { transact } from '@/services/transact';
import { readFrozenResult } from './frozen-result';
import type { DocumentToRender } from './render-result';
import { readMark } from './stored-signature';

export interface GivenDocument extends DocumentToRender {
  id: string;
  requestId: string;
  clinicId: string;
  code: string;
}

const DOCUMENT = {
  id: true,
  requestId: true,
  clinicId: true,
  code: true,
  bytes: true,
  cms: true,
  verdict: true,
  request: { select: { recipientId: true } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

const findRow = (tx: Tx, where: Parameters<Tx['signedDocument']['findFirst']>[0] & object) =>
  tx.signedDocument.findFirst({ ...where, orderBy: { at: 'desc' }, select: DOCUMENT });

function given({ id, requestId, clinicId, code, bytes, cms, verdict }: Row): GivenDocument {
  const document = readFrozenResult(bytes);
  return { id, requestId, clinicId, code: code ?? '', document, bytes, cms, mark: readMark(verdict) };
}

/** Of a request's results the one that holds, or its reasoned refusal. */
const holding = (requestId: string, result: string) => ({
  where: { requestId, purpose: { in: ['result', 'refusal'] }, result, end: { is: null } },
});

/** The document as it was frozen. Row-level security shows only one's own; each download is audited. */
export function myResult(
  context: CitizenContext,
  { requestId, result }: { requestId: string; result: string },
): Promise<Outcome<GivenDocument>> {
  return transact(context, async (tx, unit) => {
    if (!z.uuid().safeParse(requestId).success) return refuse({ code: 'not-found' });
    const row = await findRow(tx, holding(requestId, result));
    if (!row) return refuse({ code: 'not-found' });
    unit.audit({
      action: 'document.pdf',
      object: `document:${row.id}`,
      ...(row.request.recipientId ? { subjectId: row.request.recipientId } : {}),
    });
    return ok(given(row));
  });
}

/** For the page that shows the result; null where there is none. The page that opened the request has been audited. */
export function documentOfResult(
  context: CitizenContext,
  { requestId, result }: { requestId: string; result: string },
): Promise<Outcome<GivenDocument | null>> {
  return transact(context, async (tx) => {
    const row = await findRow(tx, holding(requestId, result));
    return ok(row && given(row));
  });
}

/** At the counter: printed by those who may see the case, and audited as a reading of the person's data. */
export function documentToPrint(
  context: StaffContext,
  { requestId, documentId }: { requestId: string; documentId: string },
): Promise<Outcome<GivenDocument>> {
  return transact(context, async (tx, unit) => {
    if (!may(context.actor, 'case.read')) return refuse({ code: 'not-allowed' });
    const known = [requestId, documentId].every((id) => z.uuid().safeParse(id).success);
    const stored = known ? await loadCase(tx, requestId) : null;
    if (!stored) return refuse({ code: 'not-found' });
    const unseen = await unseenBy(tx, unit, stored);
    if (unseen) return refuse(unseen);
    const row = await findRow(tx, { where: { id: documentId, requestId, code: { not: null } } });
    if (!row) return refuse({ code: 'not-found' });
    unit.audit({
      action: 'document.printed',
      object: `document:${row.id}`,
      clinicId: row.clinicId,
      ...(row.request.recipientId ? { subjectId: row.request.recipientId } : {}),
    });
    return ok(given(row));
  });
}

export interface DocumentOfCase {
  id: string;
  name: string;
  purpose: 'result' | 'refusal';
  code: string;
  at: Date;
  /** Replaced or revoked meanwhile. */
  ended: boolean;
  signed: boolean;
}

/** What a case has given so far, for those at the clinic who have it open. */
export function documentsOfCase(
  context: StaffContext,
  requestId: string,
): Promise<Outcome<DocumentOfCase[]>> {
  return transact(context, async (tx, unit) => {
    if (!may(context.actor, 'case.read')) return refuse({ code: 'not-allowed' });
    const stored = await loadCase(tx, requestId);
    if (!stored) return refuse({ code: 'not-found' });
    const unseen = await unseenBy(tx, unit, stored);
    if (unseen) return refuse(unseen);
    const rows = await tx.signedDocument.findMany({
      where: { requestId, code: { not: null } },
      orderBy: { at: 'asc' },
      select: { id: true, result: true, purpose: true, code: true, at: true, verdict: true, end: true },
    });
    return ok(
      rows.map(({ id, result, purpose, code, at, verdict, end }) => ({
        id,
        name: result ?? '',
        purpose: purpose === 'refusal' ? 'refusal' : 'result',
        code: code ?? '',
        at,
        ended: end !== null,
        signed: verdict !== null,
      })),
    );
  });
}
