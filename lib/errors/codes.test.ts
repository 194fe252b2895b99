import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locale';
import { loadMessages } from '@/lib/i18n/messages';
import { ERROR_STATUS } from './codes';

describe.each(LOCALES)('errors in %s', (locale) => {
  it('have words for every code, and for nothing else', async () => {
    const words: Record<string, unknown> = { ...Object((await loadMessages(locale)).errors) };
    expect(Object.keys(words).sort()).toEqual(Object.keys(ERROR_STATUS).sort());
  });
});
