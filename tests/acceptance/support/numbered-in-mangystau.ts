/** What annexes 3 to 13 of the Mangystau act number. */
import type { ClauseShape, Shape } from './shape';

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

const clause = (items: readonly number[] = [], paragraphs = 0): ClauseShape => ({
  items,
  actions: [],
  paragraphs,
});

const annex = (
  clauses: readonly ClauseShape[],
  { chapters, annexes = [1], legends = 1 }: { chapters: number; annexes?: number[]; legends?: number },
): Shape => ({
  chapters,
  clauses: Object.fromEntries(clauses.map((shape, index) => [`${index + 1}`, shape])),
  annexes,
  tableActions: [],
  organisations: 0,
  legends,
});

const plain = clause();
const one = clause([], 1);

/** Annexes 3 and 5: the portal alone. */
const portalOnly = annex([one, plain, one, plain, plain, plain, clause(upTo(7), 1)], { chapters: 4 });

/** Annexes 6 and 7: the State Corporation and the portal. */
const corporation = annex(
  [clause([1, 2], 1), plain, one, plain, plain, clause(upTo(4), 1), clause(upTo(7), 1), plain],
  { chapters: 4, annexes: [1, 2], legends: 2 },
);

/** Annexes 12 and 13: each item of clause 5 is followed by its outcome. */
const added = (abbreviations: number, legends: number) =>
  annex(
    [
      one,
      plain,
      one,
      plain,
      clause(upTo(3), 3),
      clause([1, 2]),
      clause(upTo(3)),
      plain,
      clause([], abbreviations),
    ],
    { chapters: 4, legends },
  );

const paper = (five: readonly number[], six: readonly number[], seven: readonly number[]) =>
  annex([one, plain, plain, plain, clause(five), clause(six), clause(seven), clause(seven), plain], {
    chapters: 3,
  });

export const NUMBERED_IN_MANGYSTAU: Readonly<Record<string, Shape>> = {
  'mangystau-302/3': portalOnly,
  'mangystau-302/4': annex(
    [
      one,
      plain,
      clause([], 3),
      plain,
      clause(upTo(4), 2),
      clause(upTo(4)),
      clause(upTo(3)),
      clause(upTo(4)),
      plain,
    ],
    { chapters: 3 },
  ),
  'mangystau-302/5': portalOnly,
  'mangystau-302/6': corporation,
  'mangystau-302/7': corporation,
  'mangystau-302/8': paper(upTo(4), upTo(3), upTo(3)),
  'mangystau-302/9': paper(upTo(2), upTo(2), upTo(2)),
  'mangystau-302/10': paper(upTo(4), upTo(4), upTo(4)),
  'mangystau-302/11': paper(upTo(3), [1, 2, 4], upTo(3)),
  'mangystau-302/12': added(2, 1),
  'mangystau-302/13': added(0, 0),
};
