/** The invented clinic of a rehearsal: the hours that the act prints, or a polyclinic's usual ones. */
import type { Regulation } from '@/services/regulations/language/regulation';
import { defaultCalendarData } from '@/services/working-time/calendar-data';
import type { ClinicHours, DayHours, Place } from '@/services/working-time/clinic-hours';
import { isTimeOfDay, weekdays } from '@/services/working-time/day';

const USUAL: DayHours = { opens: '08:00', closes: '20:00' };

export function placeOf({ hours }: Regulation): Place {
  const weekly: { -readonly [Day in keyof ClinicHours['weekly']]: ClinicHours['weekly'][Day] } = {};
  for (const [index, weekday] of weekdays.entries()) {
    const printed = hours.stated ? hours.week.find((one) => one.weekdays.includes(index + 1)) : undefined;
    const kept = hours.stated ? printed && asHours(printed) : index < 5 ? USUAL : undefined;
    if (kept) weekly[weekday] = kept;
  }
  return { hours: { weekly }, zone: 'Asia/Almaty', calendar: defaultCalendarData };
}

function asHours({
  opens,
  closes,
  break: pause,
}: {
  opens: string;
  closes: string;
  break?: { from: string; to: string };
}): DayHours | undefined {
  if (!isTimeOfDay(opens) || !(isTimeOfDay(closes) || closes === '24:00')) return undefined;
  const breaks =
    pause && isTimeOfDay(pause.from) && isTimeOfDay(pause.to) ? [{ from: pause.from, to: pause.to }] : [];
  return { opens, closes, breaks };
}
