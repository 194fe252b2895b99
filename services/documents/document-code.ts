/** The code of a document, `K7PM-3RXW-9DQX`: eleven signs by chance (2^49) and a check sign, so that none can be guessed. */
import type { z } from 'zod';
import { makeReadableCode, parseReadableCode } from '@/lib/readable-code';

const LENGTH = 12;

export type DocumentCode = string & z.$brand<'DocumentCode'>;

/** `pick(n)` answers a whole number from 0 to n − 1: the machine's secure randomness, or a test's. */
export const makeDocumentCode = (pick: (below: number) => number): DocumentCode =>
  makeReadableCode(LENGTH, pick) as DocumentCode;

/** Null for what no document can have as its code: mistyped. */
export const parseDocumentCode = (text: string): DocumentCode | null =>
  text.length > 40 ? null : (parseReadableCode(text, LENGTH) as DocumentCode | null);
