import { describe, expect, it } from 'vitest';
import { fullName, shortName } from '@/lib/names/format';
import { parseName } from '@/lib/names/parse-name';

describe('a part of a name', () => {
  it.each([
    ['  сейтова ', 'Сейтова'],
    ['ӘБДІЛДА-ҰЛЫ', 'Әбділда-Ұлы'],
    ['Ғабит', 'Ғабит'],
    ['McDonald', 'McDonald'],
    ["О'Коннор", "О'Коннор"],
    ['Ли', 'Ли'],
  ])('"%s" is kept as "%s"', (typed, kept) => {
    expect(parseName(typed)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['', 'name-required'],
    ['   ', 'name-required'],
    ['Айгүл1', 'name-letters'],
    ['<b>Айгүл</b>', 'name-letters'],
    ['Айгүл😀', 'name-letters'],
    ['Ай\u0000гүл', 'name-letters'],
    ['Ай\u202eгүл', 'name-letters'],
    ['а'.repeat(61), 'name-long'],
  ])('"%s" is refused with %s', (typed, code) => {
    expect(parseName(typed)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is written surname first, and short with initials', () => {
    const name = { surname: 'Сейтова', givenName: 'әлия', patronymic: 'Бауыржанқызы' };
    expect(fullName(name)).toBe('Сейтова әлия Бауыржанқызы');
    expect(shortName(name)).toBe('Сейтова Ә. Б.');
    expect(shortName({ ...name, patronymic: null })).toBe('Сейтова Ә.');
  });
});
