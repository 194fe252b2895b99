/** The decision that a prepared document goes with, as it is kept until it is signed. */
import { z } from 'zod';

export const preparedCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('complete-step'),
    step: z.string(),
    outcome: z.string(),
    data: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])),
  }),
  z.object({ type: z.literal('refuse'), ground: z.string(), reason: z.string() }),
]);
export type PreparedCommand = z.infer<typeof preparedCommandSchema>;

/** A document prepared and forgotten says an hour that has long passed: it is prepared anew. */
export const PREPARED_MINUTES = 120;
