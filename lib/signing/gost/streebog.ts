/**
 * Streebog, the hash of GOST R 34.11-2012 (GOST 34.11-2015, RFC 6986), 256 and 512 bits. No library that runs both in
 * Node and in browsers has it. Substitution, permutation and linear transformation are one look-up table each octet.
 */
import type { Bytes } from '@/lib/signing/bytes';
import { A, C, PI } from '@/lib/signing/gost/streebog-constants';

const BLOCK = 64;
const WORDS = 16;

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const word = (hex: string, at: number): number => Number.parseInt(hex.slice(at * 8, at * 8 + 8), 16);

/** For each of the eight octets of a row and each value of it: what it adds to the 64-bit result, low and high half. */
function buildTable(): Uint32Array {
  const substitution = fromHex(PI);
  const table = new Uint32Array(8 * 256 * 2);
  for (let octet = 0; octet < 8; octet += 1) {
    for (let value = 0; value < 256; value += 1) {
      let low = 0;
      let high = 0;
      for (let bit = 0; bit < 8; bit += 1) {
        if ((((substitution[value] ?? 0) >> bit) & 1) === 0) continue;
        const row = 63 - (octet * 8 + bit);
        high ^= word(A, row * 2);
        low ^= word(A, row * 2 + 1);
      }
      table[(octet * 256 + value) * 2] = low;
      table[(octet * 256 + value) * 2 + 1] = high;
    }
  }
  return table;
}

function toWords(bytes: Uint8Array, offset = 0): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, BLOCK);
  return Uint32Array.from({ length: WORDS }, (_, index) => view.getUint32(index * 4, true));
}

const TABLE = buildTable();
const ROUND_CONSTANTS = C.map((hex) => toWords(fromHex(hex)));

/** LPS over left ⊕ right, into `out`, which may be neither of them. */
function lps(left: Uint32Array, right: Uint32Array, out: Uint32Array): void {
  for (let result = 0; result < 8; result += 1) {
    const half = result >> 2;
    const shift = (result & 3) * 8;
    let low = 0;
    let high = 0;
    for (let row = 0; row < 8; row += 1) {
      const at = row * 2 + half;
      const octet = (((left[at] ?? 0) ^ (right[at] ?? 0)) >>> shift) & 0xff;
      const entry = (row * 256 + octet) * 2;
      low ^= TABLE[entry] ?? 0;
      high ^= TABLE[entry + 1] ?? 0;
    }
    out[result * 2] = low;
    out[result * 2 + 1] = high;
  }
}

/** Compression g_N(h, m), into `h`. */
function compress(h: Uint32Array, message: Uint32Array, counter: Uint32Array): void {
  let key = new Uint32Array(WORDS);
  let nextKey = new Uint32Array(WORDS);
  let state = message.slice();
  let nextState = new Uint32Array(WORDS);
  lps(h, counter, key);
  for (const constant of ROUND_CONSTANTS) {
    lps(key, state, nextState);
    [state, nextState] = [nextState, state];
    lps(key, constant, nextKey);
    [key, nextKey] = [nextKey, key];
  }
  for (let at = 0; at < WORDS; at += 1)
    h[at] = (h[at] ?? 0) ^ (message[at] ?? 0) ^ (state[at] ?? 0) ^ (key[at] ?? 0);
}

/** Addition modulo 2^512, into `sum`. */
function add(sum: Uint32Array, more: Uint32Array): void {
  let carry = 0;
  for (let at = 0; at < WORDS; at += 1) {
    const total = (sum[at] ?? 0) + (more[at] ?? 0) + carry;
    sum[at] = total;
    carry = total > 0xffffffff ? 1 : 0;
  }
}

const ZERO = new Uint32Array(WORDS);

function streebog(message: Uint8Array, octets: 32 | 64): Bytes {
  const h = new Uint32Array(WORDS).fill(octets === 32 ? 0x01010101 : 0);
  const length = new Uint32Array(WORDS);
  const checksum = new Uint32Array(WORDS);
  const step = new Uint32Array(WORDS);
  const whole = message.length - (message.length % BLOCK);
  step[0] = BLOCK * 8;
  for (let offset = 0; offset < whole; offset += BLOCK) {
    const block = toWords(message, offset);
    compress(h, block, length);
    add(length, step);
    add(checksum, block);
  }
  const padded = new Uint8Array(BLOCK);
  padded.set(message.subarray(whole));
  padded[message.length - whole] = 1;
  const last = toWords(padded);
  compress(h, last, length);
  step[0] = (message.length - whole) * 8;
  add(length, step);
  add(checksum, last);
  compress(h, length, ZERO);
  compress(h, checksum, ZERO);
  const out = new Uint8Array(BLOCK);
  const view = new DataView(out.buffer);
  for (let at = 0; at < WORDS; at += 1) view.setUint32(at * 4, h[at] ?? 0, true);
  return out.slice(BLOCK - octets);
}

export const streebog512 = (message: Uint8Array): Bytes => streebog(message, 64);
export const streebog256 = (message: Uint8Array): Bytes => streebog(message, 32);
