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

/** Annexes 1 and 3 of order 99; they differ in what clause 13 goes on to say and in the form. */
const outpatient = (paragraphsOf13: number, formLines?: number): Shape => ({
  chapters: 4,
  clauses: {
    '1': plain,
    '2': items(5),
    '3': plain,
    '4': plain,
    '5': after(1),
    ...Object.fromEntries(['6', '7', '8', '9', '10', '11', '12'].map((number) => [number, plain])),
    '13': after(paragraphsOf13),
    '14': plain,
    '15': plain,
    '16': after(1),
    '17': after(3),
    '18': after(4),
  },
  ...NO_ANNEXES,
  list: rows(10),
  ...(formLines ? { formLines } : {}),
});

const EXTRACT: Shape = {
  chapters: 4,
  clauses: {
    '1': plain,
    '2': items(5),
    '3': plain,
    '4': after(2),
    '5': plain,
    '6': after(1),
    ...Object.fromEntries(['7', '8', '9', '10', '11', '12', '13'].map((number) => [number, plain])),
    '14': after(3),
    '15': plain,
    '16': after(2),
    '17': after(1),
    '18': after(3),
    '19': after(4),
  },
  ...NO_ANNEXES,
  list: rows(10),
  formLines: 18,
};

export const NUMBERED_IN_THE_ORDERS: Readonly<Record<string, Shape>> = {
  'moh-99-2024/act': ORDER,
  'moh-99-2024/1': outpatient(1, 13),
  'moh-99-2024/2': EXTRACT,
  'moh-99-2024/3': outpatient(2),
  'moh-dsm-49-2020/act': ORDER,
  'moh-dsm-49-2020/1': INFORMATION,
  'moh-dsm-49-2020/2': INFORMATION,
  'moh-dsm-49-2020/3': INFORMATION,
};
