/** What another verifier is asked and answers, whichever it is. */
export interface SecondOpinionInput {
  cms: Uint8Array | string;
  content?: Uint8Array;
}

export type SecondOpinion =
  | { state: 'valid'; iin?: string; serial?: string }
  | { state: 'invalid'; why: string }
  | { state: 'unknown'; why: string };

export interface SecondVerifier {
  judge(input: SecondOpinionInput): Promise<SecondOpinion>;
  /** Told of each disagreement. No personal data: the certificate's number and both findings. */
  alarm(disagreement: Disagreement): void;
}

export interface Disagreement {
  certificateSerial: string;
  ours: string;
  theirs: string;
}
