/**
 * Walks tags and lengths before any real parser sees the bytes: a stranger's megabytes, nests and swarms of tiny
 * elements are turned away in one cheap pass. Indefinite lengths are let through (Java signers write them).
 */
export interface ParserLimits {
  maxBytes: number;
  maxDepth: number;
  maxElements: number;
}

export const MESSAGE_LIMITS: ParserLimits = { maxBytes: 8 * 1024 * 1024, maxDepth: 24, maxElements: 20_000 };
export const CERTIFICATE_LIMITS: ParserLimits = { maxBytes: 64 * 1024, maxDepth: 16, maxElements: 2_000 };
/** The national lists run to hundreds of thousands of entries of four to eight elements each. */
export const CRL_LIMITS: ParserLimits = { maxBytes: 96 * 1024 * 1024, maxDepth: 12, maxElements: 12_000_000 };

export type ScanResult = 'fits' | 'too-large' | 'malformed';

export function scanDer(bytes: Uint8Array, limits: ParserLimits): ScanResult {
  if (bytes.length > limits.maxBytes) return 'too-large';
  let elements = 0;
  let position = 0;
  /** Where each open element ends; Infinity for an indefinite length, closed by two zero octets. */
  const ends: number[] = [];
  while (true) {
    let end = ends.at(-1);
    while (end !== undefined && position === end) {
      ends.pop();
      end = ends.at(-1);
    }
    if (ends.length === 0 && elements > 0) return position === bytes.length ? 'fits' : 'malformed';
    const boundary = end === undefined || end === Number.POSITIVE_INFINITY ? bytes.length : end;
    if (position + 2 > boundary) return 'malformed';
    if (end === Number.POSITIVE_INFINITY && bytes[position] === 0 && bytes[position + 1] === 0) {
      ends.pop();
      position += 2;
      continue;
    }
    elements += 1;
    if (elements > limits.maxElements) return 'too-large';
    const tag = bytes[position] ?? 0;
    if ((tag & 0x1f) === 0x1f) return 'malformed';
    const constructed = (tag & 0x20) !== 0;
    const first = bytes[position + 1] ?? 0;
    position += 2;
    if (first === 0x80) {
      if (!constructed) return 'malformed';
      ends.push(Number.POSITIVE_INFINITY);
    } else {
      let length = first;
      if (first > 0x80) {
        const octets = first & 0x7f;
        if (octets > 4 || position + octets > boundary) return 'malformed';
        length = 0;
        for (let index = 0; index < octets; index += 1)
          length = length * 256 + (bytes[position + index] ?? 0);
        position += octets;
      }
      if (position + length > boundary) return 'malformed';
      if (constructed) ends.push(position + length);
      else position += length;
    }
    if (ends.length > limits.maxDepth) return 'too-large';
  }
}
