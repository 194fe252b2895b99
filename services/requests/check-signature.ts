/** The applicant's signature over the frozen request, judged; each failure is a refusal with the act's own condition. */
import type { ErrorCode } from '@/lib/errors/codes';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { type FragmentName, firstProblem, type Verdict } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';
import type { GateCheck } from '@/services/regulations/language/portal';
import type { Regulation } from '@/services/regulations/language/regulation';
import { keptEvidence } from '@/services/signatures/kept-evidence';
import type { Trust } from '@/services/signatures/trust';

/** A signature with its certificates is some 5 kB; a chain and a time-stamp are twice that. */
export const CMS_MAX_BYTES = 64 * 1024;

export const REFUSALS = {
  integrity: 'signature-broken',
  chain: 'certificate-not-trusted',
  dates: 'certificate-dates',
  revocation: 'certificate-revoked',
  keyUse: 'certificate-key-use',
  identity: 'certificate-someone-else',
} as const satisfies Record<FragmentName, ErrorCode>;

/** Which check of the act each finding belongs to; what it does not name stands under the act's condition on the certificate. */
const CHECKS: Partial<Record<FragmentName, GateCheck>> = {
  dates: 'certificate-dates',
  revocation: 'certificate-not-revoked',
  identity: 'certificate-belongs-to-applicant',
};

/** The verdict's own words stand in `params.finding`: messages `signing.verdict.<finding>`. */
export async function checkSignature(input: {
  regulation: Regulation;
  bytes: Uint8Array;
  cms: Uint8Array;
  iin: string | null;
  at: Date;
  trust: Trust;
}): Promise<Outcome<Verdict>> {
  const { regulation, bytes, cms, iin, at, trust } = input;
  if (cms.length > CMS_MAX_BYTES) {
    return refuse({ code: 'signature-broken', field: 'signature', params: { finding: 'too-large' } });
  }
  if (iin === null) {
    return refuse({
      code: 'certificate-someone-else',
      field: 'signature',
      params: { finding: 'identity-missing' },
    });
  }
  const verdict = await verify({
    cms,
    content: bytes,
    at,
    trust: trust.trust,
    revocation: trust.revocation,
    policy: { purpose: 'sign', expected: { iin } },
  });
  const problem = firstProblem(verdict);
  if (!problem) return ok(verdict);
  const { name, fragment } = problem;
  return refuse({
    code: fragment.state === 'undetermined' ? 'signature-undetermined' : REFUSALS[name],
    field: 'signature',
    ...conditionClause(regulation, CHECKS[name]),
    params: { finding: fragment.code, ...fragment.params },
  });
}

function conditionClause(regulation: Regulation, check: GateCheck | undefined): { clause?: string } {
  const conditions = regulation.portal?.conditions ?? [];
  const condition =
    conditions.find(({ checks }) => check !== undefined && checks.includes(check)) ??
    conditions.find(({ checks }) => checks.some((each) => each.startsWith('certificate-')));
  const [clause] = condition?.cites ?? [];
  return clause ? { clause: `${regulation.id}/${clause}` } : {};
}

/** What the archive keeps of a verdict: findings and the certificate's number, not the person's data over again. */
export const keptVerdict = (verdict: Verdict, at: Date) => ({
  at: at.toISOString(),
  integrity: verdict.integrity,
  chain: verdict.chain,
  dates: verdict.dates,
  revocation: verdict.revocation,
  keyUse: verdict.keyUse,
  identity: verdict.identity,
  certificateSerial: verdict.signer?.certificateSerial ?? null,
  issuer: verdict.signer?.issuer ?? null,
  evidence: keptEvidence(verdict),
});
