import { type Day, isDay } from '@/services/working-time/day';

export interface Period {
  from: Day;
  until: Day;
  after?: { date: Day; line: number };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A period out of an address; today where nothing else is said. */
export function readPeriod(query: Readonly<Record<string, unknown>>, today: Day): Period {
  const from = text(query.from);
  const until = text(query.until);
  const begins = isDay(from) ? from : isDay(until) ? until : today;
  const ends = isDay(until) && until >= begins ? until : begins;
  const [date = '', line = ''] = text(query.after).split('~');
  const after = isDay(date) && /^\d{1,6}$/.test(line) ? { date, line: Number(line) } : null;
  return { from: begins, until: ends, ...(after ? { after } : {}) };
}

export const periodQuery = ({ from, until, after }: Period): string => {
  const query = new URLSearchParams({ from, until });
  if (after) query.set('after', `${after.date}~${after.line}`);
  return `?${query}`;
};
