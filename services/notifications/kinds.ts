/**
 * What the portal tells people: a closed list. Each kind names the values its text needs; the words are in
 * lib/i18n/messages/<locale>/notifications.json under `kinds.<kind>`.
 */
import { z } from 'zod';

/** An instant, kept as ISO text; the reader's language says it as a day and a time. */
const instant = z.iso.datetime();
const words = z.string().min(1).max(200);
const number = z.string().min(1).max(14);

export const NOTIFICATION_PARAMS = {
  /** `by`: the legal deadline of the answer. */
  'request-filed': z.object({ number, by: instant }),
  /** Filed after the cut-off: the clock starts at `at`. */
  'request-filed-for-later': z.object({ number, at: instant, by: instant }),
  'visit-planned': z.object({ number, at: instant, doctor: words.optional() }),
  'visit-moved': z.object({ number, at: instant, doctor: words.optional() }),
  'appointment-booked': z.object({ number, at: instant, doctor: words, room: words.optional() }),
  'appointment-moved': z.object({ number, at: instant, doctor: words, room: words.optional() }),
  'appointment-cancelled': z.object({ number, at: instant, doctor: words }),
  /** The schedule changed under a booking: another time must be chosen. */
  'appointment-displaced': z.object({ number, at: instant, doctor: words }),
  /** The schedule has its place again: nothing need be chosen. */
  'appointment-restored': z.object({ number, at: instant, doctor: words }),
  'request-answered': z.object({ number }),
  'request-refused': z.object({ number }),
  'request-withdrawn': z.object({ number }),
  /** Somebody asks about the person, who must agree first. Neither who nor what is said here. */
  'consent-asked': z.object({ reference: number, by: instant }),
  'consent-given': z.object({ reference: number }),
  'consent-declined': z.object({ reference: number }),
  /** Nobody waits for the answer any more: its time is over, or whoever asked has left. */
  'consent-over': z.object({ reference: number }),
  /** To whoever had asked: what was shown is shown no more. */
  'consent-withdrawn': z.object({ number }),
  /** `by`: when the term of whoever has it now ends. */
  'complaint-registered': z.object({ number, by: instant }),
  'complaint-answered': z.object({ number }),
  'complaint-forwarded': z.object({ number }),
  'complaint-silent': z.object({ number }),
  'request-reopened': z.object({ number, by: instant }),
  'representation-asked': z.object({ name: words }),
  'representation-accepted': z.object({ name: words }),
  'representation-refused': z.object({ name: words }),
  'representation-ended': z.object({ name: words }),
  'sign-in-new-device': z.object({ at: instant, device: words }),
  /** To a clinic's administrators, some days before. */
  'certificate-ends': z.object({ whose: z.enum(['seal', 'staff']), at: instant }),
  'password-changed': z.object({ at: instant }),
  'second-factor-reset': z.object({ at: instant }),
} as const satisfies Record<string, z.ZodObject>;

export type NotificationKind = keyof typeof NOTIFICATION_PARAMS;
export type NotificationParams<K extends NotificationKind> = z.input<(typeof NOTIFICATION_PARAMS)[K]>;

export const isNotificationKind = (text: string): text is NotificationKind =>
  Object.hasOwn(NOTIFICATION_PARAMS, text);
