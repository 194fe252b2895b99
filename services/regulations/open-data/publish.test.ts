import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ACTS, REGULATIONS } from '../catalogue';
import { clauseAt } from '../clause';
import { factsOf } from '../facts';
import { regulationJsonSchema } from './json-schema';
import { publish, publishAct, publishList } from './publish';
import { actAnswerSchema, listSchema, regulationSchema } from './schema';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
const valid = ajv.compile(regulationJsonSchema());

/** Every address under any `cites` in a published value. */
function citesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cites' && Array.isArray(inner) ? inner.map(String) : citesIn(inner),
  );
}

describe.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
  '%s as open data',
  (_, regulation) => {
    const published = publish(regulation);

    it('answers to its JSON Schema, and the schema refuses what it does not describe', () => {
      valid(JSON.parse(JSON.stringify(published)));
      expect(valid.errors ?? []).toEqual([]);
      expect(valid({ ...published, more: true })).toBe(false);
      expect(regulationSchema.parse(published)).toEqual(published);
    });

    it('cites only clauses that can be opened', () => {
      const cites = citesIn(published);
      expect(cites.length).toBeGreaterThan(20);
      for (const address of cites) expect(clauseAt(address), address).toBeDefined();
    });

    it('leaves out no clause that a fact of the definition cites', () => {
      const cited = new Set(citesIn(published));
      for (const { cites } of factsOf(regulation)) {
        for (const key of cites) expect([...cited]).toContain(`${regulation.id}/${key}`);
      }
    });

    it('lists every clause with what the portal does of it', () => {
      expect(published.clauses).toHaveLength(Object.keys(regulation.clauses).length);
    });
  },
);

it('the list and the acts answer to their schemas too', () => {
  expect(listSchema.parse(publishList()).regulations).toHaveLength(REGULATIONS.length);
  for (const act of ACTS) expect(actAnswerSchema.parse(publishAct(act)).act.id).toBe(act.id);
});
