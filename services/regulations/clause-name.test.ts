import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';
import { ACTS, REGULATIONS } from '@/services/regulations/catalogue';
import { clauseName, clausesInLine, clauseWords, type Say } from '@/services/regulations/clause-name';
import { factsOf } from '@/services/regulations/facts';

const WORDS: Record<string, string> = {
  'part.annex': 'annex',
  'part.clause': 'clause',
  'part.paragraph': 'paragraph',
  'part.item': 'item',
  'part.action': 'action',
  'part.row': 'row',
};
const say: Say = (key, values) => `${WORDS[key] ?? key} ${values?.n ?? ''}`.trim();

describe('a clause by name', () => {
  it.each([
    ['mangystau-302/1/8.1', 'annex 1, clause 8.1'],
    ['mangystau-302/1/8.1.p2', 'annex 1, clause 8.1, paragraph 2'],
    ['almaty-2-337/2/4.p3.1', 'annex 2, clause 4, paragraph 3, item 1'],
    ['almaty-2-337/2/annex-1.action-4', 'annex 2, annex 1, action 4'],
    ['almaty-2-337/1/annex-3.row-7', 'annex 1, annex 3, row 7'],
    ['eko-314-2015/9.6', 'clause 9.6'],
    ['mangystau-302/act/5', 'clause 5'],
  ])('%s is read as a person would say it', (address, words) => {
    expect(clauseName(address, 'en', say).endsWith(words)).toBe(true);
  });

  it('is named beside others of its regulation, and the act is named once', () => {
    const cites = ['17.p2', 'list.9.1'];
    expect(clausesInLine({ id: 'moh-99-2024/2', cites }, 'en', say)).toMatch(
      /, annex 2: clause 17, paragraph 2; .*item 9\.1$/,
    );
    expect(clausesInLine({ id: 'eko-314-2015', cites: ['9.6'] }, 'en', say)).toMatch(/^[^:]+: clause 9\.6$/);
  });

  it('has a Kazakh word for every part that an act has', async () => {
    const t = await translatorFor('kk', 'services');
    const keys = [...ACTS, ...REGULATIONS].flatMap(({ clauses }) => Object.keys(clauses));
    const unnamed = keys.filter((key) =>
      /[a-z]/.test(clauseWords(key, (word, values) => t(word, values)).join()),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('a fact of a regulation', () => {
  it.each(LOCALES)('is called by a word of the language %s', async (locale) => {
    const t = await translatorFor(locale, 'regulations');
    const kinds = new Set(REGULATIONS.flatMap(factsOf).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => t(`kind.${kind}`).includes('kind.'))).toEqual([]);
  });
});
