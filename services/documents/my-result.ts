import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';
import { type FrozenResult, frozenResultSchema } from './frozen-result';

/** The result as it was frozen, the one that holds. Row-level security shows only one's own; each download is audited. */
export function myResult(
  context: CitizenContext,
  { requestId, result }: { requestId: string; result: string },
): Promise<Outcome<FrozenResult>> {
  return transact(context, async (tx, unit) => {
    if (!z.uuid().safeParse(requestId).success) return refuse({ code: 'not-found' });
    const row = await tx.signedDocument.findFirst({
      where: { requestId, purpose: 'result', result, end: { is: null } },
      select: { id: true, bytes: true, request: { select: { recipientId: true } } },
    });
    if (!row) return refuse({ code: 'not-found' });
    unit.audit({
      action: 'document.pdf',
      object: `document:${row.id}`,
      ...(row.request.recipientId ? { subjectId: row.request.recipientId } : {}),
    });
    return ok(frozenResultSchema.parse(JSON.parse(new TextDecoder().decode(row.bytes))));
  });
}

/** The code of the document that holds, for the page that shows the result; null where there is none. */
export function codeOfResult(
  context: CitizenContext,
  { requestId, result }: { requestId: string; result: string },
): Promise<Outcome<string | null>> {
  return transact(context, async (tx) => {
    const row = await tx.signedDocument.findFirst({
      where: { requestId, purpose: 'result', result, end: { is: null } },
      select: { code: true },
    });
    return ok(row?.code ?? null);
  });
}
