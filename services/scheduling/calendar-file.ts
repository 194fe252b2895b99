import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export interface CalendarEntry {
  /** Stays the same when the appointment moves: the request's id. */
  uid: string;
  /** Grows with each change, so that a calendar replaces what it had. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  cancelled?: boolean;
  /** When the file is made. */
  at: Date;
  /** Words of the caller, in the reader's language. A sensitive service gives neutral ones. */
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  /** Minutes before, with its words; none when left out. */
  reminder?: { minutes: number; words: string };
}

/** An iCalendar file (RFC 5545) of one appointment. Instants are in UTC, so no calendar has to know our zones. */
export function calendarFile(entry: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'Emhana', product: 'Emhana', language: 'EN' },
    method: entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${entry.uid}@emhana.kz`,
    sequence: entry.sequence,
    start: entry.startsAt,
    end: entry.endsAt,
    stamp: entry.at,
    summary: entry.summary,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(entry.description ? { description: entry.description } : {}),
    ...(entry.location ? { location: entry.location } : {}),
    ...(entry.url ? { url: entry.url } : {}),
  });
  if (entry.reminder)
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: entry.reminder.minutes * 60,
      description: entry.reminder.words,
    });
  return calendar.toString();
}
