import { describe, expect, it } from 'vitest';
import { ACTS, REGULATIONS } from '@/services/regulations/catalogue';
import { outline } from '@/services/regulations/outline';
import { NUMBERED_IN_THE_ACTS } from './support/numbered-in-the-acts';
import { shapeOfText } from './support/read-act';
import { shapeOfOrder } from './support/read-order';
import { SEEDS_ARE_HERE, textsOfActs } from './support/seeds';
import { shapeOf } from './support/shape';

const BODIES = [
  ...REGULATIONS.map(({ id, clauses, readings, chapters }) => ({ id, clauses, readings, chapters })),
  ...ACTS.filter(({ id }) => NUMBERED_IN_THE_ACTS[`${id}/act`]).map(({ id, clauses, readings }) => ({
    id: `${id}/act`,
    clauses,
    readings,
    chapters: [],
  })),
];

describe.each(BODIES.map((body) => [body.id, body] as const))('%s', (id, body) => {
  it('accounts for all that the act numbers: chapters, clauses, items, paragraphs, actions, annexes, rows', () => {
    expect(shapeOf(body.clauses)).toEqual(NUMBERED_IN_THE_ACTS[id]);
  });

  it('says of each clause whether it is encoded, read or informative, and why', () => {
    for (const [key, clause] of Object.entries(body.clauses)) {
      expect(clause.says.kk, key).not.toBe('');
      if (clause.disposition === 'informative') expect(clause.why.kk, key).not.toBe('');
      if (clause.disposition === 'read') expect(Object.keys(body.readings), key).toContain(clause.reading);
    }
  });

  it('shows each clause once, in the order of the act', () => {
    const order = outline(body);
    expect([...order].sort()).toEqual(Object.keys(body.clauses).sort());
    const numbered = order.filter((key) => /^\d+$/.test(key)).map(Number);
    expect(numbered).toEqual(numbered.toSorted((a, b) => a - b));
  });
});

describe.skipIf(!SEEDS_ARE_HERE)('against the texts of the acts', () => {
  it.each(BODIES.map(({ id }) => id))('%s numbers what is listed here', (id) => {
    const text = textsOfActs()[id];
    if (!text) throw new Error(`No text of ${id}`);
    const shape = text.order ? shapeOfOrder(text) : shapeOfText(text.body, text.annexes);
    expect(shape).toEqual(NUMBERED_IN_THE_ACTS[id]);
  });
});
