import { describe, expect, it } from 'vitest';
import { regulationById } from '@/services/regulations/catalogue';
import { makePersonalCode, readPersonalCode, withMadeValues } from './personal-code';

const pick = (start: number) => {
  let at = start;
  return (below: number) => {
    at = (at * 7 + 3) % 1009;
    return at % below;
  };
};

describe('a personal code', () => {
  it('is read as the person says it: small, without the hyphen, on a Cyrillic keyboard', () => {
    const code = makePersonalCode(pick(5));
    expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/);
    expect(readPersonalCode(code.toLowerCase().replace('-', ' '))).toBe(code);
    expect(readPersonalCode('Ахметова')).toBeNull();
  });

  it.each(['mangystau-302/4', 'almaty-2-337/4'])(
    'of %s is the portal’s to make: a name typed in its place is lost',
    (id) => {
      const step = regulationById(id).steps.find(({ name }) => name === 'counsel');
      const data = withMadeValues(step ?? {}, { 'personal-code': 'Ахметова Айгүл' }, pick(11));
      expect(readPersonalCode(String(data['personal-code']))).not.toBeNull();
    },
  );
});
