/**
 * Texts for people: lib/i18n/messages/<locale>/<namespace>.json, one file a feature. Files are read from the disk,
 * so that a feature adds its texts by adding its file; next.config traces them into the standalone build.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AbstractIntlMessages } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';

const ROOT = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'i18n', 'messages');

const cache = new Map<Locale, Promise<AbstractIntlMessages>>();

/** All namespaces of a language. Read once in production; read anew in development, where texts change. */
export function loadMessages(locale: Locale): Promise<AbstractIntlMessages> {
  if (process.env.NODE_ENV !== 'production') return readMessages(locale);
  const known = cache.get(locale);
  if (known) return known;
  const reading = readMessages(locale);
  cache.set(locale, reading);
  reading.catch(() => cache.delete(locale));
  return reading;
}

async function readMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const folder = path.join(ROOT, locale);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const namespaces = await Promise.all(
    files.map(async (file): Promise<[string, AbstractIntlMessages]> => {
      const text = await readFile(path.join(folder, file), 'utf8');
      return [path.basename(file, '.json'), JSON.parse(text)];
    }),
  );
  return Object.fromEntries(namespaces);
}
