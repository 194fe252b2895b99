import type { Outcome } from '@/lib/outcome';
import { ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { sha256 } from '@/services/requests/save-case';
import { transact } from '@/services/transact';
import type { GivenDocument } from './my-result';
import { renderResult } from './render-result';

/** The document as a file; its fingerprint is kept, so that the file is recognised when somebody brings it back. */
export async function handOut(context: Context, given: GivenDocument): Promise<Outcome<Uint8Array>> {
  const pdf = await renderResult(given, { publicUrl: process.env.PUBLIC_URL ?? '' });
  return transact(context, async (tx, { now }) => {
    const { id: documentId, requestId, clinicId } = given;
    await tx.documentFile.createMany({
      data: [{ sha256: sha256(pdf), documentId, requestId, clinicId, at: now }],
      skipDuplicates: true,
    });
    return ok(pdf);
  });
}
