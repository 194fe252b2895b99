import { describe, expect, it } from 'vitest';
import { REGULATIONS, regulationById, regulationsOf, servicesKnown } from './catalogue';
import { COMPARED, compare } from './compare';

const calls = compare(regulationById('almaty-2-337/1'), regulationById('mangystau-302/1'));
const verdict = (part: (typeof COMPARED)[number], key: string) =>
  calls[part].find((row) => row.key === key)?.verdict;

describe('two regulations of one service', () => {
  it('differ where the acts do: Almaty identifies and checks attachment first, Mangystau does not', () => {
    expect(verdict('steps', 'identify')).toBe('only-a');
    expect(verdict('steps', 'check-attachment')).toBe('only-a');
    expect(verdict('steps', 'register-request')).toBe('differs');
    expect(verdict('refusals', 'grounds-not-met')).toBe('only-b');
  });

  it('agree where the acts do: the answer in ten minutes to a call by phone', () => {
    expect(verdict('limits', 'answer/phone')).toBe('same');
    expect(verdict('channels', 'phone')).toBe('same');
  });

  it('names the clause of each side', () => {
    const row = calls.limits.find(({ key }) => key === 'answer/phone');
    expect(row?.a?.clauses[0]).toMatch(/^almaty-2-337\/1\//);
    expect(row?.b?.clauses[0]).toMatch(/^mangystau-302\/1\//);
  });

  it.each(REGULATIONS.map(({ id }) => id))('%s does not differ from itself', (id) => {
    const regulation = regulationById(id);
    const rows = Object.values(compare(regulation, regulation)).flat();
    expect(rows.filter((row) => row.verdict !== 'same')).toEqual([]);
  });

  it('every pair is judged the same way from both sides, and no row stands twice', () => {
    for (const [a, b] of servicesKnown().map(regulationsOf)) {
      if (!a || !b) continue;
      const [there, back] = [compare(a, b), compare(b, a)];
      for (const part of COMPARED) {
        const same = (rows: readonly { verdict: string }[]) =>
          rows.filter(({ verdict }) => verdict === 'same');
        expect(same(there[part])).toHaveLength(same(back[part]).length);
        expect(new Set(there[part].map(({ key }) => key)).size).toBe(there[part].length);
      }
    }
  });
});
