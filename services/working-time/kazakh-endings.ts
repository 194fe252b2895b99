/**
 * Kazakh case endings after a written number or a month's name. They follow the word as it is spoken: 18:05 ends in
 * "бес", hence "18:05-те"; 18:40 in "қырық", hence "18:40-та".
 */
import type { TimeOfDay } from './day';

/** Locative (at), ablative (from), dative (until, with «дейін»). */
export type KazakhCase = 'at' | 'from' | 'until';

type Endings = readonly [at: string, from: string, until: string];

const order: Readonly<Record<KazakhCase, 0 | 1 | 2>> = { at: 0, from: 1, until: 2 };

const softVoiced: Endings = ['де', 'ден', 'ге'];
const softVoiceless: Endings = ['те', 'тен', 'ке'];
const hardVoiced: Endings = ['да', 'дан', 'ға'];
const hardVoiceless: Endings = ['та', 'тан', 'қа'];
const hardNasal: Endings = ['да', 'нан', 'ға'];

/** 0 нөл, 1 бір, 2 екі, 3 үш, 4 төрт, 5 бес, 6 алты, 7 жеті, 8 сегіз, 9 тоғыз. */
const ones: readonly Endings[] = [
  softVoiced,
  softVoiced,
  softVoiced,
  softVoiceless,
  softVoiceless,
  softVoiceless,
  hardVoiced,
  softVoiced,
  softVoiced,
  hardVoiced,
];

/** 10 он, 20 жиырма, 30 отыз, 40 қырық, 50 елу. */
const tens: readonly Endings[] = [softVoiced, hardNasal, hardVoiced, hardVoiced, hardVoiceless, softVoiced];

/** A full hour takes the ending of «нөл», as acts write it: «сағат 13.00-ден 14.30-ға дейін». */
export function withEnding(time: TimeOfDay, kazakhCase: KazakhCase): string {
  const spoken = Number(time.slice(3));
  const endings = spoken % 10 === 0 ? tens[spoken / 10] : ones[spoken % 10];
  return `${time}-${(endings ?? softVoiced)[order[kazakhCase]]}`;
}

export const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

const monthEndings: readonly Endings[] = [
  hardVoiced,
  hardNasal,
  hardVoiced,
  softVoiced,
  hardVoiced,
  hardNasal,
  softVoiced,
  hardVoiced,
  softVoiceless,
  hardNasal,
  hardVoiced,
  hardNasal,
];

export function monthWithEnding(month: number, kazakhCase: KazakhCase): string {
  const endings = monthEndings[month - 1] ?? hardVoiced;
  return `${kazakhMonths[month - 1]}${endings[order[kazakhCase]]}`;
}
