/** Numbers for invented people: demo data and tests. Valid by date and checksum, never looked up anywhere. */
import { checkDigitOf, type Iin, isIin, type Sex } from '@/lib/iin/iin';

/**
 * The number of the `sequence`-th invented person born on that day. About one sequence in a hundred is never issued
 * (both weight rows give ten); the next one that can be is taken.
 */
export function makeIin(person: { born: string; sex: Sex; sequence?: number }): Iin {
  const [year = '', month = '', day = ''] = person.born.split('-');
  const century = (Math.floor(Number(year) / 100) - 18) * 2 + (person.sex === 'male' ? 1 : 2);
  const prefix = `${year.slice(2)}${month}${day}${century}`;
  for (let sequence = person.sequence ?? 1; sequence < 10_000; sequence += 1) {
    const eleven = `${prefix}${String(sequence).padStart(4, '0')}`;
    const number = `${eleven}${checkDigitOf(eleven) ?? ''}`;
    if (isIin(number)) return number;
  }
  throw new Error(`no number can be made for a person born on "${person.born}"`);
}
