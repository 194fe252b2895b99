/** Timetables that the acts print, for tests of this folder. */
import { defaultCalendarData } from './calendar-data';
import type { ClinicHours, DayHours, Place } from './clinic-hours';

const monToFri = (hours: DayHours) => ({
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
});

/** almaty-2-337/1/7: Monday–Friday 8–20 without break, Saturday 9–14. */
export const almatyClinic: ClinicHours = {
  weekly: {
    ...monToFri({ opens: '08:00', closes: '20:00' }),
    saturday: { opens: '09:00', closes: '14:00' },
  },
};

/** moh-99-2024/3/list.7: Monday–Friday 9–18:30, lunch 13–14:30. */
export const withLunch: ClinicHours = {
  weekly: monToFri({ opens: '09:00', closes: '18:30', breaks: [{ from: '13:00', to: '14:30' }] }),
};

export const dayAndNight: ClinicHours = {
  weekly: {
    ...monToFri({ opens: '00:00', closes: '24:00' }),
    saturday: { opens: '00:00', closes: '24:00' },
    sunday: { opens: '00:00', closes: '24:00' },
  },
  worksOnHolidays: true,
};

export const almaty: Place = { hours: almatyClinic, zone: 'Asia/Almaty', calendar: defaultCalendarData };
export const aktau: Place = { hours: withLunch, zone: 'Asia/Aqtau', calendar: defaultCalendarData };

/** A wall-clock moment of Almaty or Aktau since 1 March 2024: `at('2026-11-23 18:05')`. */
export function at(local: string): Date {
  return new Date(`${local.replace(' ', 'T')}${local.length === 16 ? ':00' : ''}+05:00`);
}
