import { describe, expect, it } from 'vitest';
import { checkPassword, hashPassword, passwordMatches } from '@/lib/auth/password';

describe('a new password', () => {
  it.each([
    ['тоғыз таң', 'password-short'],
    ['1234567890', 'password-common'],
    ['aaaaaaaaaaaa', 'password-common'],
    ['Kazakhstan1', 'password-common'],
    ['abcdefghij', 'password-common'],
    ['900517444592', 'password-personal'],
    ['Сәрсенова90', 'password-personal'],
    ['x'.repeat(9) + 'yzabc'.repeat(60), 'password-long'],
  ])('"%s" is refused with %s', (password, code) => {
    expect(checkPassword(password, ['900517444592', 'Сәрсенова'])).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it('of several words is taken, whatever its letters', () => {
    expect(checkPassword('ақ бота көк тау', ['Сәрсенова']).ok).toBe(true);
    expect(checkPassword('correct horse battery').ok).toBe(true);
  });

  it('matches however the keyboard composed its letters', async () => {
    const hash = await hashPassword('й құпия сөз 12');
    expect(await passwordMatches(hash, 'й құпия сөз 12')).toBe(true);
    expect(await passwordMatches(hash, 'басқа құпия сөз')).toBe(false);
  });

  it('never matches where there is no account', async () => {
    expect(await passwordMatches(undefined, 'nobody signs in with this')).toBe(false);
  });
});
