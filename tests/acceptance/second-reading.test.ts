/**
 * The acts were read a second time by somebody who had not written the definitions. What that reader found in the
 * clauses stands in the folder `second-reading`, a line a fact. A fact changes only together with its line (`vitest -u`
 * writes it), by somebody who has the clause before them.
 */
import { describe, expect, it } from 'vitest';
import { REGULATIONS } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';
import { changedOneByOne } from './support/changed';
import { plainly } from './support/plainly';

const text = (regulation: Regulation): string => `${plainly(regulation).join('\n')}\n`;

/** A change that leaves no readable definition is noticed as well. */
function noticed(changed: Regulation, read: string): boolean {
  try {
    return text(changed) !== read;
  } catch {
    return true;
  }
}

describe.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
  '%s',
  (id, regulation) => {
    it('says what the second reader found in the act', async () => {
      await expect(text(regulation)).toMatchFileSnapshot(`./second-reading/${id.replaceAll('/', '-')}.txt`);
    });

    it('has no fact whose change the second reading would not show', () => {
      const read = text(regulation);
      const unseen = changedOneByOne(regulation).flatMap(({ at, changed }) =>
        noticed(changed, read) ? [] : [at],
      );
      expect(unseen).toEqual([]);
    });
  },
);
