/** DER out: elements from parts, primitives by asn1js. Already encoded parts stay byte for byte. Runs in browsers too. */
import { BmpString, GeneralizedTime, Integer, ObjectIdentifier, UTCTime, Utf8String } from 'asn1js';
import { type Bytes, bytesOf } from '@/lib/signing/bytes';

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

export function element(tag: number, ...parts: readonly Uint8Array[]): Bytes {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = [tag, ...lengthOctets(length)];
  const whole = new Uint8Array(head.length + length);
  whole.set(head);
  let offset = head.length;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

export const seq = (...parts: readonly Uint8Array[]): Bytes => element(0x30, ...parts);

/** SET OF in DER: the encodings in ascending order. */
export const setOf = (...parts: readonly Uint8Array[]): Bytes => element(0x31, ...[...parts].sort(compare));

/** `[number]` around whole elements. */
export const explicit = (number: number, ...parts: readonly Uint8Array[]): Bytes =>
  element(0xa0 | number, ...parts);

export const octets = (contents: Uint8Array): Bytes => element(0x04, contents);
export const bits = (contents: Uint8Array, unused = 0): Bytes =>
  element(0x03, Uint8Array.of(unused), contents);
export const NULL = Uint8Array.of(0x05, 0x00);
export const TRUE = Uint8Array.of(0x01, 0x01, 0xff);
export const oid = (value: string): Bytes => bytesOf(new ObjectIdentifier({ value }).toBER());
export const integer = (value: number): Bytes => bytesOf(new Integer({ value }).toBER());
export const utf8 = (value: string): Bytes => bytesOf(new Utf8String({ value }).toBER());
export const bmp = (value: string): Bytes => bytesOf(new BmpString({ value }).toBER());
export const printable = (value: string): Bytes => element(0x13, new TextEncoder().encode(value));

/** A positive INTEGER from its octets. */
export const unsigned = (digits: Uint8Array): Bytes => {
  const start = digits.findIndex((byte) => byte !== 0);
  const trimmed = start < 0 ? Uint8Array.of(0) : digits.subarray(start);
  return (trimmed[0] ?? 0) < 0x80 ? element(0x02, trimmed) : element(0x02, Uint8Array.of(0), trimmed);
};

/** UTCTime up to 2049, GeneralizedTime after it (RFC 5280, 4.1.2.5), to the second. */
export function time(date: Date): Bytes {
  const valueDate = new Date(Math.floor(date.getTime() / 1000) * 1000);
  const Type = valueDate.getUTCFullYear() < 2050 ? UTCTime : GeneralizedTime;
  return bytesOf(new Type({ valueDate }).toBER());
}

/** OCSP and time-stamps know no other form, whatever the year. */
export function generalizedTime(date: Date): Bytes {
  const valueDate = new Date(Math.floor(date.getTime() / 1000) * 1000);
  return bytesOf(new GeneralizedTime({ valueDate }).toBER());
}

function compare(left: Uint8Array, right: Uint8Array): number {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** WebCrypto's fixed-width r‖s to the SEQUENCE { r, s } that X.509 and CMS carry. */
export function ecdsaToDer(flat: Uint8Array): Bytes {
  const half = flat.length / 2;
  return seq(unsigned(flat.subarray(0, half)), unsigned(flat.subarray(half)));
}
