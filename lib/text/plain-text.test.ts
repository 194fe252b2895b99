import { describe, expect, it } from 'vitest';
import { plainText, whatIsWrongWith } from './plain-text';

describe('text that a person typed', () => {
  it.each([
    ['дене қызуы > 38, жөтел', null],
    ['a < b', null],
    ['№ 5, «Самал-2», 12-үй, 5-пәтер (домофон 5#)', null],
    ['caf\u00e9', null],
    ['нөл\u0000байт', 'text-control-characters'],
    ['bell\u0007', 'text-control-characters'],
    ['<b>қалың</b>', 'text-markup'],
    ['<!-- -->', 'text-markup'],
    ['\u202Eteg', 'text-direction'],
    ['שלום', 'text-direction'],
    ['көңіл 😀', 'text-emoji'],
    ['🇰🇿', 'text-emoji'],
    ['тек\nжол', 'text-control-characters'],
  ])('%j is judged %s', (text, code) => {
    expect(whatIsWrongWith(text)).toBe(code);
  });

  it('may hold line breaks where lines are allowed', () => {
    expect(whatIsWrongWith('бір\nекі', { lines: true })).toBeNull();
  });

  it('is stored composed and trimmed', () => {
    expect(plainText(10).parse(' й ')).toBe('й');
  });

  it('is counted in letters, not in bytes', () => {
    expect(plainText(3).safeParse('әіңғ').success).toBe(false);
    expect(plainText(4).safeParse('әіңғ').success).toBe(true);
  });

  it('is refused before a megabyte of it is looked at', () => {
    expect(plainText(500).safeParse('а'.repeat(1_000_000)).success).toBe(false);
  });
});
