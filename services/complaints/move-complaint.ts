/** The small moves of a complaint, one command each. */
import { z } from 'zod';
import type { Outcome } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import type { Context } from '@/services/context';
import { changeComplaint, type OnComplaint } from './change-complaint';
import { VERDICTS } from './complaint';
import type { StoredComplaint } from './store';

/** Somebody of the head's office has it; of two at once one wins. */
export const takeComplaint = (context: Context, on: OnComplaint): Promise<Outcome<StoredComplaint>> =>
  changeComplaint(context, on, { type: 'take' });

/** Passed on to the body that controls quality, with the case. */
export const forwardComplaint = (context: Context, on: OnComplaint): Promise<Outcome<StoredComplaint>> =>
  changeComplaint(context, on, { type: 'forward' });

/** The person goes on to the next level: after the head's answer, or when the term passed in silence. */
export const carryOn = (context: Context, on: OnComplaint): Promise<Outcome<StoredComplaint>> =>
  changeComplaint(context, on, { type: 'carry-on' });

export const withdrawComplaint = (context: Context, on: OnComplaint): Promise<Outcome<StoredComplaint>> =>
  changeComplaint(context, on, { type: 'withdraw' });

/** The body stands outside the portal: the head's office enters its answer, with the number and the day of its document. */
export const bodyAnswerSchema = z.object({
  verdict: z.enum(VERDICTS),
  text: plainText(4000, { min: 1, lines: true }),
  body: plainText(200, { min: 1 }),
  number: plainText(60, { min: 1 }),
  date: z.iso.date(),
  reopen: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .optional(),
});

export const recordBodyAnswer = (
  context: Context,
  {
    complaintId,
    expectedVersion,
    verdict,
    text,
    body,
    number,
    date,
    reopen,
  }: OnComplaint & z.output<typeof bodyAnswerSchema>,
): Promise<Outcome<StoredComplaint>> =>
  changeComplaint(
    context,
    { complaintId, expectedVersion },
    {
      type: 'record-body-answer',
      verdict,
      text,
      document: { body, number, date },
      ...(reopen ? { reopen } : {}),
    },
  );
