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

/** Throws on values that JSON cannot say (NaN, lone surrogates): the caller's input was parsed before. */
export async function freeze(document: {
  readonly [key: string]: Json | undefined;
}): Promise<FrozenDocument> {
  const text = canonicalize(document);
  if (text === undefined) throw new Error('the document has nothing to freeze');
  if (!text.isWellFormed()) throw new Error('the document holds half a character and has no UTF-8 form');
  const bytes = new TextEncoder().encode(text);
  return { bytes, sha256: await sha256Of(bytes) };
}

export const sha256Of = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
