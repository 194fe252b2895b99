import { useLocale, useTranslations } from 'next-intl';
import type { Body } from '@/components/regulations/body';
import { ClauseArticle } from '@/components/regulations/clause-article';
import { ReadingText } from '@/components/regulations/reading-text';
import { Details } from '@/components/ui/details';

/** The whole text, clause by clause, and what it leaves unsaid. */
export function ClauseList({ body }: { body: Body }) {
  const locale = useLocale();
  const t = useTranslations('regulations');
  const chapters = body.keys.filter((key) => key.startsWith('chapter-') || /^annex-\d+$/.test(key));
  const unsaid = Object.entries(body.readings).filter(([, { clauses }]) => clauses.length === 0);
  return (
    <div className="grid gap-6">
      {chapters.length > 0 ? (
        <Details summary={t('contents')}>
          <ul className="list-disc ps-5">
            {chapters.map((key) => (
              <li key={key}>
                <a href={`#${key}`}>{body.clauses[key]?.says[locale]}</a>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      <section aria-labelledby="clauses">
        <h2 id="clauses">{t('clauses')}</h2>
        {body.keys.map((key) => (
          <ClauseArticle key={key} body={body} name={key} />
        ))}
      </section>
      {unsaid.length > 0 ? (
        <section aria-labelledby="unsaid" className="grid gap-2">
          <h2 id="unsaid">{t('elsewhere')}</h2>
          {unsaid.map(([key, reading]) => (
            <ReadingText key={key} reading={reading} />
          ))}
        </section>
      ) : null}
    </div>
  );
}
