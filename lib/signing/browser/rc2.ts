/**
 * RC2 in CBC (RFC 2268), decryption alone: the certificates in old key files are hidden by it, with forty bits. It
 * protects nothing; what it hides is public.
 */
import type { Bytes } from '@/lib/signing/bytes';

const TABLE =
  [
    'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32',
    'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626',
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a',
    '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731',
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e',
    'c5f3db47e5a59c770aa62068fe7fc1ad',
  ]
    .join('')
    .match(/../g)
    ?.map((pair) => Number.parseInt(pair, 16)) ?? [];

const entry = (at: number): number => TABLE[at & 0xff] ?? 0;

/** RFC 2268, 2. */
function expanded(key: Uint8Array, effectiveBits: number): number[] {
  const octets = [...key];
  for (let at = key.length; at < 128; at += 1)
    octets.push(entry((octets[at - 1] ?? 0) + (octets[at - key.length] ?? 0)));
  const bytes = Math.ceil(effectiveBits / 8);
  const mask = 0xff >> (8 * bytes - effectiveBits);
  octets[128 - bytes] = entry((octets[128 - bytes] ?? 0) & mask);
  for (let at = 127 - bytes; at >= 0; at -= 1)
    octets[at] = entry((octets[at + 1] ?? 0) ^ (octets[at + bytes] ?? 0));
  return Array.from({ length: 64 }, (_, at) => (octets[2 * at] ?? 0) + 256 * (octets[2 * at + 1] ?? 0));
}

const SHIFTS = [1, 2, 3, 5];

/** RFC 2268, 4: the rounds backwards. */
function block(words: readonly number[], key: readonly number[]): number[] {
  const [r0 = 0, r1 = 0, r2 = 0, r3 = 0] = words;
  const r = [r0, r1, r2, r3];
  const word = (at: number): number => r[(at + 4) % 4] ?? 0;
  let next = 63;
  const mix = () => {
    for (let at = 3; at >= 0; at -= 1) {
      const shift = SHIFTS[at] ?? 0;
      const turned = ((word(at) >> shift) | (word(at) << (16 - shift))) & 0xffff;
      const used = (word(at - 1) & word(at - 2)) + (~word(at - 1) & word(at - 3) & 0xffff);
      r[at] = (turned - (key[next] ?? 0) - used) & 0xffff;
      next -= 1;
    }
  };
  const mash = () => {
    for (let at = 3; at >= 0; at -= 1) r[at] = (word(at) - (key[word(at - 1) & 63] ?? 0)) & 0xffff;
  };
  for (const [rounds, mashes] of [
    [5, true],
    [6, true],
    [5, false],
  ] as const) {
    for (let round = 0; round < rounds; round += 1) mix();
    if (mashes) mash();
  }
  return r;
}

/** The padding is left on: the caller reads it. */
export function decryptRc2Cbc(
  key: Uint8Array,
  effectiveBits: number,
  iv: Uint8Array,
  encrypted: Uint8Array,
): Bytes {
  if (encrypted.length % 8 !== 0) throw new Error('not whole blocks');
  const words = expanded(key, effectiveBits);
  const plain = new Uint8Array(encrypted.length);
  let before = iv;
  for (let at = 0; at < encrypted.length; at += 8) {
    const hidden = encrypted.subarray(at, at + 8);
    const open = block(
      [0, 2, 4, 6].map((byte) => (hidden[byte] ?? 0) + 256 * (hidden[byte + 1] ?? 0)),
      words,
    );
    for (let byte = 0; byte < 8; byte += 1)
      plain[at + byte] = (((open[byte >> 1] ?? 0) >> (8 * (byte & 1))) & 0xff) ^ (before[byte] ?? 0);
    before = hidden;
  }
  return plain;
}
