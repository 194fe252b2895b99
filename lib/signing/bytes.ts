/** Bytes in and out of the forms in which people send them. Runs in browsers too. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A copy with a buffer of its own, which WebCrypto and asn1js insist on. */
export const bytesOf = (source: ArrayBuffer | ArrayLike<number>): Bytes =>
  source instanceof ArrayBuffer ? new Uint8Array(source.slice(0)) : Uint8Array.from(source);

export function sameBytes(left: ArrayLike<number>, right: ArrayLike<number>): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index += 1) difference |= (left[index] ?? 0) ^ (right[index] ?? 0);
  return difference === 0;
}

export const toHex = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}

/** `undefined` where the text is not base64 (line breaks are allowed, nothing else). */
export function fromBase64(text: string): Bytes | undefined {
  const compact = text.replace(/[\r\n\t ]/g, '');
  if (compact.length === 0 || compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact))
    return undefined;
  return Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
}

const PEM = /^\s*-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/;

/** DER out of DER, PEM (one block) or bare base64. `undefined` where it is none of them. */
export function toDer(input: Uint8Array | string): Bytes | undefined {
  if (typeof input === 'string') return fromBase64(PEM.exec(input)?.[2] ?? input);
  if (input[0] === 0x30) return bytesOf(input);
  if (input.length > 64 * 1024 * 1024) return undefined;
  const text = new TextDecoder('utf-8', { fatal: false }).decode(input);
  const armoured = PEM.exec(text)?.[2];
  return armoured === undefined ? undefined : fromBase64(armoured);
}

export const toPem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${toBase64(der).replace(/(.{64})(?=.)/g, '$1\n')}\n-----END ${label}-----\n`;
