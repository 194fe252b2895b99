/** The word a number ends with decides its suffix: 10:40-қа (қырық), 15:00-ге (нөл), 9:30-ға (отыз). */
const UNITS = ['ге', 'ге', 'ге', 'ке', 'ке', 'ке', 'ға', 'ге', 'ге', 'ға'];
const TENS = ['ге', 'ға', 'ға', 'ға', 'қа', 'ге', 'қа', 'ке', 'ге', 'ға'];

/** A number or a clock time with the Kazakh dative ending, as in "10:40-қа дейін". */
export function kazakhDative(number: string): string {
  const unit = Number(number.at(-1));
  const tens = Number(number.at(-2) ?? 0);
  const ending = unit === 0 && tens > 0 ? TENS[tens] : UNITS[unit];
  return `${number}-${ending ?? 'ге'}`;
}
