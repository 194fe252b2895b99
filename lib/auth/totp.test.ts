import { describe, expect, it } from 'vitest';
import { newTotpSecret, totpCode, totpStep } from '@/lib/auth/totp';

const at = new Date('2026-11-23T10:00:05Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

describe('a one-time code', () => {
  const secret = newTotpSecret();

  it('is right now, and one step early or late', () => {
    const code = totpCode(secret, at);
    expect(totpStep(secret, code, at, null)).toBeDefined();
    expect(totpStep(secret, code, later(30), null)).toBeDefined();
    expect(totpStep(secret, code, later(-30), null)).toBeDefined();
    expect(totpStep(secret, code, later(90), null)).toBeUndefined();
  });

  it('works once', () => {
    const code = totpCode(secret, at);
    const step = totpStep(secret, code, at, null);
    expect(step).toBeDefined();
    expect(totpStep(secret, code, at, step ?? 0n)).toBeUndefined();
    expect(totpStep(secret, code, later(20), step ?? 0n)).toBeUndefined();
    expect(totpStep(secret, totpCode(secret, later(30)), later(30), step ?? 0n)).toBeDefined();
  });

  it('is six digits and nothing else', () => {
    expect(totpStep(secret, '12345', at, null)).toBeUndefined();
    expect(totpStep(secret, '', at, null)).toBeUndefined();
  });

  it('agrees with RFC 6238 (SHA-1, the last six of its eight digits)', () => {
    const vector = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(totpCode(vector, new Date(59_000))).toBe('287082');
    expect(totpCode(vector, new Date(1_111_111_109_000))).toBe('081804');
  });
});
