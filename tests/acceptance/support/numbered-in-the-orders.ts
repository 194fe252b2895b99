/** What the orders of the Ministry number: clauses as everywhere, the rows of the list, the lines of the form. */
import type { ClauseShape, Shape } from './shape';

const plain: ClauseShape = { items: [], actions: [], paragraphs: 0 };
const after = (paragraphs: number): ClauseShape => ({ ...plain, paragraphs });
const items = (last: number): ClauseShape => ({
  ...plain,
  items: Array.from({ length: last }, (_, index) => index + 1),
});
const rows = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const NO_ANNEXES = { annexes: [], tableActions: [], organisations: 0, legends: 0 } as const;

const ORDER: Shape = {
  chapters: 0,
  clauses: { '1': items(3), '2': items(3), '3': plain, '4': plain },
  ...NO_ANNEXES,
};

const INFORMATION: Shape = {
  chapters: 3,
  clauses: {
    '1': plain,
    '2': plain,
    '3': plain,
    '4': after(1),
    '5': plain,
    '6': plain,
    '7': plain,
    '8': after(1),
    '9': after(1),
    '10': after(1),
    '11': after(1),
    '12': plain,
  },
  ...NO_ANNEXES,
  list: rows(11),
  formLines: 6,
};

export const NUMBERED_IN_THE_ORDERS: Readonly<Record<string, Shape>> = {
  'moh-dsm-49-2020/act': ORDER,
  'moh-dsm-49-2020/1': INFORMATION,
  'moh-dsm-49-2020/2': INFORMATION,
  'moh-dsm-49-2020/3': INFORMATION,
};
