import { useLocale, useTranslations } from 'next-intl';
import { type ClauseQuote, Why } from '@/components/ui/why';
import { clauseName, type Say } from '@/services/regulations/clause-name';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Locale } from '@/services/regulations/language/text';

export interface Ground {
  cites?: readonly string[] | undefined;
  reading?: string | undefined;
}

/** The clauses that a fact rests on, in the portal's own words. */
export function quotesOf(
  regulation: Regulation,
  cites: readonly string[],
  locale: Locale,
  say: Say,
): ClauseQuote[] {
  return cites.flatMap((key) => {
    const clause = regulation.clauses[key];
    const address = `${regulation.id}/${key}`;
    return clause ? [{ address, name: clauseName(address, locale, say), text: clause.says[locale] }] : [];
  });
}

/** The small "why" of a fact: its clauses, and the reading where the text alone does not settle it. */
export function Because({
  regulation,
  ground,
  explanation = [],
  label,
}: {
  regulation: Regulation;
  ground: Ground;
  explanation?: readonly string[];
  label?: string;
}) {
  const locale = useLocale();
  const t = useTranslations('services');
  const say: Say = (key, values) => t(key, values);
  const reading = ground.reading === undefined ? undefined : regulation.readings[ground.reading];
  const clauses = quotesOf(regulation, ground.cites ?? [], locale, say);
  if (!reading && clauses.length === 0 && explanation.length === 0) return null;
  return (
    <Why clauses={clauses} {...(label === undefined ? {} : { label })}>
      {explanation.length > 0 ? (
        <ul className="list-disc ps-5">
          {explanation.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {reading ? (
        <div className="grid gap-1">
          <p>
            <strong>{reading.question[locale]}</strong> {reading.reading[locale]}
          </p>
          <p className="e-help">
            {t('byReading')}: {reading.why[locale]}
          </p>
        </div>
      ) : null}
    </Why>
  );
}
