import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { AbstractIntlMessages } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n/locale';
import { loadMessages } from '@/lib/i18n/messages';

function flatten(tree: AbstractIntlMessages, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [
        element.value,
        ...Object.values(element.options).flatMap((option) => argumentsOf(option.value)),
      ];
    }
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsOf(element.children)];
    return [element.value];
  });
}

const texts = async (locale: Locale) => new Map(flatten(await loadMessages(locale)));

describe('texts for people', () => {
  it.each(LOCALES.filter((locale) => locale !== 'kk'))(
    'are as complete in %s as in Kazakh',
    async (locale) => {
      const kazakh = await texts('kk');
      const other = await texts(locale);
      expect([...other.keys()].sort()).toEqual([...kazakh.keys()].sort());
    },
  );

  it.each(LOCALES)('are well-formed messages in %s', async (locale) => {
    for (const [key, text] of await texts(locale)) {
      expect(() => parse(text), `${locale} ${key}`).not.toThrow();
      expect(text.trim(), `${locale} ${key}`).not.toBe('');
    }
  });

  it('take the same values in each language', async () => {
    const [kazakh, russian, english] = await Promise.all(LOCALES.map(texts));
    for (const [key, text] of kazakh ?? []) {
      const expected = [...new Set(argumentsOf(parse(text)))].sort();
      for (const other of [russian, english]) {
        const translated = other?.get(key);
        if (translated === undefined) continue;
        expect([...new Set(argumentsOf(parse(translated)))].sort(), key).toEqual(expected);
      }
    }
  });
});
