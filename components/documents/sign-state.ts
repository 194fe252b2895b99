import type { RefusalText } from '@/components/apply/refusal-text';

/** How each of the signed documents ended. */
export interface SignPreparedState {
  attempt: number;
  /** How many have been given. */
  given: number;
  failed: readonly { id: string; refusal: RefusalText }[];
}

export type SignPreparedAction = (state: SignPreparedState, form: FormData) => Promise<SignPreparedState>;

export const FRESH_SIGNING: SignPreparedState = { attempt: 0, given: 0, failed: [] };
