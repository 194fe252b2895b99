import type { RefusalText } from '@/components/apply/refusal-text';

/** What came back after a signature was sent. */
export interface SignState {
  refusal?: RefusalText;
  /** The bytes on this page are worthless: the way on is the page before. */
  stale?: boolean;
}

/** What is to be signed, asked for on the click. */
export type Asked =
  | { ok: true; bytes: string; fields: Record<string, string> }
  | { ok: false; refusal: RefusalText };

export type SignAction = (state: SignState, form: FormData) => Promise<SignState>;
