import type { Bytes } from '@/lib/signing/bytes';
import type { Fragment } from '@/lib/signing/codes';
import type { OwnerKind } from '@/lib/signing/oids';

/** In the order in which the acts number the portal's checks, and in which a first failure is told. */
export const FRAGMENTS = ['integrity', 'chain', 'dates', 'revocation', 'keyUse', 'identity'] as const;
export type FragmentName = (typeof FRAGMENTS)[number];
export type Fragments = Record<FragmentName, Fragment>;

/** What the certificate says of its owner. To be believed only where `chain` and `integrity` are valid. */
export interface Signer {
  iin?: string;
  bin?: string;
  surname?: string;
  /** "SURNAME NAME", upper case. The given name exists nowhere else. */
  commonName?: string;
  /** Comes from the certificate's GIVENNAME. */
  patronymic?: string;
  organisation?: string;
  certificateSerial: string;
  notBefore: Date;
  notAfter: Date;
  issuer: string;
  ownerKinds: OwnerKind[];
  policies: string[];
  /** The certificate itself, DER, for archives. */
  certificate: Uint8Array;
}

/** What a time-stamping authority says, as it stands in its token. */
export interface TimeStampInfo {
  policy: string;
  digest: string;
  imprint: Bytes;
  /** Hexadecimal. */
  serial: string;
  time: Date;
  nonce?: string;
}

export interface TimestampVerdict {
  fragment: Fragment;
  /** To be believed only where the fragment is valid. */
  info?: TimeStampInfo;
  /** Who stamped. */
  authority?: string;
  /** Until when the stamp proves something by itself. */
  notAfter?: Date;
  evidence: Uint8Array[];
  path: Uint8Array[];
}

export interface SignerVerdict extends Fragments {
  signer?: Signer;
  /** The signer's own claim of the time. Proves nothing without a time-stamp. */
  claimedAt?: Date;
  /** Signed revocation answers relied upon, DER, for archives. */
  evidence: Uint8Array[];
  /** From the signer to the pinned authority, DER, for archives. Empty where none was reached. */
  path?: Uint8Array[];
  /** What the time-stamps on this signature are worth. */
  timestamps?: TimestampVerdict[];
}

export interface Verdict extends SignerVerdict {
  /** Each signature of the message by itself. The verdict's own fragments are the worst of these. */
  signers: SignerVerdict[];
  /** What was signed, where the message carries it. */
  content?: Uint8Array;
}

export const isAllValid = (fragments: Fragments): boolean =>
  FRAGMENTS.every((name) => fragments[name].state === 'valid');

/** The first fragment that is not valid, an outright failure before a doubt. */
export function firstProblem(fragments: Fragments): { name: FragmentName; fragment: Fragment } | undefined {
  const problems = FRAGMENTS.filter((name) => fragments[name].state !== 'valid');
  const name = problems.find((each) => fragments[each].state === 'invalid') ?? problems[0];
  return name && { name, fragment: fragments[name] };
}
