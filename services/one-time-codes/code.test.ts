import { beforeEach, describe, expect, it, vi } from 'vitest';
import { codeHash, makeCode, openCode, readCode, sameHash, sealCode } from './code';

beforeEach(() => {
  vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
});

describe('a one-time code', () => {
  it('is six digits, the leading zeros too', () => {
    expect(makeCode(() => 42)).toBe('000042');
    expect(makeCode((below) => below - 1)).toBe('999999');
  });

  it('is read as people type it: in groups, with hyphens, from the Kazakh digit row', () => {
    expect(readCode(' 123 456 ')).toBe('123456');
    expect(readCode('123-456')).toBe('123456');
  });

  it.each(['12345', '1234567', 'abcdef', '', '1'.repeat(100)])('is not "%s"', (typed) => {
    expect(readCode(typed)).toBeNull();
  });

  it('is kept as a fingerprint that belongs to its row', () => {
    expect(codeHash('a', '123456')).not.toBe(codeHash('b', '123456'));
    expect(codeHash('a', '123456')).not.toContain('123456');
    expect(sameHash(codeHash('a', '123456'), codeHash('a', '123456'))).toBe(true);
    expect(sameHash(codeHash('a', '123456'), codeHash('a', '123457'))).toBe(false);
  });

  it('waits for its sending under the key, and opens for its own row alone', () => {
    const sealed = sealCode('a', '123456');
    expect(openCode('a', sealed)).toBe('123456');
    expect(() => openCode('b', sealed)).toThrow();
  });
});
