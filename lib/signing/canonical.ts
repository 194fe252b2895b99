/**
 * What is signed is bytes, not a form: a document is frozen once (RFC 8785, UTF-8), stored, shown and signed as it
 * is, so that nobody ever serialises it again to check a signature.
 */
import canonicalize from 'canonicalize';
import { type Bytes, toHex } from '@/lib/signing/bytes';

export interface FrozenDocument {
  bytes: Bytes;
  /** Lower-case hexadecimal. */
  sha256: string;
}

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Half of a surrogate pair has no UTF-8 form; RFC 8785, 3.2.2.2 refuses it rather than writing an escape. */
function assertWellFormed(value: Json | undefined): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error('the document holds half a character');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      assertWellFormed(key);
      assertWellFormed(inner);
    }
  }
}

/** Throws on values that JSON cannot say (NaN, half a character): the caller's input was parsed before. */
export async function freeze(document: {
  readonly [key: string]: Json | undefined;
}): Promise<FrozenDocument> {
  assertWellFormed(document);
  const text = canonicalize(document);
  if (text === undefined) throw new Error('the document has nothing to freeze');
  const bytes = new TextEncoder().encode(text);
  return { bytes, sha256: await sha256Of(bytes) };
}

export const sha256Of = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
