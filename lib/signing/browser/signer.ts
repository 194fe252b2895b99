/** A person's own means of signing: a .p12 file, NCALayer, eGov Mobile by QR. Words: messages `signing.signer.<code>`. */
export type SignerKind = 'p12' | 'ncalayer' | 'egov-qr';

/** A key for documents, or one for signing in. */
export type KeyUse = 'sign' | 'authenticate';

export type SignerProblem =
  | 'wrong-password'
  /** Browsers lend their cryptography to pages over HTTPS (and localhost) only. */
  | 'insecure-page'
  | 'not-a-p12'
  | 'too-large'
  | 'no-key'
  | 'no-certificate'
  | 'unsupported-algorithm'
  /** A GOST key: the browser cannot use it, NCALayer can. */
  | 'needs-ncalayer'
  /** The person closed the window of another program. */
  | 'cancelled'
  /** NCALayer does not answer on this computer. */
  | 'ncalayer-absent'
  /** Another signing is open in it. */
  | 'ncalayer-busy'
  | 'ncalayer-closed'
  | 'signing-failed';

/** Told before sending; the server has the last word. */
export type SignerWarning = 'expired' | 'not-yet-valid' | 'authentication-only' | 'signing-only';

export interface SignedBytes {
  ok: true;
  /** Detached CMS, DER in base64. */
  cms: string;
  /** "SURNAME NAME" from the certificate, to show. */
  commonName?: string;
  notAfter?: Date;
  warnings: SignerWarning[];
}

export type SigningOutcome = SignedBytes | { ok: false; code: SignerProblem };

export interface Signer {
  kind: SignerKind;
  sign(bytes: Uint8Array): Promise<SigningOutcome>;
  /** A signature each, at one confirmation; all of them or none. */
  signAll(
    documents: readonly Uint8Array[],
  ): Promise<{ ok: true; cms: string[] } | { ok: false; code: SignerProblem }>;
}
