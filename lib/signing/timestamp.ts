/**
 * Time-stamp tokens (RFC 3161): an authority's signed word that some bytes existed at some moment. Judged as of that
 * moment: its authority's certificate may have expired since.
 */
import type { AlgorithmRegistry } from '@/lib/signing/algorithms';
import { type Bytes, sameBytes } from '@/lib/signing/bytes';
import type { Certificate } from '@/lib/signing/certificate';
import { buildChain, type TrustAnchors, type WorkBudget } from '@/lib/signing/chain';
import { readSignedMessage, type SignedMessage } from '@/lib/signing/cms';
import { type Fragment, fragment, type SigningCode } from '@/lib/signing/codes';
import {
  algorithmOf,
  DerError,
  integerHexOf,
  octetsOf,
  oidOf,
  rawOf,
  readDer,
  sequence,
  timeOf,
} from '@/lib/signing/der';
import { checkIntegrity } from '@/lib/signing/integrity';
import { CERTIFICATE_LIMITS, type ParserLimits } from '@/lib/signing/limits';
import { showName } from '@/lib/signing/name';
import { OID } from '@/lib/signing/oids';
import { checkRevocation, type RevocationSource } from '@/lib/signing/revocation';
import type { TimeStampInfo, TimestampVerdict } from '@/lib/signing/verdict';

const TOKEN_LIMITS: ParserLimits = { maxBytes: 128 * 1024, maxDepth: 24, maxElements: 4_000 };

/** Throws DerError. The nonce is the one INTEGER after the time, accuracy and ordering come in between. */
export function readTimeStampInfo(content: Bytes): TimeStampInfo {
  const [, policy, imprintNode, serial, time, ...optional] = sequence(readDer(content, CERTIFICATE_LIMITS));
  const [digest, imprint] = sequence(imprintNode);
  const nonce = optional.find((node) => node.idBlock.tagClass === 1 && node.idBlock.tagNumber === 2);
  return {
    policy: oidOf(policy),
    digest: algorithmOf(digest).oid,
    imprint: octetsOf(imprint),
    serial: integerHexOf(serial),
    time: timeOf(time),
    ...(nonce ? { nonce: integerHexOf(nonce) } : {}),
  };
}

export interface TimestampInput {
  token: Bytes;
  /** What should have been stamped: of a signature, its value. */
  stamped: Bytes;
  trust: TrustAnchors;
  revocation: RevocationSource;
  algorithms: AlgorithmRegistry;
  /** Of the message that carries the token. */
  budget?: WorkBudget;
}

const verdict = (code: SigningCode, more: Partial<TimestampVerdict> = {}): TimestampVerdict => ({
  fragment: fragment(code),
  evidence: [],
  path: [],
  ...more,
});

export async function verifyTimestamp(input: TimestampInput): Promise<TimestampVerdict> {
  const read = readSignedMessage(input.token, TOKEN_LIMITS);
  if (!read.ok || read.message.contentType !== OID.timeStampInfo || !read.message.content)
    return verdict('stamp-broken');
  let info: TimeStampInfo;
  try {
    info = readTimeStampInfo(read.message.content);
  } catch (error) {
    if (error instanceof DerError) return verdict('stamp-broken');
    throw error;
  }
  const [signer, ...more] = read.message.signers;
  const authority = read.message.certificates.find((certificate) => signer?.names(certificate));
  if (!signer || more.length > 0 || !authority) return verdict('stamp-broken', { info });
  const about = { info, authority: showName(authority.subject), notAfter: authority.notAfter };

  const { algorithms } = input;
  const integrity = await checkIntegrity(signer, authority, read.message, undefined, algorithms);
  if (integrity.state === 'undetermined') return verdict('stamp-unknown', about);
  if (integrity.state === 'invalid') return verdict('stamp-broken', about);
  const digest = algorithms.digests.get(info.digest);
  if (!digest) return verdict('stamp-unknown', about);
  if (digest.kind === 'weak') return verdict('weak-algorithm', about);
  if (!sameBytes(info.imprint, await digest.of(input.stamped)))
    return verdict('stamp-of-something-else', about);
  return { ...(await judgeAuthority(authority, info.time, read.message, input)), ...about };
}

async function judgeAuthority(
  authority: Certificate,
  at: Date,
  message: SignedMessage,
  { trust, revocation, algorithms, budget }: TimestampInput,
): Promise<TimestampVerdict> {
  const maysStamp =
    authority.isExtendedKeyUsageCritical &&
    authority.extendedKeyUsage.length === 1 &&
    authority.extendedKeyUsage[0] === OID.timeStamping;
  if (!maysStamp) return verdict('stamp-not-trusted');
  const others = message.certificates.filter((certificate) => certificate !== authority);
  const chain = await buildChain(authority, others, trust, algorithms, budget);
  if (chain.fragment.state !== 'valid') return verdict('stamp-not-trusted');
  const path = chain.path.map(({ der }) => der);
  if (chain.path.some(({ notBefore, notAfter }) => at < notBefore || at > notAfter))
    return verdict('stamp-out-of-dates', { path });
  const revoked = await checkRevocation(chain.path, at, revocation, algorithms);
  const CODES = {
    valid: 'stamped',
    invalid: 'stamp-authority-revoked',
    undetermined: 'stamp-unknown',
  } as const satisfies Record<Fragment['state'], SigningCode>;
  return verdict(CODES[revoked.fragment.state], { path, evidence: revoked.evidence });
}

/** The whole token as it stands in a reply or an attribute, or nothing where it is none. */
export function tokenIn(reply: Bytes): { granted: boolean; token?: Bytes } {
  const [status, token] = sequence(readDer(reply, TOKEN_LIMITS));
  const code = integerHexOf(sequence(status)[0]);
  const granted = code === '00' || code === '0' || code === '01';
  return { granted, ...(token ? { token: rawOf(token) } : {}) };
}
