/**
 * From the bytes of a CMS message to a verdict. Never throws on anything that a stranger sent; never trusts what the
 * browser said of itself. `at` is the moment for which the question is asked.
 */
import { isIin } from '@/lib/iin/iin';
import type { AlgorithmRegistry } from '@/lib/signing/algorithms';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { bytesOf } from '@/lib/signing/bytes';
import { buildChain, type TrustAnchors, type WorkBudget, workBudget } from '@/lib/signing/chain';
import { readSignedMessage, type SignedMessage, type SignerInfo } from '@/lib/signing/cms';
import {
  type CODE_STATES,
  type Fragment,
  fragment,
  NOT_CHECKED,
  type SigningCode,
} from '@/lib/signing/codes';
import {
  checkDates,
  checkIdentity,
  checkKeyUse,
  checkPolicies,
  type ExpectedIdentity,
  type KeyPurpose,
  signerOf,
} from '@/lib/signing/identity';
import { checkIntegrity } from '@/lib/signing/integrity';
import type { ParserLimits } from '@/lib/signing/limits';
import type { OwnerKind } from '@/lib/signing/oids';
import { checkRevocation, type RevocationSource } from '@/lib/signing/revocation';
import { withSecondOpinion } from '@/lib/signing/second-opinion';
import { verifyTimestamp } from '@/lib/signing/timestamp';
import {
  type Fragments,
  isAllValid,
  type SignerVerdict,
  type TimestampVerdict,
  type Verdict,
} from '@/lib/signing/verdict';

export interface SigningPolicy {
  purpose: KeyPurpose;
  /** Whose certificate it must be. Left out: the identity is read, and the caller compares. */
  expected?: ExpectedIdentity;
  /** The owner must be one of these: a clinic's results are signed by an employee, not by a private person. */
  ownerKinds?: readonly OwnerKind[];
  /**
   * Under which policies the certificate must have been issued: each stands for itself and all below it. The national
   * authority's own unless said otherwise; an empty list asks for none.
   */
  certificatePolicies?: readonly string[];
  /** 1 unless said otherwise: an unasked second signature is refused. */
  maxSigners?: number;
  /** Test certificates carry numbers that were never issued. Only a test mode may let them in. */
  allowImpossibleIin?: boolean;
}

export interface VerifyInput {
  /** DER, PEM or base64. */
  cms: Uint8Array | string;
  /** The server's own copy of what should have been signed. Left out only where the message carries its content. */
  content?: Uint8Array;
  at: Date;
  trust: TrustAnchors;
  revocation: RevocationSource;
  policy: SigningPolicy;
  algorithms?: AlgorithmRegistry;
  limits?: ParserLimits;
}

export async function verify(input: VerifyInput): Promise<Verdict> {
  const read = readSignedMessage(input.cms, input.limits);
  if (!read.ok) return { ...nothingChecked(read.code), signers: [] };
  const { message } = read;
  const content = message.content ?? (input.content && bytesOf(input.content));
  const signers: SignerVerdict[] = [];
  const budget = workBudget();
  for (const signer of message.signers) signers.push(await judge(signer, message, input, budget));
  const verdict: Verdict = { ...combine(signers, input.policy), signers, ...(content ? { content } : {}) };
  if (message.signers.length > (input.policy.maxSigners ?? 1)) {
    verdict.integrity = fragment('several-signers', { count: message.signers.length });
  }
  if (!input.trust.second) return verdict;
  const asked = { cms: input.cms, ...(input.content ? { content: input.content } : {}) };
  return withSecondOpinion(verdict, asked, input.trust.second);
}

const nothingChecked = (code: SigningCode): SignerVerdict => ({
  integrity: fragment(code),
  chain: NOT_CHECKED,
  dates: NOT_CHECKED,
  revocation: NOT_CHECKED,
  keyUse: NOT_CHECKED,
  identity: NOT_CHECKED,
  evidence: [],
});

async function judge(
  signer: SignerInfo,
  message: SignedMessage,
  input: VerifyInput,
  budget: WorkBudget,
): Promise<SignerVerdict> {
  const { at, trust, revocation, policy, algorithms = allAlgorithms } = input;
  const leaf = message.certificates.find((certificate) => signer.names(certificate));
  if (!leaf) return nothingChecked('certificate-missing');
  const others = message.certificates.filter((certificate) => certificate !== leaf);
  const integrity = await checkIntegrity(signer, leaf, message, input.content, algorithms);
  const chain = await buildChain(leaf, others, trust, algorithms, budget);
  const isTrusted = chain.fragment.state === 'valid';
  // A stranger's certificate is not worth a question to the authority, and may name addresses of its own.
  const revoked = isTrusted
    ? await checkRevocation(chain.path, at, revocation, algorithms)
    : { fragment: NOT_CHECKED, evidence: [] };
  const timestamps = isTrusted ? await judgeTimestamps(signer, input, budget) : [];
  const owner = signerOf(leaf);
  const claimedAt = signer.signedAttributes?.signingTime;
  return {
    integrity,
    chain: isTrusted ? checkPolicies(leaf, policy.certificatePolicies) : chain.fragment,
    dates: checkDates(leaf, chain.path, at),
    revocation: revoked.fragment,
    keyUse: checkKeyUse(leaf, policy.purpose, policy.ownerKinds),
    identity: checkIdentity(
      owner,
      policy.expected,
      (iin) => policy.allowImpossibleIin === true || trust.certifiesTestPeople === true || isIin(iin),
    ),
    signer: owner,
    ...(claimedAt ? { claimedAt } : {}),
    evidence: revoked.evidence,
    path: chain.path.map(({ der }) => der),
    ...(timestamps.length > 0 ? { timestamps } : {}),
  };
}

async function judgeTimestamps(
  signer: SignerInfo,
  { trust, revocation, algorithms = allAlgorithms }: VerifyInput,
  budget: WorkBudget,
): Promise<TimestampVerdict[]> {
  const common = { stamped: signer.signature, trust, revocation, algorithms, budget };
  const verdicts: TimestampVerdict[] = [];
  for (const token of signer.timeStampTokens) verdicts.push(await verifyTimestamp({ token, ...common }));
  return verdicts;
}

const SEVERITY = { valid: 0, undetermined: 1, invalid: 2 } as const satisfies Record<
  (typeof CODE_STATES)[SigningCode],
  number
>;

/**
 * The worst of each fragment. Who signed is the exception: of several good signatures one must be the expected
 * person's, and that signer is the one named.
 */
function combine(signers: readonly SignerVerdict[], policy: SigningPolicy): SignerVerdict {
  const [first] = signers;
  if (!first) return nothingChecked('not-a-signature');
  const expected = policy.expected ? signers.find(isAllValid) : undefined;
  const speaker = expected ?? first;
  const worst = (name: keyof Fragments): Fragment =>
    signers
      .map((signer) => signer[name])
      .reduce((bad, each) => (SEVERITY[each.state] > SEVERITY[bad.state] ? each : bad));
  const fragments: Fragments = {
    integrity: worst('integrity'),
    chain: worst('chain'),
    dates: worst('dates'),
    revocation: worst('revocation'),
    keyUse: worst('keyUse'),
    identity: expected ? expected.identity : worst('identity'),
  };
  return { ...speaker, ...fragments, evidence: signers.flatMap((signer) => signer.evidence) };
}
