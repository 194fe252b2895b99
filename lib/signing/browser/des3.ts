/**
 * Triple DES in CBC (FIPS 46-3), decryption alone. Browsers no longer bring it, and it is safe for nothing new; but key
 * files of the national authority are encrypted so, and their owner must be able to open them. Speed does not matter:
 * a key file is a few kilobytes.
 */
import type { Bytes } from '@/lib/signing/bytes';

const INITIAL = [58, 60, 62, 64, 57, 59, 61, 63].flatMap((start) => eightDown(start));
const FINAL = INITIAL.map((_, at) => INITIAL.indexOf(at + 1) + 1);
const EXPANSION = Array.from({ length: 48 }, (_, at) => ((Math.floor(at / 6) * 4 + (at % 6) + 31) % 32) + 1);
const AFTER_BOXES = [
  16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22,
  11, 4, 25,
];
const KEY_CHOICE = [
  57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36,
  63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
];
const ROUND_CHOICE = [
  14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2, 41, 52, 31, 37, 47,
  55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];
const ROTATIONS = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];

/** Each box as 64 hexadecimal digits, row by row. */
const BOXES = [
  'e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d',
  'f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9',
  'a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c',
  '7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e',
  '2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453',
  'c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d',
  '4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c',
  'd2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b',
].map((digits) => Array.from(digits, (digit) => Number.parseInt(digit, 16)));

type Bits = readonly number[];

function eightDown(start: number): number[] {
  return Array.from({ length: 8 }, (_, at) => start - 8 * at);
}

const chosen = (bits: Bits, table: readonly number[]): Bits => table.map((at) => bits[at - 1] ?? 0);
const xor = (left: Bits, right: Bits): Bits => left.map((bit, at) => bit ^ (right[at] ?? 0));
const bitsOf = (bytes: Uint8Array): Bits =>
  Array.from(bytes).flatMap((byte) => Array.from({ length: 8 }, (_, at) => (byte >> (7 - at)) & 1));
const rotated = (bits: Bits, by: number): Bits => [...bits.slice(by), ...bits.slice(0, by)];

/** The keys of the sixteen rounds. */
function schedule(key: Uint8Array): Bits[] {
  const bits = chosen(bitsOf(key), KEY_CHOICE);
  let [left, right] = [bits.slice(0, 28), bits.slice(28)];
  return ROTATIONS.map((by) => {
    left = [...rotated(left, by)];
    right = [...rotated(right, by)];
    return chosen([...left, ...right], ROUND_CHOICE);
  });
}

function mangled(half: Bits, key: Bits): Bits {
  const mixed = xor(chosen(half, EXPANSION), key);
  const out = BOXES.flatMap((box, at) => {
    const six = mixed.slice(at * 6, at * 6 + 6);
    const row = (six[0] ?? 0) * 2 + (six[5] ?? 0);
    const column = six.slice(1, 5).reduce((sum, bit) => sum * 2 + bit, 0);
    const four = box[row * 16 + column] ?? 0;
    return [8, 4, 2, 1].map((mask) => (four & mask ? 1 : 0));
  });
  return chosen(out, AFTER_BOXES);
}

function block(bits: Bits, keys: readonly Bits[]): Bits {
  const mixed = chosen(bits, INITIAL);
  let [left, right]: [Bits, Bits] = [mixed.slice(0, 32), mixed.slice(32)];
  for (const key of keys) [left, right] = [right, xor(left, mangled(right, key))];
  return chosen([...right, ...left], FINAL);
}

/** The padding is left on: the caller reads it. */
export function decryptDes3Cbc(key: Uint8Array, iv: Uint8Array, encrypted: Uint8Array): Bytes {
  const [first, second, third] = [0, 8, 16].map((at) => schedule(key.subarray(at, at + 8)));
  if (!first || !second || !third || encrypted.length % 8 !== 0) throw new Error('not whole blocks');
  const [undoThird, undoFirst] = [[...third].reverse(), [...first].reverse()];
  const plain = new Uint8Array(encrypted.length);
  let before = bitsOf(iv);
  for (let at = 0; at < encrypted.length; at += 8) {
    const hidden = bitsOf(encrypted.subarray(at, at + 8));
    const open = xor(block(block(block(hidden, undoThird), second), undoFirst), before);
    for (let byte = 0; byte < 8; byte += 1)
      plain[at + byte] = open.slice(byte * 8, byte * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0);
    before = hidden;
  }
  return plain;
}
