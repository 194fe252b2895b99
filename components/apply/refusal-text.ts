import { getTranslations } from 'next-intl/server';
import { clauseHref } from '@/lib/i18n/clause-href';
import type { Locale } from '@/lib/i18n/locale';
import type { Refusal } from '@/lib/outcome';
import { clauseAt } from '@/services/regulations/clause';
import { clauseName } from '@/services/regulations/clause-name';
import { isDay } from '@/services/working-time/day';
import { dayInWords } from '@/services/working-time/words';

/** A refusal as a person reads it: what happened, what to do, and the clause it rests on. */
export interface RefusalText {
  text: string;
  /** What exactly a signature's check found. */
  finding?: string;
  clause?: { name: string; href: string; text: string };
}

export async function refusalText(locale: Locale, refusal: Refusal): Promise<RefusalText> {
  const [errors, signing, services] = await Promise.all([
    getTranslations('errors'),
    getTranslations('signing'),
    getTranslations('services'),
  ]);
  const values = inWords(refusal.params ?? {}, locale);
  const { finding } = values;
  const clause = refusal.clause === undefined ? undefined : clauseAt(refusal.clause);
  return {
    text: wellEnded(errors(refusal.code, values)),
    ...(typeof finding === 'string' && signing.has(`verdict.${finding}`)
      ? { finding: wellEnded(signing(`verdict.${finding}`, values)) }
      : {}),
    ...(clause
      ? {
          clause: {
            name: clauseName(clause.address, locale, (key, given) => services(key, given)),
            href: clauseHref(locale, clause.address),
            text: clause.clause.says[locale],
          },
        }
      : {}),
  };
}

/** A Russian date ends with a full stop of its own ("2026 г."), and the sentence may end there too. */
const wellEnded = (sentence: string): string => sentence.replaceAll('..', '.');

function inWords(
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay(value) ? dayInWords(value, locale) : value,
    ]),
  );
}
