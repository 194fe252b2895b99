/** The word a number ends with decides its suffix: 10:40-қа (қырық), 15:00-ге (нөл), 9:30-ға (отыз). */
const UNITS = ['ге', 'ге', 'ге', 'ке', 'ке', 'ке', 'ға', 'ге', 'ге', 'ға'];
const TENS = ['ге', 'ға', 'ға', 'ға', 'қа', 'ге', 'қа', 'ке', 'ге', 'ға'];

const LOCATIVE: Readonly<Record<string, string>> = { ге: 'де', ке: 'те', ға: 'да', қа: 'та' };

function dativeEnding(number: string): string {
  const unit = Number(number.at(-1));
  const tens = Number(number.at(-2) ?? 0);
  return (unit === 0 && tens > 0 ? TENS[tens] : UNITS[unit]) ?? 'ге';
}

/** A number or a clock time with the Kazakh dative ending, as in "10:40-қа дейін". */
export const kazakhDative = (number: string): string => `${number}-${dativeEnding(number)}`;

/** The same with the locative: "10:40-та қабылданады". */
export const kazakhLocative = (number: string): string =>
  `${number}-${LOCATIVE[dativeEnding(number)] ?? 'де'}`;
