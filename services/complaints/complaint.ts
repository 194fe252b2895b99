/** A complaint about a request, as its events tell it. Data: stored and replayed as it is; instants are ISO strings. */
import type { Channel } from '@/services/regulations/language/names';
import type { DoneBy, Instant } from '@/services/workflow/case';
import type { ExplanationLine } from '@/services/working-time/explanation';

/** `head-of-provider` considers it; or the body that controls quality does, to which the head of the clinic passes it. */
export const LEVELS = ['head-of-provider', 'quality-body'] as const;
export type Level = (typeof LEVELS)[number];

export const VERDICTS = ['satisfied', 'satisfied-in-part', 'rejected'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What of the request is complained of. Clauses are whole addresses, `moh-99-2024/1/list.3`. */
export interface About {
  kind: 'request' | 'waiting' | 'event';
  /** The event's place in the request's own timeline. */
  sequence?: number;
  step?: string;
  clauses: readonly string[];
}

/** What is waited for, and until when. */
export interface ComplaintWait {
  for: 'answer' | 'forwarding' | 'body-answer';
  /** null where neither the act nor the reading names a term (only of the body outside the clinic). */
  due: Instant | null;
  cites: readonly string[];
  reading?: string;
  explanation: readonly ExplanationLine[];
}

export interface BodyDocument {
  /** Who answered, its own number and day of the answer. */
  body: string;
  number: string;
  /** YYYY-MM-DD */
  date: string;
}

export interface ComplaintAnswer {
  level: Level;
  verdict: Verdict;
  text: string;
  at: Instant;
  by: DoneBy;
  /** In time, by the term that ran. */
  inTime: boolean;
  /** Of the head's own answer: the SHA-256 of the signed bytes. */
  signed?: string;
  /** Of the body's: the document that the head's office entered. */
  document?: BodyDocument;
}

export type ComplaintStatus = 'with-head' | 'with-body' | 'answered' | 'withdrawn';

export interface Complaint {
  about: About;
  /** What happened, and what is asked for, in the person's words. */
  what: string;
  demand: string;
  channel: Channel;
  level: Level;
  status: ComplaintStatus;
  registeredAt: Instant;
  /** When it came to this level: at registration, or when the person carried it on. */
  levelSince: Instant;
  wait: ComplaintWait | null;
  takenBy?: { personId: string; name: string; at: Instant };
  answers: readonly ComplaintAnswer[];
  forwardedAt?: Instant;
  reopened?: { step: string; at: Instant };
  closedAt?: Instant;
}

interface Mark {
  at: Instant;
  by: DoneBy;
}

export type ComplaintEvent = Mark &
  (
    | {
        type: 'registered';
        about: About;
        what: string;
        demand: string;
        channel: Channel;
        level: Level;
        wait: ComplaintWait;
      }
    | { type: 'taken' }
    | { type: 'answered'; verdict: Verdict; text: string; signed: string; inTime: boolean; reopen?: string }
    | { type: 'forwarded'; inTime: boolean; wait: ComplaintWait }
    | {
        type: 'body-answered';
        verdict: Verdict;
        text: string;
        document: BodyDocument;
        inTime: boolean;
        reopen?: string;
      }
    /** The person goes on to the next level. */
    | { type: 'carried-on'; wait: ComplaintWait }
    | { type: 'withdrawn' }
  );

export type ComplaintCommand =
  | {
      type: 'register';
      about: About;
      what: string;
      demand: string;
      channel: Channel;
      level: Level;
    }
  | { type: 'take' }
  | { type: 'answer'; verdict: Verdict; text: string; signed: string; reopen?: string }
  | { type: 'forward' }
  | { type: 'record-body-answer'; verdict: Verdict; text: string; document: BodyDocument; reopen?: string }
  | { type: 'carry-on' }
  | { type: 'withdraw' };

/** The term has passed and nobody has answered. */
export const isSilent = ({ wait, status }: Complaint, now: Date): boolean =>
  (status === 'with-head' || status === 'with-body') && wait?.due != null && wait.due < now.toISOString();

/** May the person take it to the next level: answered by the head otherwise than in full, or not at all in time. */
export const mayCarryOn = (complaint: Complaint, now: Date): boolean =>
  complaint.level === 'head-of-provider' &&
  (complaint.status === 'answered'
    ? complaint.answers.at(-1)?.verdict !== 'satisfied'
    : isSilent(complaint, now));
