/** The decision that a prepared document goes with, as it is kept until it is signed. */
import { z } from 'zod';

export const preparedCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('complete-step'),
    step: z.string(),
    outcome: z.string(),
    data: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])),
    byHand: z.string().optional(),
  }),
  z.object({ type: z.literal('refuse'), ground: z.string(), reason: z.string() }),
]);
export type PreparedCommand =
  | (Omit<Extract<z.infer<typeof preparedCommandSchema>, { type: 'complete-step' }>, 'byHand'> & {
      byHand?: string;
    })
  | Extract<z.infer<typeof preparedCommandSchema>, { type: 'refuse' }>;

export function readCommand(stored: unknown): PreparedCommand {
  const read = preparedCommandSchema.parse(stored);
  if (read.type === 'refuse') return read;
  const { byHand, ...command } = read;
  return { ...command, ...(byHand ? { byHand } : {}) };
}

/** A document prepared and forgotten says an hour that has long passed: it is prepared anew. */
export const PREPARED_MINUTES = 120;
