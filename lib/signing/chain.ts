/** From a signer's certificate up to a pinned authority (RFC 5280, 6), by names, keys, constraints and signatures. */
import type { AlgorithmRegistry } from '@/lib/signing/algorithms';
import { sameBytes } from '@/lib/signing/bytes';
import { type Certificate, isSelfIssued, mayUseKeyFor } from '@/lib/signing/certificate';
import { type Fragment, fragment, type SigningCode } from '@/lib/signing/codes';
import { checkIssuedBy } from '@/lib/signing/issued-by';
import type { SecondVerifier } from '@/lib/signing/second-verifier';

export interface TrustAnchors {
  /** Pinned: a chain ends only here. Self-signed roots, or an authority in the middle that is pinned by itself. */
  roots: readonly Certificate[];
  /** Authorities that people's signatures leave out. Trusted for nothing by themselves. */
  intermediates?: readonly Certificate[];
  /** Test authorities give their people numbers that were never issued. Only a test mode may let them in. */
  certifiesTestPeople?: boolean;
  /** Heard about every signature where it is configured; where it disagrees nothing is accepted. */
  second?: SecondVerifier;
}

export interface ChainResult {
  fragment: Fragment;
  /** From the signer to the pinned authority, where one was reached. */
  path: readonly Certificate[];
}

const MAX_PATH = 6;
/** How many signatures may still be checked. A message full of cross-signed look-alikes must not buy hours of work. */
export interface WorkBudget {
  checks: number;
}

/** For one message with all its signers and time-stamps: less than half a second, were all of them GOST. */
export const workBudget = (): WorkBudget => ({ checks: 96 });

/** Of several failed attempts the one that says most is told. */
const TELLING: readonly SigningCode[] = [
  'unknown-authority',
  'path-loop',
  'unsupported-algorithm',
  'weak-algorithm',
  'self-signed',
  'look-alike-authority',
  'unknown-extension',
  'path-too-long',
  'not-an-authority',
];

/** By name and key: two certificates of one authority lead round in a circle as well as one does. */
const isSameAuthority = (left: Certificate, right: Certificate): boolean =>
  left.subject.id === right.subject.id && sameBytes(left.publicKey.spki, right.publicKey.spki);

export async function buildChain(
  leaf: Certificate,
  carried: readonly Certificate[],
  trust: TrustAnchors,
  algorithms: AlgorithmRegistry,
  budget: WorkBudget = workBudget(),
): Promise<ChainResult> {
  const isPinned = (certificate: Certificate) =>
    trust.roots.some((root) => sameBytes(root.der, certificate.der));
  const ours = [...trust.roots, ...(trust.intermediates ?? [])];
  const candidates = [...ours, ...carried];
  let failure: SigningCode = isSelfIssued(leaf) ? 'self-signed' : 'unknown-authority';
  const note = (code: SigningCode) => {
    if (TELLING.indexOf(code) > TELLING.indexOf(failure)) failure = code;
  };

  async function climb(path: readonly Certificate[]): Promise<readonly Certificate[] | undefined> {
    const child = path.at(-1) ?? leaf;
    if (child.unknownCritical.length > 0) {
      note('unknown-extension');
      return undefined;
    }
    for (const issuer of candidates) {
      if (issuer.subject.id !== child.issuer.id) continue;
      if (path.some((passed) => isSameAuthority(passed, issuer))) {
        // A root issued itself; that is the end of a path and no loop.
        if (issuer !== child && !isSelfIssued(issuer)) note('path-loop');
        continue;
      }
      const pinned = isPinned(issuer);
      const keyIdsDiffer =
        child.authorityKeyId !== undefined &&
        issuer.subjectKeyId !== undefined &&
        child.authorityKeyId !== issuer.subjectKeyId;
      if (keyIdsDiffer) {
        if (ours.includes(issuer)) note('look-alike-authority');
        continue;
      }
      if (budget.checks <= 0) return undefined;
      budget.checks -= 1;
      const answer = await checkIssuedBy(algorithms, child, issuer);
      if (answer === 'invalid' && ours.includes(issuer)) note('look-alike-authority');
      if (answer === 'weak') note('weak-algorithm');
      if (answer === 'unsupported') note('unsupported-algorithm');
      if (answer !== 'valid') continue;
      if (!issuer.isAuthority || !mayUseKeyFor(issuer, 'keyCertSign')) {
        note('not-an-authority');
        continue;
      }
      // Self-issued certificates in between (a renewed key) do not count against the length.
      const between = path.slice(1).filter((certificate) => !isSelfIssued(certificate)).length;
      if (issuer.pathLength !== undefined && between > issuer.pathLength) {
        note('path-too-long');
        continue;
      }
      const longer = [...path, issuer];
      if (pinned) {
        if (issuer.unknownCritical.length === 0) return longer;
        note('unknown-extension');
        continue;
      }
      if (longer.length >= MAX_PATH) {
        note('path-too-long');
        continue;
      }
      const reached = await climb(longer);
      if (reached) return reached;
    }
    return undefined;
  }

  const path = await climb([leaf]);
  return path ? { fragment: fragment('trusted-chain'), path } : { fragment: fragment(failure), path: [] };
}
