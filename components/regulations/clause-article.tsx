import { useLocale, useTranslations } from 'next-intl';
import type { Body } from '@/components/regulations/body';
import { FactLine } from '@/components/regulations/fact-line';
import { ReadingText } from '@/components/regulations/reading-text';
import { Tag, type TagKind } from '@/components/ui/tag';
import { clauseWords, type Say } from '@/services/regulations/clause-name';
import type { Clause } from '@/services/regulations/language/regulation';
import { depthOf } from '@/services/regulations/outline';

const TAGS = {
  encoded: 'done',
  read: 'attention',
  informative: 'neutral',
} as const satisfies Record<Clause['disposition'], TagKind>;

/** One clause: what it says in our own words, what the portal does of it, and how it is read where it is unclear. */
export function ClauseArticle({ body, name }: { body: Body; name: string }) {
  const locale = useLocale();
  const t = useTranslations('regulations');
  const services = useTranslations('services');
  const say: Say = (key, values) => services(key, values);
  const clause = body.clauses[name];
  if (!clause) return null;
  const facts = body.facts.filter(({ cites }) => cites.includes(name));
  const readings = Object.entries(body.readings).filter(([, { clauses }]) => clauses.includes(name));
  const words = clauseWords(name, say).join(', ');
  const title = words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  const nested = depthOf(name) > 0;
  return (
    <article
      id={name}
      aria-labelledby={`${name}.title`}
      className={`grid scroll-mt-4 gap-2 border-b border-line py-4 ${nested ? 'ps-4 sm:ps-8' : ''}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={`${name}.title`} className="text-lg">
          <a href={`#${name}`}>{title}</a>
        </h3>
        <Tag kind={TAGS[clause.disposition]}>{t(`disposition.${clause.disposition}`)}</Tag>
      </div>
      <p>{clause.says[locale]}</p>
      {facts.length > 0 ? (
        <div className="grid gap-1">
          <p className="e-help">{t('does')}</p>
          <ul className="list-disc ps-5">
            {facts.map((fact) => (
              <FactLine key={`${fact.kind} ${fact.name}`} fact={fact} shown={body.shown} />
            ))}
          </ul>
        </div>
      ) : null}
      {clause.disposition === 'informative' ? (
        <p className="e-help">
          {t('whyInformative')}: {clause.why[locale]}
        </p>
      ) : null}
      {readings.map(([key, reading]) => (
        <ReadingText key={key} reading={reading} />
      ))}
    </article>
  );
}
