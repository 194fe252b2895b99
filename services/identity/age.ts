/** Whole years on a day, both `YYYY-MM-DD`. Somebody born on 29 February turns a year older on 1 March of other years. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The age from which a person decides alone. */
export const ADULT = 18;

/** A parent or guardian acts until the child turns 18. */
export const isMinor = (birthDate: string, today: string): boolean => ageOn(birthDate, today) < ADULT;

const ALMATY_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' });

/** The calendar day of the country (one zone since 1 March 2024), `YYYY-MM-DD`. */
export const todayAt = (now: Date): string => ALMATY_DAY.format(now);
