import { printPhone } from '@/lib/phones/phone';

/** Numbers inside a sentence: none is broken between two lines. */
export const phonesInLine = (phones: readonly string[]): string =>
  phones.map((phone) => printPhone(phone).replaceAll(' ', '\u00a0')).join(', ');
