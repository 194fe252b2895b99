/** The words for time: limits, hours, cut-offs, acceptance. */

import type { Limit } from '@/services/working-time/limit';
import type { Grounded } from './cites';
import type { Condition } from './conditions';
import type { Channel, ProviderKind } from './names';
import type { Text } from './text';

export const LIMIT_NAMES = [
  'wait-to-submit',
  'answer',
  'service',
  'visit',
  'result',
  'consent',
  'forwarding',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** Whether minutes and hours run only while the clinic is open. */
export type ClockKind = 'working-hours' | 'continuous';

/** A limit of the whole service by a channel, as against the limit of one step. */
export type ServiceLimit<C extends string> = {
  name: LimitName;
  title: Text;
  channels: readonly Channel[];
  limit: Limit;
  /**
   * `acceptance`: the moment the request counts as received (after a cut-off: the next opening). A step: the moment it
   * begins; until then the limit does not run.
   */
  from: 'filing' | 'acceptance' | { step: string };
  /** The limit runs only where the condition holds. */
  when?: Condition;
  /** Met when this step is completed; `wait-to-submit` is measured before a case exists. */
  until: { step: string } | 'filing';
  clock: ClockKind;
} & Grounded<C>;

/** Weekday 1 Monday … 7 Sunday; times HH:MM. */
export interface PrintedHours {
  weekdays: readonly number[];
  opens: string;
  closes: string;
  break?: { from: string; to: string };
}

export type Hours<C extends string> =
  | ({
      stated: true;
      provider: ProviderKind;
      week: readonly PrintedHours[];
      holidaysOff: boolean;
    } & Grounded<C>)
  | ({ stated: false } & Grounded<C>);

/** When the portal itself takes requests in; a request filed outside the clinic's hours is accepted by `acceptance`. */
export type PortalHours<C extends string> = {
  roundTheClock: true;
  exceptMaintenance: boolean;
} & Grounded<C>;

/** The languages in which the service is given. */
export type ServiceLanguages<C extends string> = { languages: readonly ('kk' | 'ru')[] } & Grounded<C>;

export type CutOff<C extends string> = {
  channels: readonly Channel[];
  beforeClosing: { value: number; unit: 'minutes' | 'hours' };
  /** The times as the act prints them, kept beside the rule they are examples of. */
  printed: readonly { weekdays: readonly number[]; at: string }[];
} & Grounded<C>;

/** What happens to a request that arrives when the clinic is closed. Of several rules the first that fits is taken. */
export type Acceptance<C extends string> = {
  channels: readonly Channel[];
  /** Only of a request that answers so. */
  when?: Condition;
  outsideHours: 'next-opening' | 'at-once';
} & Grounded<C>;
