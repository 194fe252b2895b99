import { type Outcome, ok, refuse } from '@/lib/outcome';
import { firstProblem, type Signer } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';
import { CMS_MAX_BYTES, REFUSALS } from '@/services/requests/check-signature';
import type { Trust } from '@/services/signatures/trust';
import { bytesOfDocument } from './session-parts';
import type { SigningRow } from './session-row';

/**
 * A signature for each document, over the server's own bytes, by the person the session names or else by one person
 * for all. The finding's words: messages `signing.verdict.<finding>`.
 */
export async function judgeSignatures(
  row: Pick<SigningRow, 'documents' | 'policy' | 'personId' | 'iin'>,
  signatures: readonly string[],
  at: Date,
  { trust, revocation }: Trust,
): Promise<Outcome<Signer>> {
  const [first] = row.documents;
  if (!first || signatures.length !== row.documents.length) return broken('not-a-signature');
  if (row.personId !== null && row.iin === null)
    return refuse({ code: 'certificate-someone-else', params: { finding: 'identity-missing' } });
  let signer: Signer | undefined;
  for (const [index, document] of row.documents.entries()) {
    const cms = signatures[index] ?? '';
    if (cms.length > CMS_MAX_BYTES * 1.4) return broken('too-large');
    const iin = row.iin ?? signer?.iin;
    const verdict = await verify({
      cms,
      content: bytesOfDocument(document),
      at,
      trust,
      revocation,
      policy: {
        purpose: row.policy.use,
        ...(row.policy.ownerKinds ? { ownerKinds: row.policy.ownerKinds } : {}),
        ...(iin ? { expected: { iin } } : {}),
      },
    });
    const problem = firstProblem(verdict);
    if (problem) {
      const { name, fragment } = problem;
      return refuse({
        code: fragment.state === 'undetermined' ? 'signature-undetermined' : REFUSALS[name],
        field: 'signature',
        params: { finding: fragment.code, ...fragment.params },
      });
    }
    signer = verdict.signer;
  }
  return signer ? ok(signer) : broken('not-a-signature');
}

const broken = (finding: 'not-a-signature' | 'too-large') =>
  refuse({ code: 'signature-broken', field: 'signature', params: { finding } });
