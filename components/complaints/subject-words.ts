import type { Locale } from '@/lib/i18n/locale';
import { dayText } from '@/lib/i18n/when';
import type { ComplaintSubject } from '@/services/complaints/subjects';

type Say = (
  key: 'request' | 'waiting' | 'waitingLate' | 'event' | 'eventLate',
  values?: Record<string, string>,
) => string;

/** What is complained of, as the person reads it. `say`: of `complaints.ask`. */
export function subjectWords(subject: ComplaintSubject, locale: Locale, zone: string, say: Say): string {
  const { label, at, late } = subject;
  if (!label) return say('request');
  if (!at) return say(late ? 'waitingLate' : 'waiting', { step: label[locale] });
  return say(late ? 'eventLate' : 'event', { what: label[locale], at: dayText(locale, at, zone, false) });
}
