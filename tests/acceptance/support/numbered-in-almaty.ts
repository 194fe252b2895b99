/** What annexes 3 to 7 of Almaty’s act number. */
import type { ClauseShape, Shape } from './shape';

const after = (paragraphs: number): ClauseShape => ({ items: [], actions: [], paragraphs });
const plain = after(0);
const items = (last: number, paragraphs = 0): ClauseShape => ({
  items: Array.from({ length: last }, (_, index) => index + 1),
  actions: [],
  paragraphs,
});

export const NUMBERED_IN_ALMATY: Readonly<Record<string, Shape>> = {
  'almaty-2-337/5': {
    chapters: 3,
    clauses: {
      '1': after(3),
      '2': after(1),
      '3': plain,
      '4': plain,
      '5': items(3),
      ...Object.fromEntries(['6', '7', '8', '9', '10', '11', '12', '13'].map((number) => [number, plain])),
      '14': items(2),
      '15': after(1),
      '16': plain,
      '17': plain,
    },
    annexes: [1, 2, 3],
    tableActions: [2, 3, 4, 5],
    organisations: 4,
    legends: 0,
  },
  'almaty-2-337/6': {
    chapters: 2,
    clauses: {
      '1': after(2),
      '2': after(1),
      '3': plain,
      '4': plain,
      '5': items(5),
      '6': items(3),
      '7': after(1),
      '8': items(3),
      '9': items(4),
      '10': after(1),
      '11': plain,
      '12': plain,
    },
    annexes: [1, 2],
    tableActions: [2, 3, 4],
    organisations: 0,
    legends: 0,
  },
  'almaty-2-337/7': {
    chapters: 2,
    clauses: {
      '1': after(2),
      '2': after(2),
      '3': plain,
      '4': plain,
      '5': items(3),
      '6': plain,
      '7': after(1),
      '8': items(4),
      '9': plain,
    },
    annexes: [1, 2],
    tableActions: [2, 3, 4],
    organisations: 0,
    legends: 0,
  },
};
