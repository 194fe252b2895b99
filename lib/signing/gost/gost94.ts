/**
 * GOST 34.311-95 (GOST R 34.11-94, RFC 5831): the hash beside GOST 34.310-2004, with the S-boxes of the standard's own
 * example, which is what the national authority's certificates of that era were hashed with.
 */
import type { Bytes } from '@/lib/signing/bytes';

const BLOCK = 32;

/** Lowest four bits first. */
const S_BOXES = [
  '4a92d80e6b1c7f53',
  'eb4c6dfa23810759',
  '581da342efc7609b',
  '7da1089fe46cb253',
  '6c715fd84a9e03b2',
  '4ba0721d36859cfe',
  'db413f590ae7682c',
  '1fd057a4923e6b8c',
].map((row) => Array.from(row, (digit) => Number.parseInt(digit, 16)));

/** Two S-boxes and the turn by eleven bits in one look-up an octet. */
const ROUND_TABLES = [0, 1, 2, 3].map((octet) =>
  Uint32Array.from({ length: 256 }, (_, value) => {
    const low = S_BOXES[octet * 2]?.[value & 15] ?? 0;
    const high = S_BOXES[octet * 2 + 1]?.[value >> 4] ?? 0;
    const substituted = ((low | (high << 4)) << (octet * 8)) >>> 0;
    return ((substituted << 11) | (substituted >>> 21)) >>> 0;
  }),
);
const [T0, T1, T2, T3] = ROUND_TABLES;

const C3 = Uint32Array.of(
  0xff00ff00,
  0xff00ff00,
  0x00ff00ff,
  0x00ff00ff,
  0x00ffff00,
  0xff0000ff,
  0x000000ff,
  0xff00ffff,
);

function round(half: number, key: number): number {
  const sum = (half + key) >>> 0;
  return (
    (T0?.[sum & 0xff] ?? 0) ^
    (T1?.[(sum >>> 8) & 0xff] ?? 0) ^
    (T2?.[(sum >>> 16) & 0xff] ?? 0) ^
    (T3?.[sum >>> 24] ?? 0)
  );
}

/** GOST 28147-89 of one 64-bit block: words `at` and `at + 1`. */
function encrypt(key: Uint32Array, source: Uint32Array, at: number, out: Uint32Array): void {
  let low = source[at] ?? 0;
  let high = source[at + 1] ?? 0;
  for (let step = 0; step < 32; step += 1) {
    const index = step < 24 ? step & 7 : 7 - (step & 7);
    const next = high ^ round(low, key[index] ?? 0);
    high = low;
    low = next;
  }
  out[at] = high;
  out[at + 1] = low;
}

/** A: the lowest quarter goes on top, joined with the one above it. */
const turn = (y: Uint32Array): Uint32Array =>
  Uint32Array.of(
    y[2] ?? 0,
    y[3] ?? 0,
    y[4] ?? 0,
    y[5] ?? 0,
    y[6] ?? 0,
    y[7] ?? 0,
    (y[0] ?? 0) ^ (y[2] ?? 0),
    (y[1] ?? 0) ^ (y[3] ?? 0),
  );

const xor = (left: Uint32Array, right: Uint32Array): Uint32Array =>
  left.map((word, at) => word ^ (right[at] ?? 0));

/** P: octet 8i + k moves to i + 4k. */
function transpose(words: Uint32Array): Uint32Array {
  const out = new Uint32Array(8);
  for (let k = 0; k < 8; k += 1) {
    for (let i = 0; i < 4; i += 1) {
      const from = 8 * i + k;
      const octet = ((words[from >> 2] ?? 0) >>> (8 * (from & 3))) & 0xff;
      out[k] = (out[k] ?? 0) | (octet << (8 * i));
    }
  }
  return out;
}

/** ψ, as often as asked, over sixteen 16-bit words. */
function shuffle(words: Uint32Array, times: number): Uint32Array {
  const ring = new Uint16Array(16 + times);
  for (let at = 0; at < 8; at += 1) {
    ring[at * 2] = words[at] ?? 0;
    ring[at * 2 + 1] = (words[at] ?? 0) >>> 16;
  }
  for (let at = 0; at < times; at += 1) {
    ring[at + 16] =
      (ring[at] ?? 0) ^
      (ring[at + 1] ?? 0) ^
      (ring[at + 2] ?? 0) ^
      (ring[at + 3] ?? 0) ^
      (ring[at + 12] ?? 0) ^
      (ring[at + 15] ?? 0);
  }
  return Uint32Array.from(
    { length: 8 },
    (_, at) => ((ring[times + at * 2] ?? 0) | ((ring[times + at * 2 + 1] ?? 0) << 16)) >>> 0,
  );
}

function step(h: Uint32Array, message: Uint32Array): Uint32Array {
  let u = h;
  let v = message;
  const encrypted = new Uint32Array(8);
  for (let part = 0; part < 4; part += 1) {
    if (part > 0) {
      u = turn(u);
      if (part === 2) u = xor(u, C3);
      v = turn(turn(v));
    }
    encrypt(transpose(xor(u, v)), h, part * 2, encrypted);
  }
  return shuffle(xor(h, shuffle(xor(message, shuffle(encrypted, 12)), 1)), 61);
}

function toWords(bytes: Uint8Array, offset: number): Uint32Array {
  const padded = new Uint8Array(BLOCK);
  padded.set(bytes.subarray(offset, offset + BLOCK));
  const view = new DataView(padded.buffer);
  return Uint32Array.from({ length: 8 }, (_, at) => view.getUint32(at * 4, true));
}

export function gost34311(message: Uint8Array): Bytes {
  let h: Uint32Array = new Uint32Array(8);
  const checksum = new Uint32Array(8);
  for (let offset = 0; offset < message.length; offset += BLOCK) {
    const block = toWords(message, offset);
    h = step(h, block);
    let carry = 0;
    for (let at = 0; at < 8; at += 1) {
      const total = (checksum[at] ?? 0) + (block[at] ?? 0) + carry;
      checksum[at] = total;
      carry = total > 0xffffffff ? 1 : 0;
    }
  }
  const length = new Uint32Array(8);
  length[0] = (message.length * 8) % 0x100000000;
  length[1] = Math.floor(message.length / 0x20000000);
  h = step(step(h, length), checksum);
  const out = new Uint8Array(BLOCK);
  const view = new DataView(out.buffer);
  for (let at = 0; at < 8; at += 1) view.setUint32(at * 4, h[at] ?? 0, true);
  return out;
}
