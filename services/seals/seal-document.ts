/**
 * Puts the clinic's seal under frozen bytes, and judges it at once as anybody would: a seal that has expired, was
 * revoked or is another's gives no document. The refusal is `seal-unavailable`; what is wrong stands in `params.finding`.
 */
import { logger } from '@/lib/logs/logger';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { signCades } from '@/lib/signing/cades';
import type { OwnerKind } from '@/lib/signing/oids';
import { firstProblem, type Verdict } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';
import { portalTrust, type Trust, trustFolder } from '@/services/signatures/trust';
import { sealOf } from './seals';

/** The certificate of a legal entity's own system: nobody's personal signature. */
export const SEAL_OWNERS: readonly OwnerKind[] = ['legal-entity-information-system'];

export interface Sealed {
  cms: Uint8Array<ArrayBuffer>;
  verdict: Verdict;
}

export async function sealDocument(input: {
  bytes: Uint8Array;
  clinic: { id: string; bin: string | null };
  at: Date;
}): Promise<Outcome<Sealed>> {
  const { bytes, clinic, at } = input;
  const unavailable = (finding: string) => {
    logger.error({ clinicId: clinic.id, finding }, 'the seal of a clinic cannot be used');
    return refuse({ code: 'seal-unavailable', params: { finding } });
  };
  const reading = await sealOf(clinic.bin);
  if (!reading.ok) return unavailable(reading.why);
  const { seal } = reading;
  const trust = await trusted();
  if (!trust) return unavailable('no-trust');
  const cms = await signCades({
    certificate: seal.certificate.der,
    privateKey: seal.privateKey,
    chain: seal.chain,
    content: bytes,
    at,
  });
  const verdict = await verify({
    cms,
    content: bytes,
    at,
    trust: trust.trust,
    revocation: trust.revocation,
    policy: { purpose: 'sign', expected: { bin: seal.bin }, ownerKinds: SEAL_OWNERS },
  });
  const problem = firstProblem(verdict);
  return problem ? unavailable(problem.fragment.code) : ok({ cms, verdict });
}

const trusted = (): Promise<Trust | null> =>
  trustFolder() ? portalTrust().catch(() => null) : Promise.resolve(null);
