/** Short ways to write a clause down; each yields plain data. */
import type { Clause } from './regulation';
import { type Text, text } from './text';

export const encoded = (kk: string, ru: string, en: string): Clause => ({
  says: text(kk, ru, en),
  disposition: 'encoded',
});

export const readBy = (reading: string, kk: string, ru: string, en: string): Clause => ({
  says: text(kk, ru, en),
  disposition: 'read',
  reading,
});

export const informative = (why: Text, kk: string, ru: string, en: string): Clause => ({
  says: text(kk, ru, en),
  disposition: 'informative',
  why,
});

const HEADING = text(
  'Тақырып ереже белгілемейді.',
  'Заголовок правила не устанавливает.',
  'A heading states no rule.',
);

const LIST_HEAD = text(
  'Тізімді ашады; ереже оның тармақшаларында.',
  'Открывает перечень; правило в его подпунктах.',
  'Opens a list; the rule is in its items.',
);

export const heading = (kk: string, ru: string, en: string): Clause => informative(HEADING, kk, ru, en);
export const listHead = (kk: string, ru: string, en: string): Clause => informative(LIST_HEAD, kk, ru, en);
