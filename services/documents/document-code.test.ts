import { describe, expect, it } from 'vitest';
import { makeDocumentCode, parseDocumentCode } from './document-code';

const drawn = (start: number) => {
  let at = start;
  return makeDocumentCode((below) => {
    at = (at * 7 + 3) % 1009;
    return at % below;
  });
};

describe('the code of a document', () => {
  it('is three groups of four without look-alikes', () => {
    expect(drawn(5)).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{4}(-[34679ACDEFGHJKMNPQRTWXY]{4}){2}$/);
  });

  it('is read as people type it: small, without hyphens, on a Cyrillic keyboard', () => {
    const code = drawn(11);
    expect(parseDocumentCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
    expect(parseDocumentCode(code.replaceAll('A', 'А').replaceAll('-', ''))).toBe(code);
  });

  it('with one sign wrong is no code, and nothing is searched for', () => {
    const code = drawn(17);
    for (let at = 0; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      const wrong = `${code.slice(0, at)}${code[at] === 'A' ? 'C' : 'A'}${code.slice(at + 1)}`;
      expect(parseDocumentCode(wrong)).toBeNull();
    }
    expect(parseDocumentCode('x'.repeat(500))).toBeNull();
    expect(parseDocumentCode('')).toBeNull();
  });
});
