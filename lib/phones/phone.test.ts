import { describe, expect, it } from 'vitest';
import { parsePhone, printPhone } from '@/lib/phones/phone';

describe('a phone number', () => {
  it.each(['8 (701) 234-56-78', '+7 701 234 56 78', '7012345678', '8.701.234.56.78', '8 7қ1 әіңғ678'])(
    '"%s" is +77012345678',
    (typed) => {
      expect(parsePhone(typed)).toEqual({ ok: true, value: '+77012345678' });
    },
  );

  it('of the city is taken too, and of another country with its plus', () => {
    expect(parsePhone('8 (727) 273-35-72')).toEqual({ ok: true, value: '+77272733572' });
    expect(parsePhone('+49 30 901820')).toEqual({ ok: true, value: '+4930901820' });
  });

  it.each(['', '123', '8 701 234', '+7 101 123 45 67', 'телефон', '8 701 234 56 78 доб. 5', '1'.repeat(500)])(
    '"%s" is refused',
    (typed) => {
      expect(parsePhone(typed)).toMatchObject({ ok: false, refusal: { code: 'phone-invalid' } });
    },
  );

  it('is printed in groups of 3-3-2-2', () => {
    expect(printPhone('+77012345699')).toBe('+7 701 234 56 99');
  });
});
