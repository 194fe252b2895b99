/** A person's own means of signing: a .p12 file today, NCALayer and eGov Mobile QR beside it. Words: `signer.<code>`. */
export type SignerKind = 'p12' | 'ncalayer' | 'egov-qr';

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
  | 'signing-failed';

/** Told before sending; the server has the last word. */
export type SignerWarning = 'expired' | 'not-yet-valid' | 'authentication-only';

export interface SignedBytes {
  ok: true;
  /** Detached CMS, DER in base64. */
  cms: string;
  /** "SURNAME NAME" from the certificate, to show. */
  commonName?: string;
  notAfter: Date;
  warnings: SignerWarning[];
}

export type SigningOutcome = SignedBytes | { ok: false; code: SignerProblem };

export interface Signer {
  kind: SignerKind;
  sign(bytes: Uint8Array): Promise<SigningOutcome>;
}
