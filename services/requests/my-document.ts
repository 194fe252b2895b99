import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';

export interface MyDocument {
  number: string;
  mediaType: string;
  bytes: Uint8Array;
  /** The detached signature over the bytes, DER; null where the document is not signed. */
  cms: Uint8Array | null;
}

/** A signed document of a request, byte for byte as it was signed. A representative's download is audited. */
export function myDocument(
  context: CitizenContext,
  { requestId, documentId }: { requestId: string; documentId: string },
): Promise<Outcome<MyDocument>> {
  return transact(context, async (tx, unit) => {
    if (!z.uuid().safeParse(requestId).success || !z.uuid().safeParse(documentId).success) {
      return refuse({ code: 'not-found' });
    }
    const row = await tx.signedDocument.findUnique({ where: { id: documentId } });
    if (!row || row.requestId !== requestId) return refuse({ code: 'not-found' });
    const request = await tx.request.findUniqueOrThrow({
      where: { id: requestId },
      select: { number: true, recipientId: true },
    });
    if (request.recipientId && request.recipientId !== context.actor.personId) {
      unit.audit({
        action: 'document.read',
        subjectId: request.recipientId,
        object: `document:${documentId}`,
      });
    }
    const { mediaType, bytes, cms } = row;
    return ok({ number: request.number, mediaType, bytes, cms });
  });
}
