/** The number a person is told and reads back by phone: `K7PM-3RXW` (lib/readable-code.ts says which signs). */
import { z } from 'zod';
import { makeReadableCode, parseReadableCode } from '@/lib/readable-code';

const LENGTH = 8;

export type RequestNumber = string & z.$brand<'RequestNumber'>;

/** `pick(n)` answers a whole number from 0 to n − 1: the machine's randomness, or a test's. */
export const makeRequestNumber = (pick: (below: number) => number): RequestNumber =>
  makeReadableCode(LENGTH, pick) as RequestNumber;

export const parseRequestNumber = (text: string): RequestNumber | null =>
  parseReadableCode(text, LENGTH) as RequestNumber | null;

export const requestNumberSchema = z
  .string()
  .max(40)
  .transform((text, context): RequestNumber => {
    const number = parseRequestNumber(text);
    if (number) return number;
    context.addIssue({ code: 'custom', message: 'request-number-unknown' });
    return z.NEVER;
  });
